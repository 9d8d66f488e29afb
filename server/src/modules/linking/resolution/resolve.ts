import { numberAt, singleAt } from "../../../shared/numbers.ts";
import { rulesOf, sharing, type Rule } from "./pairing/blocking.ts";
import { chanceLevels } from "./pairing/chance.ts";
import { joined, type Decided } from "./clustering.ts";
import { inOneList, listsOf, onceBits } from "./pairing/datasets.ts";
import { datesTogether } from "./comparing/date-parts.ts";
import { estimated } from "./pairing/estimate.ts";
import { fieldsOf, type Field } from "./comparing/fields.ts";
import { keysOf } from "./comparing/keys.ts";
import type { Lists } from "./pairing/list-groups.ts";
import { mixtureOf } from "./pairing/mixture.ts";
import { weightsOf, type Model } from "./pairing/model.ts";
import { comparerOf, type Comparer } from "./pairing/pair-levels.ts";
import { comparedPairs, pairComparer, type PairComparer, type Pairs } from "./pairing/pairs.ts";
import { mixtureBits, rareOf, type Mixture } from "./pairing/related.ts";
import { crossKeys, swapsOf } from "./comparing/swapped-fields.ts";
import type { Things } from "./comparing/things.ts";

/** What resolution found among things of one kind. */
export interface Resolved {
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly model: Model;
  readonly mixture: Mixture;
  /** Pairs likely enough to be shown, and their bits. */
  readonly pairs: Pairs;
  readonly weights: Float32Array;
  /** By pair and field: bits of the rarity of what both state. */
  readonly rare: Float32Array;
  /** Lists that state each thing once; undefined where there are none. */
  readonly once: Lists | undefined;
  /** By thing: the least thing of its cluster. */
  readonly clusters: Uint32Array;
}

const likely = -12;
const likelyAtFirst = -6;
const draws = 12_000;
const mostThings = 1_000_000;
const budget = { ones: 40, one: 2, twos: 24, two: 1.2, doubles: 40 };

/** Proposes which things are likely the same. */
export function resolved(given: Things, decided: Decided = { same: [], different: [] }): Resolved {
  const things = datesTogether(given);
  const found = resolvedWithin(things, decided, 1);
  const more = moreBudget(found.mixture.same.pairs, things.size);
  return more > 1 ? resolvedWithin(things, decided, more) : found;
}

/**
 * How many times the usual budget is needed: where each thing is stated by many, more pairs have to
 * be compared.
 */
function moreBudget(matches: number, size: number): number {
  return matches < 3 * size ? 1 : Math.min((2 * matches) / size, mostThings / size);
}

/** So many times the usual budget. */
function budgetOf(times: number): typeof budget {
  return {
    ...budget,
    ones: budget.ones * times,
    one: budget.one * times,
    twos: budget.twos * times,
    two: budget.two * times,
  };
}

function resolvedWithin(things: Things, decided: Decided, times: number): Resolved {
  const fields = fieldsOf(things);
  const swaps = swapsOf(fields);
  const keys = [...fields.flatMap(keysOf), ...crossKeys(fields, swaps, things.size)];
  const rules = rulesOf(keys, things.size, budgetOf(times));
  const comparers = fields.map((field) => comparerOf(field));
  const comparer = pairComparer(comparers, swaps);
  const all = comparedPairs(rules, things.size, comparer, sharing(keys, things.size));
  const drawn = chanceLevels(fields, comparer, things.size, draws);
  const found = estimated({ fields, comparers, pairs: all, drawn, size: things.size });
  const { model } = found;
  const under = weightsOf(model, all, found.rare);
  const pairs = chosen(all, under, weightsOf(found.first, all, found.rare));
  const mixture = mixtureOf(fields, comparers, model, pairs);
  const rare = rareOf(pairs, comparers, mixture.rarity);
  const kinds = new Float64Array(mixture.related.length + 1);
  const compared = { levels: pairs.levels, rare };
  const alone = Float32Array.from(pairs.a, (_, pair) =>
    mixtureBits(mixture, compared, pair * pairs.width, kinds),
  );
  const once = listsOf(things, fields, pairs, alone);
  const against = (a: number, b: number) =>
    once !== undefined && inOneList(once, a, b) ? onceBits : 0;
  const weights = alone.map(
    (own, pair) => own - against(numberAt(pairs.a, pair), numberAt(pairs.b, pair)),
  );
  const weigh = weigherOf(mixture, comparers, comparer);
  const clusters = joined(
    things.size,
    accepted(pairs, weights),
    (a, b) => weigh(a, b) - against(a, b),
    decided,
  );
  return { fields, rules, model, mixture, pairs, weights, rare, once, clusters };
}

function* accepted(
  pairs: Pairs,
  weights: Float32Array,
): Iterable<readonly [number, number, number]> {
  for (const [pair, bits] of weights.entries())
    if (bits > 0) yield [numberAt(pairs.a, pair), numberAt(pairs.b, pair), bits];
}

/** Bits of any two things. */
function weigherOf(
  mixture: Mixture,
  comparers: readonly Comparer[],
  comparer: PairComparer,
): (a: number, b: number) => number {
  const levels = new Uint8Array(comparers.length);
  const rare = new Float32Array(comparers.length);
  const kinds = new Float64Array(mixture.related.length + 1);
  const compared = { levels, rare };
  return (a, b) => {
    comparer.into(levels, 0, a, b);
    for (const [field, { shared }] of comparers.entries())
      rare[field] = levels[field] === 0 ? (mixture.rarity[field]?.[shared(a, b)] ?? 0) : 0;
    return mixtureBits(mixture, compared, 0, kinds);
  };
}

function* likelyPairs(weights: Float32Array, first: Float32Array): Iterable<number> {
  for (const [pair, bits] of weights.entries())
    if (bits > likely || singleAt(first, pair) > likelyAtFirst) yield pair;
}

/**
 * The pairs that are likely enough to be looked at closely: under the model, or before it learned
 * what may only be true of related things.
 */
function chosen({ a, b, levels, width }: Pairs, weights: Float32Array, first: Float32Array): Pairs {
  const kept = Uint32Array.from(likelyPairs(weights, first));
  const own = new Uint8Array(kept.length * width);
  for (const [at, pair] of kept.entries())
    own.set(levels.subarray(pair * width, (pair + 1) * width), at * width);
  return {
    width,
    a: kept.map((pair) => numberAt(a, pair)),
    b: kept.map((pair) => numberAt(b, pair)),
    levels: own,
  };
}
