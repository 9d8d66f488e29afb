import { missing, type Field } from "./fields.ts";
import { type Model } from "./model.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** A kind of pairs: how often each level of each field is met among them. */
export interface PairKind {
  /** Number of the field in which such pairs differ by their nature; −1 for pairs that are the same. */
  readonly differs: number;
  /** By field and level. */
  readonly shares: readonly (readonly number[])[];
  /** How many such pairs there are, of all pairs. */
  readonly pairs: number;
}

/** A mixture of pairs that are the same, pairs that are related without being the same, and all others. */
export interface Mixture {
  readonly same: PairKind;
  readonly related: readonly PairKind[];
  /** Bits of chance by field and level, and by value that is shared. */
  readonly chance: readonly { readonly bits: Float64Array; readonly rarity: Float64Array; readonly lowest: number }[];
  readonly others: number;
}

const contact = /addr|street|suburb|city|town|post|zip|state|country|province|county|phone|mobile|mail|url|web|lat|lon/iu;
const [most, rounds] = [0.2, 30];

/** Fields by which a thing is told from those it is related to: texts and dates that few share, where they are not where it lives or how it is reached. */
function telling(fields: readonly Field[], model: Model): readonly number[] {
  return [...fields.entries()].flatMap(([at, { name, type }]) => ((type === "text" || type === "date") && !contact.test(name) && (model.fields[at]?.u[0] ?? 1) <= 0.03 ? [at] : []));
}

/**
 * Parts pairs that are the same from those that are only related: a household shares its address, the papers of an author their
 * authors, yet each has names or titles of its own. `shares` of pairs that are the same differ in a telling field in at most a fifth.
 */
export function mixtureOf(fields: readonly Field[], comparers: readonly Comparer[], model: Model, pairs: Pairs): Mixture {
  const chance = model.fields.map(({ u, rarity }) => ({ bits: Float64Array.from({ length: 256 }, (_, level) => (level === 0 || level >= u.length ? 0 : -Math.log2(u[level] ?? 1))), rarity, lowest: u.length - 2 }));
  const tells = telling(fields, model);
  const same: PairKind = { differs: -1, shares: fields.map(firstShares), pairs: model.matches };
  const related = tells.map((differs): PairKind => ({ differs, pairs: 0.3 * model.matches, shares: fields.map((field, at) => (at === differs ? onlyLow(field) : firstShares(field).map((share, level) => 0.5 * share + 0.5 * (model.fields[at]?.u[level] ?? 0)))) }));
  const own = [...fields.entries()].flatMap(([at, { name, type }]) => ((type === "date" || type === "code") && !contact.test(name) && (model.fields[at]?.u[0] ?? 1) <= 0.002 ? [at] : []));
  let mixture: Mixture = { same, related, chance, others: model.total };
  for (let round = 0; round < rounds; round += 1) {
    mixture = again(mixture, fields, comparers, pairs, tells);
    const { related: all, same: one } = mixture;
    if (round >= 5) mixture = { ...mixture, related: all.filter((kind) => isApart(kind, one, own)) };
  }
  return mixture;
}

/**
 * Whether related pairs are a kind of their own: they differ in more than the field they are named by, and share no date or
 * number that each has of its own (a birth date). Else they are the same, with that field mistaken.
 */
function isApart({ differs, shares, pairs }: PairKind, same: PairKind, own: readonly number[]): boolean {
  const agreeing = (field: readonly number[] = []) => field.slice(0, field.length / 2).reduce((sum, share) => sum + share, 0);
  if (pairs < 0.02 * same.pairs || own.some((field) => field !== differs && agreeing(shares[field]) > 0.5)) return false;
  return shares.some((field, at) => at !== differs && agreeing(same.shares[at]) > 0.3 && agreeing(field) < 0.75 * agreeing(same.shares[at]));
}

function firstShares({ levels }: Field): readonly number[] {
  return levels.map((_, level) => (level === 0 ? 0.75 : level === levels.length - 1 ? 0.1 : 0.15 / (levels.length - 2)));
}

function onlyLow({ levels }: Field): readonly number[] {
  return levels.map((_, level) => [0.9, 0.07, 0.02][levels.length - 1 - level] ?? 0.01 / levels.length);
}

