import { byteAt, realAt } from "../../../shared/numbers.ts";

/** Side of the grey square that a hash is made of, in points. */
export const side = 32;

const bits = 64;

/**
 * The 64 lowest frequencies but for the mean, lowest first, ties by the horizontal one:
 * [horizontal, vertical] waves.
 */
const frequencies: readonly (readonly [number, number])[] = Array.from(
  { length: side * side },
  (_, at) => [at % side, Math.floor(at / side)] as const,
)
  .filter(([u, v]) => u + v > 0)
  .toSorted(([a, b], [c, d]) => a * a + b * b - (c * c + d * d) || a - c)
  .slice(0, bits);

const cosines = Float64Array.from({ length: side * side }, (_, at) =>
  Math.cos((Math.PI * (2 * (at % side) + 1) * Math.floor(at / side)) / (2 * side)),
);

/** What a mirrored picture's hash differs in: the waves that are odd from left to right. */
const mirror = frequencies.reduce(
  (mask, [u], at) => (u % 2 === 1 ? mask | (1n << BigInt(bits - 1 - at)) : mask),
  0n,
);

/** Least spread of grey values, 0–255, that has anything to tell. */
const leastSpread = 2;

/**
 * The perceptual hash of a picture from a square of 32 × 32 grey values, row by row: the signs of
 * its 64 lowest waves but the mean, 16 hexadecimal digits. undefined where the picture is one flat
 * colour. It stays nearly the same where a picture is made smaller, compressed, lightened or gets a
 * small mark. After Zauner 2010, Implementation and benchmarking of perceptual image hash functions
 * (DCT based).
 */
export function hashOf(grey: Uint8Array): string | undefined {
  const mean = grey.reduce((sum, value) => sum + value, 0) / grey.length;
  const spread = Math.sqrt(grey.reduce((sum, value) => sum + (value - mean) ** 2, 0) / grey.length);
  if (spread < leastSpread) return undefined;
  const hash = frequencies.reduce(
    (found, [u, v], at) =>
      waveIn(grey, mean, u, v) > 0 ? found | (1n << BigInt(bits - 1 - at)) : found,
    0n,
  );
  return hexOf(hash);
}

/** The hash of the same picture mirrored from left to right. */
export function mirrored(hash: string): string {
  return hexOf(BigInt(`0x${hash}`) ^ mirror);
}

function waveIn(grey: Uint8Array, mean: number, u: number, v: number): number {
  let sum = 0;
  for (let y = 0; y < side; y += 1) {
    let row = 0;
    for (let x = 0; x < side; x += 1)
      row += (byteAt(grey, y * side + x) - mean) * realAt(cosines, u * side + x);
    sum += row * realAt(cosines, v * side + y);
  }
  return sum;
}

function hexOf(hash: bigint): string {
  return hash.toString(16).padStart(16, "0");
}
