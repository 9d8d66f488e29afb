import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import { missing, type Field } from "../comparing/fields.ts";

/** Compares things by a field. */
export interface Comparer {
  /**
   * The best level that any two values of theirs have; `missing` where one of them states nothing.
   */
  readonly level: (a: number, b: number) => number;
  /** The rarest value that both state; −1 where there is none. */
  readonly shared: (a: number, b: number) => number;
}

const mostValues = 6;

/**
 * Compares things by a field; levels of pairs of values that come again are kept, the last `slots`
 * of them.
 */
export function comparerOf(field: Field, slots = slotsFor(field)): Comparer {
  const { offsets, values, counts, texts } = field;
  const level = slots === 0 ? field.compare : keeping(field.compare, texts.length, slots);
  const shared = (a: number, b: number): number => {
    let found = -1;
    const endA = rowEnd(offsets, a);
    const endB = rowEnd(offsets, b);
    for (let i = rowStart(offsets, a); i < endA; i += 1) {
      const value = values[i] ?? 0;
      for (let j = rowStart(offsets, b); j < endB; j += 1)
        if (values[j] === value && (found < 0 || (counts[value] ?? 0) < (counts[found] ?? 0)))
          found = value;
    }
    return found;
  };
  return {
    shared,
    level: (a, b) => {
      const fromA = rowStart(offsets, a);
      const endA = rowEnd(offsets, a);
      const fromB = rowStart(offsets, b);
      const endB = rowEnd(offsets, b);
      if (fromA === endA || fromB === endB) return missing;
      if (endA - fromA === 1 && endB - fromB === 1)
        return values[fromA] === values[fromB] ? 0 : level(values[fromA] ?? 0, values[fromB] ?? 0);
      if (shared(a, b) >= 0) return 0;
      let best = missing;
      for (let i = fromA; i < Math.min(endA, fromA + mostValues); i += 1)
        for (let j = fromB; j < Math.min(endB, fromB + mostValues); j += 1)
          best = Math.min(best, level(values[i] ?? 0, values[j] ?? 0));
      return best;
    },
  };
}

/** Places for pairs of values that come again; none where most values are met with others once. */
function slotsFor({ texts }: Field): number {
  return texts.length > 1_500 ? 0 : 1 << Math.min(17, 2 * Math.ceil(Math.log2(texts.length)));
}

/** A comparison that keeps what it found: one place a remainder, the newer pair takes it. */
function keeping(
  compare: (a: number, b: number) => number,
  distinct: number,
  slots: number,
): (a: number, b: number) => number {
  const keys = new Float64Array(slots).fill(-1);
  const levels = new Uint8Array(slots);
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * distinct + high;
    const slot = ((Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0) & (slots - 1);
    if (keys[slot] === key) return levels[slot] ?? 0;
    const level = compare(low, high);
    keys[slot] = key;
    levels[slot] = level;
    return level;
  };
}