/** Bits of a pair under a kind, beyond chance. */
function bitsUnder(kind: PairKind, { chance }: Mixture, values: Int32Array, levels: Uint8Array, at: number): number {
  let sum = Math.log2(kind.pairs);
  for (let field = 0; field < chance.length; field += 1) {
    const level = levels[at + field] ?? missing;
    if (field === kind.differs && (level === missing || level < (chance[field]?.lowest ?? 0))) return -1e3;
    if (level === missing) continue;
    const [share, own] = [kind.shares[field]?.[level] ?? 1, chance[field]];
    const bits = level === 0 ? (own?.rarity[values[field] ?? -1] ?? 0) : (own?.bits[level] ?? 0);
    sum += Math.log2(share) + bits;
    // Who is related shares at least what chance brings about.
    if (kind.differs >= 0 && level === 0) sum = Math.max(sum, sum - Math.log2(share) - bits);
  }
  return sum;
}

/** Bits for a pair being the same, against all else; `kinds` takes the probabilities of all kinds. */
export function mixtureBits(mixture: Mixture, comparers: readonly Comparer[], levels: Uint8Array, at: number, a: number, b: number, kinds?: Float64Array): number {
  const values = new Int32Array(comparers.length);
  for (const [field, comparer] of comparers.entries()) values[field] = levels[at + field] === 0 ? comparer.shared(a, b) : -1;
  const same = bitsUnder(mixture.same, mixture, values, levels, at);
  const against = mixture.related.map((kind) => bitsUnder(kind, mixture, values, levels, at));
  against.push(Math.log2(mixture.others));
  const highest = Math.max(...against);
  const sum = against.reduce((all, bits) => all + 2 ** (bits - highest), 0);
  const bits = same - highest - Math.log2(sum);
  if (kinds !== undefined) {
    const probability = 1 / (1 + 2 ** -bits);
    kinds[0] = probability;
    for (const [kind, one] of against.entries()) kinds[kind + 1] = ((1 - probability) * 2 ** (one - highest)) / sum;
  }
  return bits;
}

function again(mixture: Mixture, fields: readonly Field[], comparers: readonly Comparer[], pairs: Pairs, tells: readonly number[]): Mixture {
  const all = [mixture.same, ...mixture.related];
  const sums = all.map(() => fields.map(({ levels }) => new Float64Array(levels.length)));
  const counts = new Float64Array(all.length);
  const kinds = new Float64Array(all.length + 1);
  for (let pair = 0; pair < pairs.a.length; pair += 1) {
    mixtureBits(mixture, comparers, pairs.levels, pair * pairs.width, pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, kinds);
    for (let kind = 0; kind < all.length; kind += 1) {
      const part = kinds[kind] ?? 0;
      if (part < 1e-4) continue;
      counts[kind] = (counts[kind] ?? 0) + part;
      for (let field = 0; field < pairs.width; field += 1) {
        const [level, own] = [pairs.levels[pair * pairs.width + field] ?? missing, sums[kind]?.[field]];
        if (level !== missing && own !== undefined) own[level] = (own[level] ?? 0) + part;
      }
    }
  }
  const shares = (kind: PairKind, at: number): PairKind => ({
    ...kind,
    pairs: Math.max(0.5, counts[at] ?? 0),
    shares: fields.map((field, number) => smoothed(field, sums[at]?.[number], { low: kind.differs === number, cap: kind.differs < 0 && tells.includes(number) })),
  });
  return { ...mixture, same: shares(mixture.same, 0), related: mixture.related.map((kind, at) => shares(kind, at + 1)) };
}

function smoothed(field: Field, sums: Float64Array | undefined, { low, cap }: { readonly low: boolean; readonly cap: boolean }): readonly number[] {
  const before = low ? onlyLow(field) : firstShares(field);
  const all = sums?.reduce((sum, one) => sum + one, 0) ?? 0;
  const weight = low ? 5 + all : 5;
  const shares = before.map((share, level) => ((sums?.[level] ?? 0) + weight * share) / (all + weight));
  const last = shares.at(-1) ?? 0;
  return cap && last > most ? shares.map((share, level) => (level === shares.length - 1 ? most : (share * (1 - most)) / (1 - last))) : shares;
}
