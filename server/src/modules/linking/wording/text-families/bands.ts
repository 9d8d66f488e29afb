import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import { bucketsOf } from "./buckets.ts";
import type { Corpus, Weighed } from "../corpus.ts";
import { sorts, type Sort } from "./shingles.ts";
import { sameBy } from "./similarity.ts";
import { canBeSame, sketchesOf, type Sketches } from "./sketches.ts";
import { mixed } from "../text-words.ts";

/**
 * Bands of two minima each, by sort of shingles. By word pairs, a pair alike by s meets in one with
 * probability 1 − (1 − s²)^36, 0.966 at 0.3, 0.9999 at 0.5; by letters with 0.93 at 0.42, by words
 * with 0.998 at 0.75. Both halves have the same, so that two threads have the same work.
 */
const half: readonly Sort[] = [
  ...Array<Sort>(18).fill("pairs"),
  ...Array<Sort>(7).fill("letters"),
  ...Array<Sort>(4).fill("words"),
];
/** By band what it compares. */
export const bandSorts: readonly Sort[] = [...half, ...half];
export const bands = bandSorts.length;

/** Pairs of wordings a, b, a, b … that join what meets and is the same. */
export interface Joins {
  /** By word pairs. */
  readonly pairs: Uint32Array;
  /** By letters, or by words in any order, beyond those. */
  readonly others: Uint32Array;
}
/**
 * With how many others of other families a wording is compared in one bucket at most, and how far
 * back they are looked for: what bounds the work.
 */
const mostCompared = { pairs: 48, letters: 8, words: 8 } as const;
const mostLookedAt = 512;
/** −ln of the upper 16 bits as a share of all, so that the least of them follows the weights. */
const exponential = Float32Array.from(
  { length: 65_536 },
  (_, part) => -Math.log((part + 0.5) / 65_536),
);

/** Wordings that come to others: which they are, and what is known of the others. */
export interface Fresh {
  /** By wording: 1 where it comes now. */
  readonly fresh: Uint8Array;
  /** Keys of all bands as bandKeysOf gives them; those of the fresh ones are not read. */
  readonly keys: Uint32Array;
  /** What joins the others. */
  readonly joins: Joins;
}

/**
 * The keys of some bands, one band after the other, each by wording. Of those that are known
 * already none is worked out.
 */
export function bandKeysOf(corpus: Corpus, from: number, to: number, known?: Fresh): Uint32Array {
  const size = corpus.keys.length;
  const keys = known?.keys.slice(from * size, to * size) ?? new Uint32Array((to - from) * size);
  const scales = new Map(sorts.map((sort) => [sort, corpus[sort].weights.map((one) => 1 / one)]));
  for (let band = from; band < to; band += 1) {
    const sort = sortOf(band);
    writeKeys(corpus[sort], keys.subarray((band - from) * size, (band - from + 1) * size), band, {
      scales: scales.get(sort) ?? new Float32Array(),
      fresh: known?.fresh,
    });
  }
  return keys;
}

const sortOf = (band: number): Sort => bandSorts[band] ?? "pairs";

/**
 * By wording the key of a band of two weighted minima (MinHash, Broder 1997; by exponential
 * variates, so that two wordings agree in one with the probability of their weighted Jaccard): in
 * two orders, drawn from the two halves of one hash, the shingle that comes first.
 */
function writeKeys(
  { offsets, shingles }: Weighed,
  keys: Uint32Array,
  band: number,
  { scales, fresh }: Drawing,
): void {
  const salt = mixed(band * 2 + 1);
  const factor = mixed(band * 2 + 2) | 1;
  for (let wording = 0; wording < keys.length; wording += 1) {
    if (fresh?.[wording] === 0) continue;
    const end = rowEnd(offsets, wording);
    let least = Number.POSITIVE_INFINITY;
    let first = 0;
    let lesser = Number.POSITIVE_INFINITY;
    let second = 0;
    for (let place = rowStart(offsets, wording); place < end; place += 1) {
      const shingle = shingles[place] ?? 0;
      const scale = scales[place] ?? 0;
      const turned = Math.imul(shingle ^ salt, factor);
      const drawn = Math.imul(turned ^ (turned >>> 15), 0x2c1b3c6d);
      const one = (exponential[drawn >>> 16] ?? 0) * scale;
      const other = (exponential[(drawn ^ (drawn >>> 13)) & 0xffff] ?? 0) * scale;
      first = one < least ? shingle : first;
      least = one < least ? one : least;
      second = other < lesser ? shingle : second;
      lesser = other < lesser ? other : lesser;
    }
    keys[wording] = mixed(Math.imul(first, 0x9e3779b1) ^ second);
  }
}

