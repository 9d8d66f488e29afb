import { bucketsOf } from "./buckets.ts";
import type { Corpus } from "./corpus.ts";
import { isSameWording, likenessOf } from "./similarity.ts";
import { mixed } from "./words.ts";

/** Bands of two minima each: a pair alike by s meets in one with probability 1 − (1 − s²)^36, 0.966 at 0.3, 0.9999 at 0.5. */
export const bands = 36;
/** With how many others of other families a wording is compared in one bucket at most, and how far back they are looked for: what bounds the work. */
const [mostCompared, mostLookedAt] = [48, 512];
/** −ln of the upper 16 bits as a share of all, so that the least of them follows the weights. */
const exponential = Float32Array.from({ length: 65_536 }, (_, at) => -Math.log((at + 0.5) / 65_536));

/**
 * By wording the key of a band of two weighted minima (MinHash, Broder 1997; by exponential variates, so that two wordings
 * agree in one with the probability of their weighted Jaccard): in two orders, drawn from the two halves of one hash,
 * the shingle that comes first. `scales` are 1 by weight.
 */
export function keysOf({ offsets, shingles }: Corpus, scales: Float32Array, band: number): Uint32Array {
  const keys = new Uint32Array(offsets.length - 1);
  const [salt, factor] = [mixed(band * 2 + 1), mixed(band * 2 + 2) | 1];
  for (let wording = 0; wording < keys.length; wording += 1) {
    const end = offsets[wording + 1] ?? 0;
    let [least, first, lesser, second] = [Number.POSITIVE_INFINITY, 0, Number.POSITIVE_INFINITY, 0];
    for (let at = offsets[wording] ?? 0; at < end; at += 1) {
      const shingle = shingles[at] ?? 0;
      const turned = Math.imul(shingle ^ salt, factor);
      const drawn = Math.imul(turned ^ (turned >>> 15), 0x2c1b3c6d);
      const one = (exponential[drawn >>> 16] ?? 0) * (scales[at] ?? 1);
      const other = (exponential[(drawn ^ (drawn >>> 13)) & 0xffff] ?? 0) * (scales[at] ?? 1);
      first = one < least ? shingle : first;
      least = one < least ? one : least;
      second = other < lesser ? shingle : second;
      lesser = other < lesser ? other : lesser;
    }
    keys[wording] = mixed(Math.imul(first, 0x9e3779b1) ^ second);
  }
  return keys;
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
  const scales = corpus.weights.map((weight) => 1 / weight);
  for (let band = from; band < to; band += 1) {
    for (const bucket of bucketsOf(keysOf(corpus, scales, band))) joinWithin(corpus, bucket, parent, joins);
  }
  return Uint32Array.from(joins);
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
