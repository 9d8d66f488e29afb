import { rulesOf, type Rule } from "./blocking.ts";
import { chanceOf } from "./chance.ts";
import { joined, type Decided } from "./clustering.ts";
import { estimated } from "./estimate.ts";
import { fieldsOf, type Field } from "./fields.ts";
import { keysOf } from "./keys.ts";
import { fieldBits, weightsOf, type Model } from "./model.ts";
import { comparerOf, type Comparer } from "./pair-levels.ts";
import { comparedPairs, pairComparer, type Pairs } from "./pairs.ts";
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
  const comparer = pairComparer(comparers);
  const pairs = comparedPairs(rules, things.size, comparer);
  mark("pairs");
  const chance = chanceOf(fields, keys, comparers, comparer, { size: things.size, draws: 30_000, likely: 3_000 });
  mark("chance");
  const model = estimated({ fields, comparers, pairs, chance, scale: 1 });
  mark("model");
  const weights = weightsOf(model, fields, comparers, pairs);
  const clusters = joined(things.size, accepted(pairs, weights), weigherOf(model, fields, comparers), decided);
  mark("clusters");
  return { fields, rules, model, pairs, weights, clusters };
}
function marker() { let at = performance.now(); return (name: string) => { if (process.argv.includes("-t")) console.log("   ", name, (performance.now() - at).toFixed(0)); at = performance.now(); }; }

function* accepted(pairs: Pairs, weights: Float32Array): Iterable<readonly [number, number, number]> {
  for (const [pair, bits] of weights.entries()) if (bits > 0) yield [pairs.a[pair] ?? 0, pairs.b[pair] ?? 0, bits];
}

/** Bits of any two things. */
function weigherOf(model: Model, fields: readonly Field[], comparers: readonly Comparer[]): (a: number, b: number) => number {
  const levels = new Uint8Array(fields.length);
  const comparer = pairComparer(comparers);
  return (a, b) => {
    comparer.into(levels, 0, a, b);
    let sum = model.prior;
    for (let field = 0; field < fields.length; field += 1) sum += fieldBits(model, fields, comparers, levels, 0, field, a, b);
    return sum;
  };
}
