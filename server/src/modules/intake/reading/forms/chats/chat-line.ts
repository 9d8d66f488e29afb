import { westernDigits } from "../../../../../ontology/normalise/index.ts";
import { patternOf } from "../../../../../shared/pattern.ts";

/** The first line of a message in a chat's text. */
export interface ChatLine {
  /** The three numbers of the date, as they stand. */
  readonly date: readonly [string, string, string];
  /** Hour, minute and second, as HH:MM or HH:MM:SS on the clock of 24 hours. */
  readonly clock: string;
  /** What follows the time: a sender and a text, or a notice. */
  readonly rest: string;
}

const forenoon = [
  "am",
  "a\\.\\s?m\\.?",
  "上午",
  "凌晨",
  "早上",
  "午前",
  "오전",
  "ص",
  "ق\\.ظ\\.?",
  "π\\.μ\\.",
  "öö",
  "fm",
  "de\\.",
  "sa",
  "पूर्वाह्न",
];
const afternoon = [
  "pm",
  "p\\.\\s?m\\.?",
  "下午",
  "中午",
  "晚上",
  "午後",
  "오후",
  "م",
  "ب\\.ظ\\.?",
  "μ\\.μ\\.",
  "ös",
  "em",
  "du\\.",
  "ch",
  "अपराह्न",
];
const half = `(?:${[...forenoon, ...afternoon].join("|")})`;
const gap = "\\s?[./\\-年년月월]\\s?";
const date = `(\\d{1,4})${gap}(\\d{1,2})${gap}(\\d{1,4})\\.?\\s?(?:[日일]|г\\.|klo)?`;
const time = `(${half})?\\s?(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?\\s?(${half})?(?:\\s?uhr)?`;
const dateFirst = patternOf("iu", String.raw`^\[?${date}[,،]?\s?${time}`, ending());
const timeFirst = patternOf("iu", String.raw`^\[?${time}[,،]?\s?${date}`, ending());
const isAfternoon = new RegExp(`^(?:${afternoon.join("|")})$`, "iu");

function ending(): string {
  return String.raw`(?:\]|\s[-–]|\s?,(?=\s[^,:]{1,80}\s:\s))\s?(.*)$`;
}

/**
 * The first line of a message, whichever country's form it has; undefined for a line that goes on
 * with a text.
 */
export function chatLineOf(line: string): ChatLine | undefined {
  const plain = plainLine(line);
  if (!/^\[?\D{0,3}\d/u.test(plain)) return undefined;
  const first = dateFirst.exec(plain);
  if (first !== null) {
    const [, a = "", b = "", c = "", before, hour, minute, second, after, rest = ""] = first;
    return {
      date: [a, b, c],
      clock: clockOf({ hour, minute, second, half: before ?? after }),
      rest: restOf(line, plain, rest),
    };
  }
  const last = timeFirst.exec(plain);
  if (last === null) return undefined;
  const [, before, hour, minute, second, after, a = "", b = "", c = "", rest = ""] = last;
  return {
    date: [a, b, c],
    clock: clockOf({ hour, minute, second, half: before ?? after }),
    rest: restOf(line, plain, rest),
  };
}

const mark = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u;

/** What follows the time, with the marks of direction that stand in it. */
function restOf(line: string, plain: string, rest: string): string {
  let left = plain.length - rest.length;
  let at = 0;
  while (left > 0) {
    if (!mark.test(line[at] ?? "")) left -= 1;
    at += 1;
  }
  return line.slice(at);
}

/** Without marks of direction at its beginning, with Latin digits and plain spaces. */
function plainLine(line: string): string {
  const head = line
    .slice(0, 60)
    .replace(new RegExp(mark, "gu"), "")
    .replace(/[\u00a0\u202f\u2009]/gu, " ");
  return westernDigits(head) + line.slice(60);
}

function clockOf(time: {
  readonly hour: string | undefined;
  readonly minute: string | undefined;
  readonly second: string | undefined;
  readonly half: string | undefined;
}): string {
  const { minute = "00", second, half: said } = time;
  const hour = hourOf(Number(time.hour ?? 0), said);
  const parts = [String(hour).padStart(2, "0"), minute, ...(second === undefined ? [] : [second])];
  return parts.join(":");
}

/** An hour on the clock of 24: 12 am is 0, 10 pm is 22. */
function hourOf(hour: number, said: string | undefined): number {
  if (said === undefined || hour > 12) return hour;
  if (isAfternoon.test(said)) return hour === 12 ? 12 : hour + 12;
  return hour === 12 ? 0 : hour;
}
