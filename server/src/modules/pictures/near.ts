import { defineTask } from "../../shared/task.ts";
import { mirrored } from "./hash.ts";

/** Bits in which two hashes of one picture may differ. */
export const mostApart = 8;

/** Pictures that are nearly the same. */
export interface NearGroup {
  /** Hashes, ascending; the first names the group. */
  readonly hashes: readonly string[];
}

const [bands, bandBits] = [4, 16];
/** What a band may differ in: of 8 bits in 4 bands one band differs in 2 at most. */
const within: readonly number[] = [0, ...Array.from({ length: bandBits }, (_, a) => Array.from({ length: a + 1 }, (__, b) => (1 << a) | (1 << b))).flat()];

/**
 * Groups of hashes that hang together by steps of at most 8 bits, mirrored or not; two or more a group, by their first hash.
 * Exact, by a banded index: Norouzi, Punjani & Fleet 2012, Fast search in Hamming space with multi-index hashing (CVPR).
 */
export function nearGroups(hashes: readonly string[]): readonly NearGroup[] {
  const sorted = [...new Set(hashes)].toSorted();
  const [high, low] = [halves(sorted, 0), halves(sorted, 8)];
  const turned = sorted.map(mirrored);
  const [turnedHigh, turnedLow] = [halves(turned, 0), halves(turned, 8)];
  const index = indexOf(high, low);
  const parents = Uint32Array.from(sorted.keys());
  const rootOf = (one: number): number => {
    let at = one;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? 0] ?? 0;
    return at;
  };
  const join = (one: number, other: number): void => {
    const [x, y] = [rootOf(one), rootOf(other)];
    parents[Math.max(x, y)] = Math.min(x, y);
  };
  const meet = (one: number, a: number, b: number): void => {
    for (let band = 0; band < bands; band += 1) {
      const { offsets, places } = index[band] ?? nothing;
      const value = bandOf(a, b, band);
      for (const change of within) {
        const key = value ^ change;
        for (let at = offsets[key] ?? 0, end = offsets[key + 1] ?? 0; at < end; at += 1) {
          const other = places[at] ?? 0;
          if (other > one && apart(a, b, high[other] ?? 0, low[other] ?? 0) <= mostApart) join(one, other);
        }
      }
    }
  };
  for (const one of sorted.keys()) {
    meet(one, high[one] ?? 0, low[one] ?? 0);
    meet(one, turnedHigh[one] ?? 0, turnedLow[one] ?? 0);
  }
  const groups = Map.groupBy(sorted, (_, at) => rootOf(at));
  return [...groups.values()].filter(({ length }) => length > 1).map((own) => ({ hashes: own }));
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

function bandOf(high: number, low: number, band: number): number {
  return ((band < 2 ? high : low) >>> (band % 2 === 0 ? 16 : 0)) & 0xffff;
}

/** Places by the value of a band, in compressed rows: those of a value stand at offsets[value] … offsets[value + 1] − 1. */
interface Band {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
}

const nothing: Band = { offsets: new Uint32Array(1), places: new Uint32Array(0) };

function indexOf(high: Uint32Array, low: Uint32Array): readonly Band[] {
  return Array.from({ length: bands }, (_, band) => {
    const offsets = new Uint32Array((1 << bandBits) + 1);
    const valueAt = (at: number) => bandOf(high[at] ?? 0, low[at] ?? 0, band);
    for (let at = 0; at < high.length; at += 1) offsets[valueAt(at) + 1] = (offsets[valueAt(at) + 1] ?? 0) + 1;
    for (let value = 0; value < 1 << bandBits; value += 1) offsets[value + 1] = (offsets[value + 1] ?? 0) + (offsets[value] ?? 0);
    const [places, next] = [new Uint32Array(high.length), offsets.slice()];
    for (let at = 0; at < high.length; at += 1) {
      const value = valueAt(at);
      places[next[value] ?? 0] = at;
      next[value] = (next[value] ?? 0) + 1;
    }
    return { offsets, places };
  });
}
