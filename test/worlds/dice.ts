/** Chance from a seed: whoever asks in the same order gets the same answers. */
export interface Dice {
  /** 0 ≤ unit < 1. */
  unit(): number;
  /** A whole number from one to the other, both included. */
  between(from: number, to: number): number;
  yes(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** So many of a list, each place once, in random order. */
  some<T>(list: readonly T[], count: number): T[];
  digits(count: number): string;
  hex(count: number): string;
}

export function diceOf(seed: number, name: string): Dice {
  const unit = mulberry32(hashOf(`${seed}/${name}`));
  const between = (from: number, to: number) => from + Math.floor(unit() * (to - from + 1));
  const of = (letters: string, count: number) =>
    Array.from({ length: count }, () => letters[between(0, letters.length - 1)]).join("");
  return {
    unit,
    between,
    yes: (share) => unit() < share,
    pick: (list) => list[between(0, list.length - 1)] ?? missing(),
    some: (list, count) => shuffled(list, between).slice(0, Math.max(0, count)),
    digits: (count) => of("0123456789", count),
    hex: (count) => of("0123456789abcdef", count),
  };
}

/**
 * How many ads each owner has, at least `rows` together: many have one or two, few up to `most`.
 * A discrete Pareto law; its exponent is about what counts of ads by phone number show.
 */
export function longTail(dice: Dice, rows: number, most: number): number[] {
  const counts: number[] = [];
  for (let sum = 0; sum < rows; sum += counts.at(-1) ?? 0) {
    const count = Math.floor((1 - dice.unit()) ** (-1 / 1.15));
    counts.push(Math.min(count, most));
  }
  return counts;
}

/** A number near the one given, so that worlds of different seeds differ in size. */
export function about(dice: Dice, count: number): number {
  return Math.round(count * (0.92 + 0.16 * dice.unit()));
}

function shuffled<T>(list: readonly T[], between: (from: number, to: number) => number): T[] {
  const left = [...list];
  return list.map(() => left.splice(between(0, left.length - 1), 1)[0] ?? missing());
}

function missing(): never {
  throw new Error("Nothing to pick from.");
}

/** FNV-1a of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
