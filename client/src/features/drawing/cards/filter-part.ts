import type { FilterRule } from "../../../chart/index.ts";

/** A part of the card of the filter: the rule, and how to change it. */
export interface Part {
  readonly rule: FilterRule;
  readonly change: (part: Partial<FilterRule>) => void;
}

/** Names by how often they come, most first. */
export const counted = (names: Iterable<string>): readonly (readonly [string, number])[] => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([a, some], [b, others]) => others - some || (a < b ? -1 : 1));
};

/** A name in a list, or out of it. */
export const toggled = (names: readonly string[], name: string) => [
  ...new Set(names).symmetricDifference(new Set([name])),
];
