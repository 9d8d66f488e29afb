/** A stream of chance that is the same for the same seed and name on every machine. */
export interface Random {
  /** 0 ≤ n < 1. */
  readonly next: () => number;
  /** A whole number from least to most, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly chance: (share: number) => boolean;
  /** Throws on an empty list. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** Some of a list, in its order of drawing, none twice. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
  readonly hex: (digits: number) => string;
}

/**
 * Streams of different names are independent, so that one more draw in one does not shift the
 * others. Source: mulberry32, T. Ettinger 2017.
 */
export function randomOf(seed: number, name: string): Random {
  let state = [...name].reduce(
    (sum, char) => Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0,
    (seed ^ 0x811c9dc5) >>> 0,
  );
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const pick = <T>(list: readonly T[]): T => {
    const [first] = list.slice(Math.floor(next() * list.length));
    if (first === undefined) throw new RangeError("There is nothing to pick from.");
    return first;
  };
  const some = <T>(list: readonly T[], count: number): readonly T[] => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, rest.length) }, () =>
      rest.splice(Math.floor(next() * rest.length), 1),
    ).flat();
  };
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => whole(0, 15).toString(16)).join("");
  return { next, whole, chance: (share) => next() < share, pick, some, hex };
}
