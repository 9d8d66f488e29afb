import type { Pairs } from "./pairs.ts";

const few = 0.25;
/** Bits against two things of a list that states each thing once. */
export const onceBits = 20;

/**
 * Whether each list states a thing once, as two lists do that are to be linked: of the pairs in which each is the other's
 * likeliest, far fewer lie within one list than chance
 * would put there. Then two things of one list are not joined by what they share.
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
  return across > 0 && within < few * (within + across) * withinByChance(sources);
}

/** The share of pairs that would lie within one list if lists had nothing to do with it: of a hundred lists hardly any. */
function withinByChance(sources: Uint16Array): number {
  const sizes = new Map<number, number>();
  for (const source of sources) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + (size / sources.length) ** 2, 0);
}
