import type { Pairs } from "./pairs.ts";

const few = 0.15;
/** Bits against two things of a dataset that states each thing once. */
export const onceBits = 20;

/**
 * Whether each dataset states a thing once, as two lists do that are to be linked: of the pairs in which each is the other's
 * likeliest, hardly any lie within one dataset. Then two things of one dataset are not joined by what they share.
 */
export function statedOnce(pairs: Pairs, weights: Float32Array, sources: Uint16Array): boolean {
  const best = new Map<number, { readonly pair: number; readonly bits: number }>();
  for (const [pair, bits] of weights.entries()) {
    for (const thing of bits > 0 ? [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0] : []) if (bits > (best.get(thing)?.bits ?? 0)) best.set(thing, { pair, bits });
  }
  let [within, across] = [0, 0];
  for (const [thing, { pair }] of best) {
    const [a, b] = [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0];
    if (thing !== a || best.get(b)?.pair !== pair) continue;
    if (sources[a] === sources[b]) within += 1;
    else across += 1;
  }
  return across > 0 && within < few * across;
}
