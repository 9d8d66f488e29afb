import type { Dice } from "./dice.ts";

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Every world begins here. Times are counted in milliseconds, as the clock on the wall shows them. */
export const BEGIN = Date.UTC(2024, 0, 8);
/** Most worlds last this long. */
export const MONTHS_20 = 600 * DAY;

export const days = (count: number): number => count * DAY;

/** When somebody is in the trade who posts so many ads. Who posts little is there for a short time. */
export function spanOf(ads: number, dice: Dice): { from: number; until: number } {
  const most = Math.min(MONTHS_20, WEEK + ads * WEEK * (0.3 + 1.7 * dice.unit()));
  const from = BEGIN + Math.floor(dice.unit() * (MONTHS_20 - most));
  return { from, until: from + Math.floor(most) };
}

/** So many times in a span, in order: some scattered, some on the same day, some every few days. */
export function postingTimes(
  count: number,
  span: { from: number; until: number },
  dice: Dice,
): number[] {
  const length = span.until - span.from;
  const scattered = () => span.from + Math.floor(dice.unit() * length);
  const times: number[] = [];
  while (times.length < count) {
    const first = scattered();
    const burst = dice.yes(0.3) ? dice.between(2, 5) : 1;
    const step = dice.yes(0.5) ? DAY : dice.between(20, 200) * 60_000;
    for (let at = 0; at < burst; at += 1) times.push(first + at * step);
  }
  return times.slice(0, count).toSorted((a, b) => a - b);
}

/** "2024-03-05 21:17"; people post in the morning and at night, never between two and six. */
export function clockText(at: number, dateAlone = false): string {
  const day = new Date(at - (at % DAY));
  const minute = 360 + Math.floor(((at % DAY) / DAY) * 1_080);
  const time = new Date(day.getTime() + minute * 60_000).toISOString();
  return dateAlone ? time.slice(0, 10) : time.slice(0, 16).replace("T", " ");
}
