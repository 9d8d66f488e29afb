import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { defineTask } from "../../../shared/work/task.ts";
import {
  bandsOf,
  bitBands as bands,
  bandBits,
  bitsInOrder,
  indexOf,
  nothing,
} from "./bit-bands.ts";
import { mirrored } from "./hash.ts";

/** Bits in which two hashes of one picture may differ. */
export const mostApart = 8;

/** Pictures that are nearly the same. */
export interface NearGroup {
  /** Hashes, ascending; the first names the group. */
  readonly hashes: readonly string[];
}

/**
 * What each band may differ in. Of 8 bits in 4 bands: where three of them differ in 2 or more, the
 * first differs in 2 at most.
 */
const within: readonly (readonly number[])[] = Array.from({ length: bands }, (_, band) => [
  0,
  ...Array.from({ length: bandBits }, (__, a) =>
    Array.from({ length: band === 0 ? a + 1 : 1 }, (___, b) =>
      band === 0 ? (1 << a) | (1 << b) : 1 << a,
    ),
  ).flat(),
]);

/**
 * Groups of hashes that hang together by steps of at most 8 bits, mirrored or not; two or more a
 * group, by their first hash.
 * Exact, by a banded index: Norouzi, Punjani & Fleet 2012, Fast search in Hamming space with
 * multi-index hashing (CVPR).
 */
export function nearGroups(hashes: readonly string[]): readonly NearGroup[] {
  const sorted = [...new Set(hashes)].toSorted();
  const high = halves(sorted, 0);
  const low = halves(sorted, 8);
  const turned = sorted.map(mirrored);
  const turnedHigh = halves(turned, 0);
  const turnedLow = halves(turned, 8);
  const order = bitsInOrder(high, low);
  const own = bandsOf(high, low, order);
  const mirroredOwn = bandsOf(turnedHigh, turnedLow, order);
  const index = own.map(indexOf);
  const { rootOf, join } = unions(sorted.length);
  const meet = (one: number, a: number, b: number, values: readonly Uint16Array[]): void => {
    for (let band = 0; band < bands; band += 1) {
      const { offsets, places } = index[band] ?? nothing;
      const value = values[band]?.[one] ?? 0;
      for (const change of within[band] ?? []) {
        const key = value ^ change;
        for (let at = rowStart(offsets, key), end = rowEnd(offsets, key); at < end; at += 1) {
          const other = numberAt(places, at);
          if (other > one && apart(a, b, numberAt(high, other), numberAt(low, other)) <= mostApart)
            join(one, other);
        }
      }
    }
  };
  for (const one of sorted.keys()) {
    meet(one, numberAt(high, one), numberAt(low, one), own);
    meet(one, numberAt(turnedHigh, one), numberAt(turnedLow, one), mirroredOwn);
  }
  const groups = Map.groupBy(sorted, (_, at) => rootOf(at));
  return [...groups.values()].filter(({ length }) => length > 1).map((own) => ({ hashes: own }));
}

interface Unions {
  /** The least member of the group of one. */
  readonly rootOf: (one: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** Groups of numbers from 0, at first each by itself. */
function unions(size: number): Unions {
  const parents = Uint32Array.from({ length: size }, (_, at) => at);
  const rootOf = (one: number): number => {
    let at = one;
    while (parents[at] !== at) at = parents[at] = numberAt(parents, numberAt(parents, at));
    return at;
  };
  const join = (one: number, other: number): void => {
    const x = rootOf(one);
    const y = rootOf(other);
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  return { rootOf, join };
}

/** nearGroups on a thread of the crew. */
export const nearTask = defineTask(import.meta.url, "nearTask", nearGroups);

/** Bits in which two hashes differ, or one and the mirrored other, whichever are fewer. */
export function distanceOf(a: string, b: string): number {
  return Math.min(bitsApart(a, b), bitsApart(a, mirrored(b)));
}

/** True where two hashes are nearer when one is mirrored. */
export function isMirrored(a: string, b: string): boolean {
  return bitsApart(a, mirrored(b)) < bitsApart(a, b);
}

function bitsApart(a: string, b: string): number {
  return apart(half(a, 0), half(a, 8), half(b, 0), half(b, 8));
}

function half(hash: string, from: number): number {
  return parseInt(hash.slice(from, from + 8), 16) >>> 0;
}

function halves(hashes: readonly string[], from: number): Uint32Array {
  return Uint32Array.from(hashes, (hash) => half(hash, from));
}

function apart(aHigh: number, aLow: number, bHigh: number, bLow: number): number {
  return ones(aHigh ^ bHigh) + ones(aLow ^ bLow);
}

function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
