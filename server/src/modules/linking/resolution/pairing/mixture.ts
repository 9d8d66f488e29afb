import { realAt } from "../../../../shared/numbers.ts";
import { firstM } from "./estimate.ts";
import { missing, type Field } from "../comparing/fields.ts";
import type { Model } from "./model.ts";
import type { Comparer } from "./pair-levels.ts";
import type { Pairs } from "./pairs.ts";
import {
  firstRelated,
  kindOf,
  lowestOf,
  mixtureBits,
  onlyLow,
  rareOf,
  type Mixture,
  type PairKind,
} from "./related.ts";

const contact =
  /addr|street|suburb|city|town|post|zip|state|country|province|county|phone|mobile|mail|url|web|lat|lon/iu;
const mostDiffering = 0.2;
const rounds = 40;
const weight = 5;
/**
 * Fields that part things from those they are related to, at most: each is a kind of pairs
 * to be estimated.
 */
const mostTelling = 8;

/** What the parts of a mixture are worked out from. */
interface Known {
  readonly fields: readonly Field[];
  readonly pairs: Pairs;
  readonly rare: Float32Array;
  readonly chance: readonly Float64Array[];
  /** Fields that part a thing from those it is related to. */
  readonly tells: readonly number[];
  /** Fields whose value is a thing's own: related things do not share it. */
  readonly own: readonly number[];
}

/**
 * Parts pairs that are the same from those that are only related: a household shares its address,
 * the papers of an author their authors, yet each has names, birth dates or titles of its own. Of
 * pairs that are the same at most a fifth differs in a telling field. By expectation–maximisation
 * on pairs that are likely under the model of independent fields.
 */
export function mixtureOf(
  fields: readonly Field[],
  comparers: readonly Comparer[],
  model: Model,
  pairs: Pairs,
): Mixture {
  const known = knownOf(fields, comparers, model, pairs);
  let mixture = firstMixture(model, known);
  for (let round = 0; round < rounds; round += 1) {
    const before = mixture.same.pairs;
    mixture = again(mixture, known);
    const kept =
      round < 5
        ? mixture.related
        : mixture.related.filter((kind) => isApart(kind, mixture.same, known.own));
    const settled =
      round > 8 &&
      kept.length === mixture.related.length &&
      Math.abs(mixture.same.pairs - before) < 0.001 * before;
    mixture = { ...mixture, related: kept };
    if (settled) break;
  }
  return mixture;
}

function knownOf(
  fields: readonly Field[],
  comparers: readonly Comparer[],
  model: Model,
  pairs: Pairs,
): Known {
  const telling = [
    ...fieldsThat(fields, model, ["text", "date"], 0.03),
    ...fieldsThat(fields, model, ["year"], 0.2),
  ];
  return {
    fields,
    pairs,
    rare: rareOf(
      pairs,
      comparers,
      model.fields.map(({ rarity }) => rarity),
    ),
    chance: model.fields.map(({ u }) =>
      Float64Array.from(u, (share, level) => (level === 0 ? 0 : -Math.log2(share))),
    ),
    tells: rarest(telling, model),
    own: fieldsThat(fields, model, ["date", "code"], 0.002),
  };
}

/** What is taken for true before anything is learned of the pairs. */
function firstMixture(model: Model, { fields, chance, tells }: Known): Mixture {
  return {
    same: kindOf(-1, fields.map(firstM), model.matches, chance),
    related: tells.map((differs) =>
      kindOf(differs, firstRelated(fields, model, differs), 0.3 * model.matches, chance),
    ),
    rarity: model.fields.map(({ rarity }) => rarity),
    lowest: fields.map(lowestOf),
    others: model.total,
  };
}

/** The fields whose values are shared by chance most seldom, in the order of fields. */
function rarest(fields: readonly number[], model: Model): readonly number[] {
  const chance = (at: number) => model.fields[at]?.u[0] ?? 1;
  return fields
    .toSorted((a, b) => chance(a) - chance(b) || a - b)
    .slice(0, mostTelling)
    .toSorted((a, b) => fields.indexOf(a) - fields.indexOf(b));
}

/**
 * Fields of some types whose values few share, where they are not where a thing lives or how to
 * contact it.
 */
function fieldsThat(
  fields: readonly Field[],
  model: Model,
  types: readonly Field["type"][],
  most: number,
): readonly number[] {
  return [...fields.entries()].flatMap(([at, { name, type }]) =>
    types.includes(type) && !contact.test(name) && (model.fields[at]?.u[0] ?? 1) <= most
      ? [at]
      : [],
  );
}

/**
 * Whether related pairs are a kind of their own: they differ in more than the field they are named
 * by, and share no date or number that each has of its own (a birth date). Else they are the same,
 * with that field mistaken.
 */
function isApart(
  { differs, shares, pairs }: PairKind,
  same: PairKind,
  own: readonly number[],
): boolean {
  const agreeing = (field: readonly number[] = []) =>
    field.slice(0, field.length / 2).reduce((sum, share) => sum + share, 0);
  if (
    pairs < 0.02 * same.pairs ||
    own.some((field) => field !== differs && agreeing(shares[field]) > 0.5)
  )
    return false;
  return shares.some(
    (field, at) =>
      at !== differs &&
      agreeing(same.shares[at]) > 0.3 &&
      agreeing(field) < 0.85 * agreeing(same.shares[at]),
  );
}

function again(mixture: Mixture, known: Known): Mixture {
  const { fields, pairs, rare, chance, tells } = known;
  const all = [mixture.same, ...mixture.related];
  const sums = new Float64Array(all.length * pairs.width * 256);
  const counts = new Float64Array(all.length);
  const kinds = new Float64Array(all.length);
  const compared = { levels: pairs.levels, rare };
  for (let pair = 0; pair < pairs.a.length; pair += 1) {
    mixtureBits(mixture, compared, pair * pairs.width, kinds);
    for (let kind = 0; kind < all.length; kind += 1) {
      const part = realAt(kinds, kind);
      if (part < 1e-4) continue;
      counts[kind] = realAt(counts, kind) + part;
      for (let field = 0; field < pairs.width; field += 1) {
        const at =
          (kind * pairs.width + field) * 256 +
          (pairs.levels[pair * pairs.width + field] ?? missing);
        sums[at] = realAt(sums, at) + part;
      }
    }
  }
  const next = all.map(({ differs }, kind) => {
    const shares = fields.map((field, at) =>
      sharesOf(
        field,
        sums.subarray((kind * pairs.width + at) * 256, (kind * pairs.width + at) * 256 + 255),
        { low: differs === at, capped: differs < 0 && tells.includes(at) },
      ),
    );
    return kindOf(differs, shares, Math.max(0.5, realAt(counts, kind)), chance);
  });
  return { ...mixture, same: next[0] ?? mixture.same, related: next.slice(1) };
}

function sharesOf(
  field: Field,
  sums: Float64Array,
  { low, capped }: { readonly low: boolean; readonly capped: boolean },
): readonly number[] {
  const all = sums.reduce((sum, one) => sum + one, 0);
  const own = low ? weight + all : weight; // a kind named by a field keeps differing in it
  const shares = (low ? onlyLow(field) : firstM(field)).map(
    (share, level) => (realAt(sums, level) + own * share) / (all + own),
  );
  const last = shares.at(-1) ?? 0;
  return capped && last > mostDiffering
    ? shares.map((share, level) =>
        level === shares.length - 1 ? mostDiffering : (share * (1 - mostDiffering)) / (1 - last),
      )
    : shares;
}
