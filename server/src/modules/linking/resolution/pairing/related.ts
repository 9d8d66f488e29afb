import { firstM } from "./estimate.ts";
import { missing, type Field } from "../comparing/fields.ts";
import type { Model } from "./model.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** A kind of pairs: how often each level of each field is met among them. */
export interface PairKind {
  /**
   * Number of the field in which such pairs differ by their nature; −1 for pairs that are the same.
   */
  readonly differs: number;
  /** By field and level. */
  readonly shares: readonly (readonly number[])[];
  /**
   * By field and level: log2 of the share, beyond chance; at level 0 without the rarity of what is
   * shared.
   */
  readonly bits: readonly Float64Array[];
  /** How many such pairs there are, of all pairs of things. */
  readonly pairs: number;
}

/**
 * A mixture of pairs that are the same, pairs that are related without being the same, and all
 * others.
 */
export interface Mixture {
  readonly same: PairKind;
  readonly related: readonly PairKind[];
  /** By field and value: bits that sharing it tells beyond chance. */
  readonly rarity: readonly Float64Array[];
  /** By field: the first of the two levels that count as different. */
  readonly lowest: readonly number[];
  readonly others: number;
}

/** Bits of rarity of what pairs share, by pair and field. */
export function rareOf(
  { a, b, levels, width }: Pairs,
  comparers: readonly Comparer[],
  rarity: readonly Float64Array[],
): Float32Array {
  return Float32Array.from({ length: a.length * width }, (_, at) => {
    if (levels[at] !== 0) return 0;
    const pair = Math.floor(at / width);
    return (
      rarity[at % width]?.[comparers[at % width]?.shared(a[pair] ?? 0, b[pair] ?? 0) ?? -1] ?? 0
    );
  });
}

/** A kind of pairs by its shares; `chance` are bits of chance by field and level. */
export function kindOf(
  differs: number,
  shares: PairKind["shares"],
  pairs: number,
  chance: readonly Float64Array[],
): PairKind {
  const bits = shares.map((own, field) =>
    Float64Array.from({ length: 256 }, (_, level) =>
      level >= own.length ? 0 : Math.log2(own[level] ?? 1) + (chance[field]?.[level] ?? 0),
    ),
  );
  return { differs, shares, bits, pairs };
}

/** Pairs that were compared, one after the other, a place for each field. */
export interface ComparedPairs {
  readonly levels: Uint8Array;
  /** Bits of rarity of what a pair shares. */
  readonly rare: Float32Array;
}

/**
 * Bits of the pair whose fields begin at a place, under a kind. Who is related shares a value at
 * least as often as chance does.
 */
function bitsUnder(
  { bits, differs, pairs }: PairKind,
  lowest: readonly number[],
  { levels, rare }: ComparedPairs,
  place: number,
): number {
  if (differs >= 0) {
    const level = levels[place + differs] ?? missing;
    if (level === missing || level < (lowest[differs] ?? 0)) return -1e3;
  }
  let sum = Math.log2(pairs);
  for (let field = 0; field < bits.length; field += 1) {
    const level = levels[place + field] ?? missing;
    const own = bits[field]?.[level] ?? 0;
    if (level !== 0) {
      sum += own;
      continue;
    }
    const agreed = own + (rare[place + field] ?? 0);
    sum += differs < 0 ? agreed : Math.max(0, agreed);
  }
  return sum;
}

/**
 * Bits for the pair whose fields begin at a place being the same, against all else; `kinds` takes
 * the probabilities of the same, each related kind and the others.
 */
export function mixtureBits(
  { same, related, lowest, others }: Mixture,
  compared: ComparedPairs,
  place: number,
  kinds: Float64Array,
): number {
  const own = bitsUnder(same, lowest, compared, place);
  const rest = Math.log2(others);
  let highest = rest;
  for (const [kind, one] of related.entries()) {
    const many = bitsUnder(one, lowest, compared, place);
    kinds[kind + 1] = many;
    if (many > highest) highest = many;
  }
  let sum = 2 ** (rest - highest); // hundreds of fields make more bits than a number has
  for (let kind = 1; kind <= related.length; kind += 1) {
    const part = 2 ** ((kinds[kind] ?? 0) - highest);
    kinds[kind] = part;
    sum += part;
  }
  const bits = own - highest - Math.log2(sum);
  const probability = 1 / (1 + 2 ** -bits);
  kinds[0] = probability;
  for (let kind = 1; kind <= related.length; kind += 1)
    kinds[kind] = ((1 - probability) * (kinds[kind] ?? 0)) / sum;
  return bits;
}

/**
 * Shares of levels before anything is known of a kind of related pairs: different in one field, in
 * others between the same and chance.
 */
export function firstRelated(
  fields: readonly Field[],
  model: Model,
  differs: number,
): PairKind["shares"] {
  return fields.map((field, at) =>
    at === differs
      ? onlyLow(field)
      : firstM(field).map((share, level) => 0.5 * share + 0.5 * (model.fields[at]?.u[level] ?? 0)),
  );
}

/**
 * The first level that counts as different: years differ where they are not the same, all else
 * where it is hardly alike.
 */
export function lowestOf({ type, levels }: Field): number {
  return type === "year" ? 1 : levels.length - 2;
}

/** Different, seldom somewhat alike. */
export function onlyLow({ type, levels }: Field): readonly number[] {
  if (type === "year")
    return levels.map((_, level) => (level === 0 ? 0.01 : 0.99 / (levels.length - 1)));
  return levels.map((_, level) => [0.9, 0.07][levels.length - 1 - level] ?? 0.03 / levels.length);
}
