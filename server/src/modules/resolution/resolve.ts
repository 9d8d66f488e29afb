import { rulesOf, type Rule } from "./blocking.ts";
import { chanceOf } from "./chance.ts";
import { joined, type Decided } from "./clustering.ts";
import { estimated } from "./estimate.ts";
import { fieldsOf, type Field } from "./fields.ts";
import { keysOf } from "./keys.ts";
import { rareBits, weightsOf, type Model } from "./model.ts";
import { mixtureBits, mixtureOf, type Mixture } from "./related.ts";
import { comparerOf, type Comparer } from "./pair-levels.ts";
import { comparedPairs, pairComparer, type PairComparer, type Pairs } from "./pairs.ts";
import { swapsOf } from "./swaps.ts";
import type { Things } from "./things.ts";

/** What resolution found among things of one kind. */
export interface Resolved {
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly model: Model;
  readonly pairs: Pairs;
  readonly weights: Float32Array;
  readonly clusters: Uint32Array;
}

/** Proposes which things are likely the same. */
export function resolved(things: Things, decided: Decided = { same: [], different: [] }): Resolved {
  const mark = marker();
  const fields = fieldsOf(things);
  mark("fields");
  const keys = fields.flatMap(keysOf);
  const rules = rulesOf(keys, things.size, { one: 2, two: 1, doubles: 40 });
  mark("rules");
  const comparers = fields.map((field) => comparerOf(field));
  const swaps = swapsOf(fields);
  const comparer = pairComparer(comparers, swaps);
  const pairs = comparedPairs(rules, things.size, comparer);
  mark("pairs");
  const chance = chanceOf(fields, keys, comparers, comparer, { size: things.size, draws: 30_000, likely: 3_000 });
  mark("chance");
  const model = estimated({ fields, comparers, pairs, drawn: chance.drawn, size: things.size, scale: 1 });
  mark("model");
  const base = weightsOf(model, pairs, rareBits(model.fields.map(({ rarity }) => rarity), comparers, pairs));
  const mixture = mixtureOf(fields, comparers, model, chosen(pairs, base));
  mark("mixture " + chosen(pairs, base).a.length);
  const weights = base.map((bits, pair) => (bits < -6 ? bits : mixtureBits(mixture, comparers, pairs.levels, pair * pairs.width, pairs.a[pair] ?? 0, pairs.b[pair] ?? 0)));
  if (process.argv.includes("-m")) for (const k of [mixture.same, ...mixture.related]) console.log(fields[k.differs]?.name, k.pairs.toFixed(0), fields.map((f, i) => f.name + " " + k.shares[i]?.map((x) => x.toFixed(2)).join(",")).join(" | "));
  const clusters = joined(things.size, accepted(pairs, weights), weigherOf(mixture, comparers, comparer), decided);
  mark("clusters");
  return { fields, rules, model, pairs, weights, clusters };
}
function marker() { let at = performance.now(); return (name: string) => { if (process.argv.includes("-t")) console.log("   ", name, (performance.now() - at).toFixed(0)); at = performance.now(); }; }

function* accepted(pairs: Pairs, weights: Float32Array): Iterable<readonly [number, number, number]> {
  for (const [pair, bits] of weights.entries()) if (bits > 0) yield [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, bits];
}

/** Bits of any two things. */
function weigherOf(mixture: Mixture, comparers: readonly Comparer[], comparer: PairComparer): (a: number, b: number) => number {
  const levels = new Uint8Array(comparers.length);
  return (a, b) => {
    comparer.into(levels, 0, a, b);
    return mixtureBits(mixture, comparers, levels, 0, a, b);
  };
}

function chosen({ a, b, levels, width }: Pairs, weights: Float32Array): Pairs {
  const kept = [...weights.keys()].filter((pair) => (weights[pair] ?? 0) > -6);
  const own = new Uint8Array(kept.length * width);
  for (const [at, pair] of kept.entries()) own.set(levels.subarray(pair * width, (pair + 1) * width), at * width);
  return { width, a: Uint32Array.from(kept, (pair) => a[pair] ?? 0), b: Uint32Array.from(kept, (pair) => b[pair] ?? 0), levels: own };
}
