import { eachPair, type Rule } from "./blocking.ts";
import { missing } from "../comparing/fields.ts";
import { changedPlaces, stillUnlike } from "../comparing/compare-text.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Swap } from "../comparing/swapped-fields.ts";

/** Pairs of things with their levels: that of field f of pair p is levels[p * width + f]. */
export interface Pairs {
  readonly width: number;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly levels: Uint8Array;
}

/** Compares pairs of things. */
export interface PairComparer {
  readonly width: number;
  /** Writes the levels of a pair at a place. */
  readonly into: (levels: Uint8Array, at: number, a: number, b: number) => void;
}

/**
 * Compares things field by field; of two fields whose values changed places (given and family name)
 * the second is left out.
 */
export function pairComparer(comparers: readonly Comparer[], swaps: readonly Swap[]): PairComparer {
  const width = comparers.length;
  return {
    width,
    into: (levels, at, a, b) => {
      for (let field = 0; field < width; field += 1)
        levels[at + field] = comparers[field]?.level(a, b) ?? missing;
      for (const { first, second, swapped } of swaps) {
        if (!isUnlike(levels[at + first]) || !isUnlike(levels[at + second]) || !swapped(a, b))
          continue;
        levels[at + first] = changedPlaces;
        levels[at + second] = missing;
      }
    },
  };
}

function isUnlike(level = missing): boolean {
  return level !== missing && level >= stillUnlike;
}

/** The pairs that rules bring together, compared. */
export function comparedPairs(
  rules: readonly Rule[],
  size: number,
  comparer: PairComparer,
  likely: (a: number, b: number) => boolean,
): Pairs {
  const { width } = comparer;
  let room = 1 << 16;
  let a = new Uint32Array(room);
  let b = new Uint32Array(room);
  let levels = new Uint8Array(room * width);
  let count = 0;
  eachPair(
    rules,
    size,
    (one, two) => {
      if (count === room) {
        room *= 2;
        [a, b, levels] = [
          copied(a, new Uint32Array(room)),
          copied(b, new Uint32Array(room)),
          copied(levels, new Uint8Array(room * width)),
        ];
      }
      a[count] = one;
      b[count] = two;
      comparer.into(levels, count * width, one, two);
      count += 1;
    },
    likely,
  );
  return {
    width,
    a: a.slice(0, count),
    b: b.slice(0, count),
    levels: levels.slice(0, count * width),
  };
}

function copied<T extends Uint32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(from: T, to: T): T {
  to.set(from);
  return to;
}
