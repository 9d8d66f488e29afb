import { numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";

/** Hashes are looked up by bands of bits. */
export const bitBands = 4;
export const bandBits = 16;

/**
 * The 64 bits, those first that tell most (nearest to half of the hashes have them): pictures with
 * much sky share whole stretches of bits.
 */
export function bitsInOrder(high: Uint32Array, low: Uint32Array): readonly number[] {
  const counts = new Float64Array(64);
  for (const [half, words] of [low, high].entries()) {
    for (const word of words)
      for (let bit = 0; bit < 32; bit += 1)
        counts[half * 32 + bit] = realAt(counts, half * 32 + bit) + ((word >>> bit) & 1);
  }
  const unevenness = (bit: number) => Math.abs(realAt(counts, bit) - high.length / 2);
  return [...counts.keys()].toSorted((a, b) => unevenness(a) - unevenness(b) || a - b);
}

/**
 * By band the values of hashes: the bits dealt out in their order, so that each band tells as much
 * as another.
 */
export function bandsOf(
  high: Uint32Array,
  low: Uint32Array,
  order: readonly number[],
): readonly Uint16Array[] {
  return Array.from({ length: bitBands }, (_, band) => {
    const dealt = order.filter((__, at) => at % bitBands === band);
    const values = new Uint16Array(high.length);
    for (let at = 0; at < values.length; at += 1) {
      let value = 0;
      for (const bit of dealt)
        value =
          (value << 1) | (((bit < 32 ? numberAt(low, at) : numberAt(high, at)) >>> (bit & 31)) & 1);
      values[at] = value;
    }
    return values;
  });
}

/**
 * Places by the value of a band, in compressed rows: those of a value stand at offsets[value] …
 * offsets[value + 1] − 1.
 */
export interface Band {
  readonly offsets: Uint32Array;
  readonly places: Uint32Array;
}

/** An index of no hashes. */
export const nothing: Band = { offsets: new Uint32Array(1), places: new Uint32Array(0) };

/** The index of one band. */
export function indexOf(values: Uint16Array): Band {
  const offsets = new Uint32Array((1 << bandBits) + 1);
  for (const value of values) offsets[value + 1] = rowEnd(offsets, value) + 1;
  for (let value = 0; value < 1 << bandBits; value += 1)
    offsets[value + 1] = rowEnd(offsets, value) + rowStart(offsets, value);
  const places = new Uint32Array(values.length);
  const next = offsets.slice();
  for (let at = 0; at < values.length; at += 1) {
    const value = shortAt(values, at);
    places[numberAt(next, value)] = at;
    next[value] = numberAt(next, value) + 1;
  }
  return { offsets, places };
}
