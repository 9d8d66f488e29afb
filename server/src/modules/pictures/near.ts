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
  const meet = (one: number, a: number, b: number): void => {
    for (const other of candidates(index, a, b)) {
      if (other <= one || apart(a, b, high[other] ?? 0, low[other] ?? 0) > mostApart) continue;
      const [x, y] = [rootOf(one), rootOf(other)];
      parents[Math.max(x, y)] = Math.min(x, y);
    }
  };
  for (const one of sorted.keys()) {
    meet(one, high[one] ?? 0, low[one] ?? 0);
    meet(one, turnedHigh[one] ?? 0, turnedLow[one] ?? 0);
  }
  const groups = Map.groupBy(sorted, (_, at) => rootOf(at));
  return [...groups.values()].filter(({ length }) => length > 1).map((own) => ({ hashes: own }));
}

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

/** Places by the value of each band. */
function indexOf(high: Uint32Array, low: Uint32Array): readonly ReadonlyMap<number, readonly number[]>[] {
  return Array.from({ length: bands }, (_, band) => Map.groupBy(high.keys(), (at) => bandOf(high[at] ?? 0, low[at] ?? 0, band)));
}

/** Places whose hash is within two bits in some band. */
function* candidates(index: readonly ReadonlyMap<number, readonly number[]>[], high: number, low: number): Generator<number> {
  for (const [band, places] of index.entries()) {
    const value = bandOf(high, low, band);
    for (const change of within) yield* places.get(value ^ change) ?? [];
  }
}
