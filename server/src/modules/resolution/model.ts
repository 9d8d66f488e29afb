import type { Chance } from "./chance.ts";
import { missing, type Field } from "./fields.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** What the model knows of a field. */
export interface FieldModel {
  /** By level: its share among pairs that are the same. */
  readonly m: readonly number[];
  /** By level: its share among pairs that are not, where the field it hangs on differs (0) and where it agrees (1). */
  readonly u: readonly [readonly number[], readonly number[]];
  /** Number of the field that it hangs on (city on address: who lives in one street lives in one city); −1: none. */
  readonly parent: number;
  /** Bits by level, for 0 and 1 as above; a shared value adds its rarity to the first level. */
  readonly bits: readonly [Float64Array, Float64Array];
  /** By value: bits that sharing it tells, for 0 and 1 as above. */
  readonly rarity: readonly [Float64Array, Float64Array];
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

/** 1 where the field that another hangs on agrees in a pair: any level but the last. */
export function agrees(fields: readonly Field[], parent: number, levels: Uint8Array, at: number): 0 | 1 {
  const level = parent < 0 ? missing : (levels[at + parent] ?? missing);
  return level !== missing && level < (fields[parent]?.levels.length ?? 0) - 1 ? 1 : 0;
}

/** Bits of one field of a pair. */
export function fieldBits(model: Model, fields: readonly Field[], comparers: readonly Comparer[], levels: Uint8Array, at: number, field: number, a: number, b: number): number {
  const [own, level] = [model.fields[field], levels[at + field] ?? missing];
  if (own === undefined || level === missing) return 0;
  const given = agrees(fields, own.parent, levels, at);
  const bits = own.bits[given][level] ?? 0;
  return level === 0 ? bits + (own.rarity[given][comparers[field]?.shared(a, b) ?? -1] ?? 0) : bits;
}

/** Bits of each pair, with the prior. */
export function weightsOf(model: Model, fields: readonly Field[], comparers: readonly Comparer[], { a, b, levels, width }: Pairs): Float32Array {
  const weights = new Float32Array(a.length);
  for (let pair = 0; pair < a.length; pair += 1) {
    let sum = model.prior;
    for (let field = 0; field < width; field += 1) sum += fieldBits(model, fields, comparers, levels, pair * width, field, a[pair] ?? 0, b[pair] ?? 0);
    weights[pair] = sum;
  }
  return weights;
}

/** The probability that bits stand for. */
export function probabilityOf(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

/** A field model from shares. */
export function fieldModelOf({ counts, stated }: Field, m: readonly number[], u: FieldModel["u"], parent: number, counted: number): FieldModel {
  const same = u[0][0] ?? counted;
  // Of agreements that the counts of values tell of, some are pairs that are the same: what is left is chance.
  const [chance, copied] = [same / counted, Math.max(0, ((u[1][0] ?? same) - same) / (1 - same))];
  const rarity = (share: number) => Float64Array.from(counts, (count) => -Math.log2(share + (1 - share) * (chance * Math.max(count - 1, 0.5)) / Math.max(1, stated - 1)));
  const bits = (shares: readonly number[]) => Float64Array.from({ length: 256 }, (_, level) => (level >= m.length ? 0 : level === 0 ? Math.log2(m[0] ?? 1) : Math.log2((m[level] ?? 1) / (shares[level] ?? 1))));
  return { m, u, parent, bits: [bits(u[0]), bits(u[1])], rarity: [rarity(0), rarity(copied)] };
}

/** The share of pairs that state the same value, of those that both state one. */
export function sameShare({ counts, stated }: Field): number {
  let pairs = 0;
  for (const count of counts) pairs += count * (count - 1);
  return Math.max(pairs, 0.5) / Math.max(1, stated * (stated - 1));
}
