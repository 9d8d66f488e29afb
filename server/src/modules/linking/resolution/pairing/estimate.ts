import { realAt, singleAt } from "../../../../shared/numbers.ts";
import { missing, type Field } from "../comparing/fields.ts";
import {
  fieldModelOf,
  probabilityOf,
  rareBits,
  rarityOf,
  sameShare,
  weightsOf,
  type FieldModel,
  type Model,
} from "./model.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** What a model is estimated from. */
export interface Evidence {
  readonly fields: readonly Field[];
  readonly comparers: readonly Comparer[];
  /** Pairs that the rules bring together. */
  readonly pairs: Pairs;
  /** By field and level: pairs drawn from all things. */
  readonly drawn: readonly Float64Array[];
  readonly size: number;
}

/** A model with the one that its estimation began from. */
export interface Estimated {
  readonly model: Model;
  readonly first: Model;
  /** Bits of rarity of each pair, the same under both. */
  readonly rare: Float32Array;
}

const rounds = 25;
const weight = 5;

/**
 * Estimates a model without labels, by expectation–maximisation over all pairs of things, of which
 * those that no rule brings together are taken for different. What chance brings about comes from
 * drawn pairs and from counts of values; pairs found to be the same are taken out of it again.
 * Source: Fellegi & Sunter 1969, JASA 64:1183–1210; Winkler 1988 (EM); frequency of values after
 * Newcombe 1959.
 */
export function estimated(evidence: Evidence): Estimated {
  const { fields, drawn, size, pairs, comparers } = evidence;
  const total = (size * (size - 1)) / 2;
  const rarities = fields.map(rarityOf);
  const rare = rareBits(rarities, comparers, pairs);
  const first = modelOf(
    fields.map((field, at) =>
      fieldModelOf(
        field,
        firstM(field),
        chanceU(field, drawn[at], sameShare(field)),
        rarities[at] ?? new Float64Array(),
      ),
    ),
    Math.max(1, 0.1 * size),
    total,
  );
  let model = first;
  for (let round = 0; round < rounds; round += 1) {
    const next = maximised(model, evidence, rare);
    const settled = Math.abs(next.matches - model.matches) < 0.001 * model.matches && round > 4;
    model = next;
    if (settled) break;
  }
  return { model, first, rare };
}

function modelOf(fields: readonly FieldModel[], matches: number, total: number): Model {
  return { fields, matches, total, prior: Math.log2(matches / Math.max(1, total - matches)) };
}

/**
 * Before anything is known: three quarters of what is the same is stated the same, a tenth differs.
 */
export function firstM({ levels }: Field): readonly number[] {
  const between = levels.slice(1, -1).map(() => 0.15 / (levels.length - 2));
  return [0.75, ...between, 0.1].slice(0, levels.length);
}

/** Shares of levels by chance: that of the same value is counted, the others are drawn. */
function chanceU(
  { levels }: Field,
  drawn: Float64Array | undefined,
  same: number,
): readonly number[] {
  const rest = levels.map((_, level) => (level === 0 ? 0 : Math.max(0.3, drawn?.[level] ?? 0)));
  const sum = rest.reduce((all, one) => all + one, 0);
  return rest.map((one, level) => (level === 0 ? same : (one / sum) * (1 - same)));
}

function maximised(model: Model, evidence: Evidence, rare: Float32Array): Model {
  const { fields, pairs, drawn } = evidence;
  const sums = fields.map(() => new Float64Array(256));
  let matches = 0;
  const weights = weightsOf(model, pairs, rare);
  for (let pair = 0; pair < weights.length; pair += 1) {
    if (singleAt(weights, pair) < -20) continue;
    const probability = probabilityOf(singleAt(weights, pair));
    matches += probability;
    for (let field = 0; field < pairs.width; field += 1) {
      const own = sums[field];
      const level = pairs.levels[pair * pairs.width + field] ?? missing;
      if (own !== undefined) own[level] = realAt(own, level) + probability;
    }
  }
  const models = fields.map((field, at) =>
    fieldAgain(
      field,
      sums[at] ?? new Float64Array(256),
      drawn[at],
      model.fields[at]?.rarity ?? new Float64Array(),
    ),
  );
  return modelOf(models, Math.max(0.5, matches), model.total);
}

function fieldAgain(
  field: Field,
  sums: Float64Array,
  drawn: Float64Array | undefined,
  rarity: Float64Array,
): FieldModel {
  const stated = field.levels.reduce((sum, _, level) => sum + realAt(sums, level), 0);
  const m = firstM(field).map(
    (share, level) => (realAt(sums, level) + weight * share) / (stated + weight),
  );
  const counted = sameShare(field);
  const both = (field.stated * (field.stated - 1)) / 2;
  const same = Math.max(counted * both - realAt(sums, 0), 0.01 * counted * both, 0.25) / both;
  return fieldModelOf(field, m, chanceU(field, drawn, same), rarity);
}
