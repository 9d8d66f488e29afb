import type { Dice } from "../dice.ts";

/** Pictures of one set: hashes of 64 bits. */
export function picturesOf(dice: Dice, count: number): string[] {
  return Array.from({ length: count }, () => dice.hex(16));
}

/** The same picture cropped or packed anew: a few bits differ. */
export function recompressed(dice: Dice, hash: string): string {
  let bits = BigInt(`0x${hash}`);
  for (const bit of dice.some(everyBit, dice.between(1, 3))) bits ^= 1n << bit;
  return bits.toString(16).padStart(16, "0");
}

/** Some of a set for one ad, now and then packed anew. */
export function shown(dice: Dice, set: readonly string[], most: number): string[] {
  const some = dice.some(set, dice.between(1, most));
  return some.map((hash) => (dice.yes(0.15) ? recompressed(dice, hash) : hash));
}

const everyBit = Array.from({ length: 64 }, (_, bit) => BigInt(bit));
