import type { Chance } from "./chance.ts";
import { missing, type Field } from "./fields.ts";
import { agrees, fieldModelOf, probabilityOf, sameShare, weightsOf, type FieldModel, type Model } from "./model.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";

/** What a model is estimated from. */
export interface Evidence {
  readonly fields: readonly Field[];
  readonly comparers: readonly Comparer[];
  /** Pairs that the rules bring together. */
  readonly pairs: Pairs;
  readonly chance: Chance;
  /** How many pairs each of `pairs` stands for. */
  readonly scale: number;
}

const rounds = 25;

/**
 * Estimates a model without labels, by expectation–maximisation over all pairs of things, of which those that no rule
 * brings together are taken for different. What chance brings about comes from drawn pairs and from counts of values; pairs found to be
 * the same are taken out of it again. A field may hang on another: what two authors share, their titles share more often.
 * Source: Fellegi & Sunter 1969, JASA 64:1183–1210; Winkler 1988 (EM); frequency of values after Newcombe 1959.
 */
export function estimated(evidence: Evidence): Model {
  const { fields, chance } = evidence;
  const total = (chance.size * (chance.size - 1)) / 2;
  const matches = Math.max(1, 0.1 * chance.size);
  const first = fields.map((field, at) => fieldModelOf(field, firstM(field), bothSame(chanceU(field, chance.drawn[at], new Float64Array(1), sameShare(field))), -1, sameShare(field)));
  let model: Model = { fields: first, matches, total, prior: priorOf(matches, total) };
  for (let round = 0; round < rounds; round += 1) {
    const next = maximised(model, evidence);
    const settled = Math.abs(next.matches - model.matches) < 0.001 * model.matches && round > 4;
    model = next;
    if (settled) break;
  }
  return model;
}

function priorOf(matches: number, total: number): number {
  return Math.log2(matches / Math.max(1, total - matches));
}

/** Before anything is known: three quarters of what is the same is stated the same, a tenth differs. */
function firstM({ levels }: Field): readonly number[] {
  return levels.map((_, level) => (level === 0 ? 0.75 : level === levels.length - 1 ? 0.1 : 0.15 / (levels.length - 2)));
}

function bothSame(shares: readonly number[]): FieldModel["u"] {
  return [shares, shares];
}

/** Shares of levels by chance: that of the same value is counted, the others are drawn, without what is the same. */
function chanceU({ levels }: Field, drawn: Float64Array | undefined, matched: Float64Array, same: number): readonly number[] {
  const rest = levels.map((_, level) => (level === 0 ? 0 : Math.max(0.3, (drawn?.[level] ?? 0) - (matched[level] ?? 0))));
  const sum = rest.reduce((all, one) => all + one, 0);
  return rest.map((one, level) => (level === 0 ? same : (one / sum) * (1 - same)));
}

function maximised(model: Model, evidence: Evidence): Model {
  const { fields, pairs, comparers, chance, scale } = evidence;
  const sums = fields.map(() => new Float64Array(256));
  let matches = 0;
  const weights = weightsOf(model, fields, comparers, pairs);
  for (let pair = 0; pair < weights.length; pair += 1) {
    if ((weights[pair] ?? 0) < -20) continue;
    const probability = probabilityOf(weights[pair] ?? 0);
    matches += probability;
    for (let field = 0; field < pairs.width; field += 1) {
      const [own, level] = [sums[field], pairs.levels[pair * pairs.width + field] ?? missing];
      if (own !== undefined) own[level] = (own[level] ?? 0) + probability;
    }
  }
  const different = chance.alike.map((alike) => weightsOf(model, fields, comparers, alike).map((bits) => 1 - probabilityOf(bits)));
  const models = fields.map((_, at) => fieldAgain(at, sums[at] ?? new Float64Array(256), evidence, different));
  const all = Math.max(0.5, matches * scale);
  return { fields: models, matches: all, total: model.total, prior: priorOf(all, model.total) };
}

const [weight, doubt] = [5, 30];

function fieldAgain(at: number, sums: Float64Array, { fields, chance, scale }: Evidence, different: readonly Float32Array[]): FieldModel {
  const field = fields[at];
  if (field === undefined) throw new RangeError("no such field");
  const stated = field.levels.reduce((sum, _, level) => sum + (sums[level] ?? 0), 0);
  const m = firstM(field).map((share, level) => ((sums[level] ?? 0) + weight * share) / (stated + weight));
  const counted = sameShare(field);
  const both = (field.stated * (field.stated - 1)) / 2;
  const same = Math.max(counted * both - (sums[0] ?? 0) * scale, 0.01 * counted * both, 0.25) / both;
  const u = chanceU(field, chance.drawn[at], new Float64Array(1), same);
  const { parent, shares } = parentOf(at, u, { fields, chance, different });
  return fieldModelOf(field, m, [u, shares], parent, counted);
}

interface Drawn {
  readonly fields: readonly Field[];
  readonly chance: Chance;
  readonly different: readonly Float32Array[];
}

/** The field, among those that tell more, whose agreement changes most what chance brings about; and its shares then. */
function parentOf(at: number, u: readonly number[], drawn: Drawn): { readonly parent: number; readonly shares: readonly number[] } {
  const own = drawn.fields[at];
  let [best, parent, shares]: [number, number, readonly number[]] = [0.02, -1, u];
  for (const [other, field] of drawn.fields.entries()) {
    if (own === undefined || other === at || sameShare(field) > sameShare(own) || (sameShare(field) === sameShare(own) && other > at)) continue;
    const given = sharesGiven(at, other, u, drawn);
    const gain = given.reduce((sum, share, level) => sum + share * Math.log2(share / (u[level] ?? 1)), 0);
    if (gain <= best) continue;
    [best, parent, shares] = [gain, other, given];
  }
  return { parent, shares };
}

/** Shares of the levels of a field among different things that agree in another; few draws leave what chance brings about. */
function sharesGiven(at: number, parent: number, u: readonly number[], { fields, chance, different }: Drawn): readonly number[] {
  const [pairs, weights] = [chance.alike[parent], different[parent]];
  const sums = new Float64Array(u.length);
  let all = 0;
  for (let pair = 0; pairs !== undefined && weights !== undefined && pair < weights.length; pair += 1) {
    const level = pairs.levels[pair * pairs.width + at] ?? missing;
    if (level === missing || agrees(fields, parent, pairs.levels, pair * pairs.width) === 0) continue;
    sums[level] = (sums[level] ?? 0) + (weights[pair] ?? 0);
    all += weights[pair] ?? 0;
  }
  // Half of the bits stay: that all who share a street share a name, too, tells rather that they are the same.
  const shares = u.map((share, level) => (level === u.length - 1 ? 0 : Math.min(Math.sqrt(share), ((sums[level] ?? 0) + doubt * share) / (all + doubt))));
  return shares.with(-1, Math.max(0.01, 1 - shares.reduce((sum, share) => sum + share, 0)));
}
