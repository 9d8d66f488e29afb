import type { Corpus } from "./corpus.ts";
import { isSameWording, likenessOf } from "./similarity.ts";
import { mixed } from "./words.ts";

/** Bands of two minima each: a pair alike by s meets in one with probability 1 − (1 − s²)^36, 0.966 at 0.3, 0.9999 at 0.5. */
export const bands = 36;
/** Minima a band. */
export const rows = 2;
/** With how many others of other families a wording is compared in one bucket at most, and how far back they are looked for: what bounds the work. */
const [mostCompared, mostLookedAt] = [48, 512];
const spread = 2 ** 21;
/** −ln of the upper 16 bits as a share of all, so that the least of them follows the weights. */
const exponential = Float32Array.from({ length: 65_536 }, (_, at) => -Math.log((at + 0.5) / 65_536));

/**
 * Weighted minima (MinHash, Broder 1997; by exponential variates, so that two wordings agree with the probability of
 * their weighted Jaccard): by wording the shingle that comes first in the order of `seed`.
 */
export function minimaOf({ offsets, shingles, weights }: Corpus, seed: number): Uint32Array {
  const minima = new Uint32Array(offsets.length - 1);
  const [salt, factor] = [mixed(seed * 2 + 1), mixed(seed * 2 + 2) | 1];
  for (let wording = 0; wording < minima.length; wording += 1) {
    let [least, first] = [Number.POSITIVE_INFINITY, 0];
    for (let at = offsets[wording] ?? 0; at < (offsets[wording + 1] ?? 0); at += 1) {
      const shingle = shingles[at] ?? 0;
      const drawn = Math.imul(shingle ^ salt, factor);
      const value = (exponential[(drawn ^ (drawn >>> 13)) >>> 16] ?? 0) / (weights[at] ?? 1);
      if (value < least) [least, first] = [value, shingle];
    }
    minima[wording] = first;
  }
  return minima;
}

/** Finds the root of what is joined; halves the way as it goes. */
export function rootOf(parent: Uint32Array, at: number): number {
  let root = at;
  for (let next = parent[root] ?? root; next !== root; next = parent[root] ?? root) {
    parent[root] = parent[next] ?? next;
    root = parent[root] ?? root;
  }
  return root;
}

/**
 * Joins wordings that meet in some bands and are verified: pairs a, b, a, b … that join all that these bands join.
 * Wordings in one family already are not compared again, so that a wording of thousands costs no square of them.
 */
export function joinsOf(corpus: Corpus, from: number, to: number): Uint32Array {
  const parent = Uint32Array.from(corpus.keys, (_, wording) => wording);
  const joins: number[] = [];
  for (let band = from; band < to; band += 1) {
    for (const bucket of bucketsOf(corpus, band)) joinWithin(corpus, bucket, parent, joins);
  }
  return Uint32Array.from(joins);
}

/** Wordings whose minima of a band are the same, two and more, in order of number. */
function* bucketsOf(corpus: Corpus, band: number): Generator<Uint32Array> {
  const [one, other] = [minimaOf(corpus, band * rows), minimaOf(corpus, band * rows + 1)];
  const sorted = Float64Array.from(one, (minimum, wording) => mixed(Math.imul(minimum, 0x9e3779b1) ^ (other[wording] ?? 0)) * spread + wording).sort();
  for (let start = 0; start < sorted.length; ) {
    const key = Math.floor((sorted[start] ?? 0) / spread);
    let end = start + 1;
    while (end < sorted.length && Math.floor((sorted[end] ?? 0) / spread) === key) end += 1;
    if (end - start > 1) yield Uint32Array.from(sorted.subarray(start, end), (entry) => entry - key * spread);
    start = end;
  }
}

function joinWithin(corpus: Corpus, bucket: Uint32Array, parent: Uint32Array, joins: number[]): void {
  const met: number[] = [];
  for (const wording of bucket) {
    let compared = 0;
    const furthest = Math.max(0, met.length - mostLookedAt);
    for (let at = met.length - 1; at >= furthest && compared < mostCompared; at -= 1) {
      const other = met[at] ?? 0;
      const [a, b] = [rootOf(parent, wording), rootOf(parent, other)];
      if (a === b) continue;
      compared += 1;
      if (!isSameWording(likenessOf(corpus, wording, other))) continue;
      parent[Math.max(a, b)] = Math.min(a, b);
      joins.push(wording, other);
    }
    met.push(wording);
  }
}
