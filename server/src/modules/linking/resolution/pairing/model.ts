import { numberAt } from "../../../../shared/numbers.ts";
import { missing, type Field } from "../comparing/fields.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** What the model knows of a field. */
export interface FieldModel {
  /** By level: its share among pairs that are the same, and among pairs that are not. */
  readonly m: readonly number[];
  readonly u: readonly number[];
  /** Bits by level; a shared value adds its rarity to the first. */
  readonly bits: Float64Array;
  /** By value: bits that sharing it tells. */
  readonly rarity: Float64Array;
}

/** A Fellegi–Sunter model of things of one kind. */
export interface Model {
  readonly fields: readonly FieldModel[];
  /** Pairs expected to be the same, of all pairs of things. */
  readonly matches: number;
  readonly total: number;
  /** Bits against any two things being the same before they are compared. */
  readonly prior: number;
}

/** Bits that the rarity of what they share tells, by pair. */
export function rareBits(
  rarities: readonly Float64Array[],
  comparers: readonly Comparer[],
  { a, b, levels, width }: Pairs,
): Float32Array {
  const bits = new Float32Array(a.length);
  for (let pair = 0; pair < a.length; pair += 1) {
    let sum = 0;
    for (let field = 0; field < width; field += 1)
      if (levels[pair * width + field] === 0)
        sum +=
          rarities[field]?.[comparers[field]?.shared(numberAt(a, pair), numberAt(b, pair)) ?? -1] ??
          0;
    bits[pair] = sum;
  }
  return bits;
}

/** Bits of each pair, with the prior; `rare` are its bits of rarity. */
export function weightsOf(
  model: Model,
  { levels, width }: Pairs,
  rare: Float32Array,
): Float32Array {
  const bits = model.fields.map((field) => field.bits);
  return rare.map((sum, pair) => {
    let all = sum + model.prior;
    for (let field = 0; field < width; field += 1)
      all += bits[field]?.[levels[pair * width + field] ?? missing] ?? 0;
    return all;
  });
}

/** The probability that bits stand for. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** −log2 of the share of other things that state each value. */
export function rarityOf({ counts, stated }: Field): Float64Array {
  return Float64Array.from(
    counts,
    (count) => -Math.log2(Math.max(count - 1, 0.5) / Math.max(1, stated - 1)),
  );
}

/** A field model from shares of levels. */
export function fieldModelOf(
  field: Field,
  m: readonly number[],
  u: readonly number[],
  rarity: Float64Array,
): FieldModel {
  // Of agreements that the counts of values tell of, some are pairs that are the same: what is left
  // is chance.
  const chance = Math.log2(sameShare(field) / (u[0] ?? 1));
  const bits = new Float64Array(256);
  for (const [level, share] of m.entries())
    bits[level] = level === 0 ? Math.log2(share) + chance : Math.log2(share / (u[level] ?? 1));
  return { m, u, bits, rarity };
}

/** The share of pairs that state the same value, of those that both state one. */
export function sameShare({ counts, stated }: Field): number {
  let pairs = 0;
  for (const count of counts) pairs += count * (count - 1);
  return Math.max(pairs, 0.5) / Math.max(1, stated * (stated - 1));
}