/** By what minima are drawn, and for which wordings. */
interface Drawing {
  /** 1 by weight. */
  readonly scales: Float32Array;
  /** By wording: 0 where its key is known; all are drawn where undefined. */
  readonly fresh: Uint8Array | undefined;
}

/** Finds the root of what is joined; halves the way as it goes. */
export function rootOf(parent: Uint32Array, one: number): number {
  let root = one;
  for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) {
    parent[root] = parent[next] ?? next;
    root = parent[root] ?? root;
  }
  return root;
}

/** Who is joined with whom: by wording another of its piece. */
export function parentsOf(wordings: number, joins: readonly Uint32Array[]): Uint32Array {
  const parent = Uint32Array.from({ length: wordings }, (_, wording) => wording);
  for (const pairs of joins)
    for (let pair = 0; pair < pairs.length; pair += 2)
      join(parent, pairs[pair] ?? 0, pairs[pair + 1] ?? 0);
  return parent;
}

/** Joins the pieces of two wordings under the least; false where they were one. */
function join(parent: Uint32Array, one: number, other: number): boolean {
  const a = rootOf(parent, one);
  const b = rootOf(parent, other);
  parent[Math.max(a, b)] = Math.min(a, b);
  return a !== b;
}

/**
 * Joins wordings that meet in the bands from one on, of which `keys` are given, and are verified.
 * Wordings in one piece already are not compared again, so that a wording of thousands costs no
 * square of them. Where some come to others, only what these join is given.
 */
export function joinsOf(corpus: Corpus, keys: Uint32Array, from: number, known?: Fresh): Joins {
  const size = corpus.keys.length;
  const before = known === undefined ? [] : [known.joins.pairs];
  const read = { corpus, sketches: sketchesOf(corpus) };
  const pairs: Joining = joiningIn(read, before, known);
  eachBand(keys, size, from, {
    isLooked: (sort) => sort === "pairs",
    look: (bucket, sort) => joinWithin(bucket, sort, pairs),
  });
  const alike = known === undefined ? [] : [known.joins.others];
  const found = Uint32Array.from(pairs.joins);
  const others: Joining = joiningIn(read, [...before, ...alike, found], known);
  eachBand(keys, size, from, {
    isLooked: (sort) => sort !== "pairs",
    look: (bucket, sort) => joinWithin(bucket, sort, others),
  });
  return { pairs: found, others: Uint32Array.from(others.joins) };
}

function joiningIn(
  read: Pick<Joining, "corpus" | "sketches">,
  before: readonly Uint32Array[],
  known: Fresh | undefined,
): Joining {
  const parent = parentsOf(read.corpus.keys.length, before);
  return { ...read, parent, joins: [], fresh: known?.fresh };
}

function eachBand(
  keys: Uint32Array,
  size: number,
  from: number,
  { isLooked, look }: Looking,
): void {
  for (let at = 0; at < keys.length; at += size) {
    const sort = sortOf(from + at / size);
    if (!isLooked(sort)) continue;
    for (const bucket of bucketsOf(keys.subarray(at, at + size))) look(bucket, sort);
  }
}

/** In which bands is looked, and what is done with those that meet there. */
interface Looking {
  readonly isLooked: (sort: Sort) => boolean;
  readonly look: (bucket: Uint32Array, sort: Sort) => void;
}

/** What was joined so far. */
interface Joining {
  readonly corpus: Corpus;
  readonly sketches: Sketches;
  /** By wording another of its piece. */
  readonly parent: Uint32Array;
  /** Pairs, one after the other: added to. */
  readonly joins: number[];
  /** By wording: 1 where it comes now; undefined where all do. */
  readonly fresh: Uint8Array | undefined;
}

function joinWithin(bucket: Uint32Array, sort: Sort, joining: Joining): void {
  const { corpus, sketches, parent, joins, fresh } = joining;
  const met: number[] = [];
  const comers = fresh === undefined ? bucket : bucket.filter((wording) => fresh[wording] === 1);
  if (comers.length === 0) return;
  if (fresh !== undefined)
    for (const wording of bucket) if (fresh[wording] === 0) met.push(wording);
  for (const wording of comers) {
    let compared = 0;
    const furthest = Math.max(0, met.length - mostLookedAt);
    for (
      let place = met.length - 1;
      place >= furthest && compared < mostCompared[sort];
      place -= 1
    ) {
      const other = met[place] ?? 0;
      if (rootOf(parent, wording) === rootOf(parent, other)) continue;
      compared += 1;
      if (!canBeSame(corpus, sketches, sort, [wording, other])) continue;
      if (sameBy(corpus, sort, wording, other) > 0 && join(parent, wording, other))
        joins.push(wording, other);
    }
    met.push(wording);
  }
}
