import { byteAt } from "../../../shared/numbers.ts";
import type { Scales } from "./beside.ts";
import { sharing } from "./what-is-shared.ts";
import { silenceBetween, type Group } from "./thing-groups.ts";
import { within } from "./learned.ts";

/** Being at one place, or not, against what chance would bring. */
export function placeRatio({ learned }: Scales, a: Group, b: Group): number {
  if (a.places.size === 0 || b.places.size === 0) return 0;
  const chance = within(learned.chancePlace * a.places.size * b.places.size, 0.005, 0.95);
  const same = Math.max(learned.samePlace, chance);
  const ratio = a.places.isDisjointFrom(b.places)
    ? Math.log((1 - same) / (1 - chance))
    : Math.log(same / chance);
  return within(ratio, -2.5, 2.5);
}

const nearDays = 30;

/** Being seen at about one time, or not, against what chance would bring. */
function timeRatio({ learned }: Scales, a: Group, b: Group): number {
  const silence = silenceBetween(a, b);
  if (Number.isNaN(silence)) return 0;
  const days = (a.to - a.from + b.to - b.from) / 86_400_000;
  const chance = within((days + 2 * nearDays) / learned.range, 0.05, 0.95);
  const same = Math.max(learned.sameTime, chance);
  const ratio = silence <= nearDays ? Math.log(same / chance) : Math.log((1 - same) / (1 - chance));
  return within(ratio, -1.5, 1.5);
}

/**
 * Place and time of two groups beside an identifier. Who shares a number, a flat or an account is
 * near the other in any case: nearness speaks for pictures and wordings alone.
 */
export function placeAndTime(
  scales: Scales,
  a: Group,
  b: Group,
  identifier: number,
): readonly number[] {
  const ratios = [placeRatio(scales, a, b), timeRatio(scales, a, b)];
  return byteAt(scales.evidence.tells, identifier) === sharing.content
    ? ratios
    : ratios.map((ratio) => Math.min(0, ratio));
}
