import { valueIn } from "../appearance/entity-values.ts";
import { heavyLinks, type Drawn, type DrawnEntity, type EntityId } from "../drawn.ts";
import { isEverything, isIdle, type FilterRule, type PropertyRule } from "./filter-rule.ts";
import { drawnPairs } from "./neighbours.ts";

/** Those that a filter judges: all but what was hidden by hand. */
export function judgedBy({ entities, hidden, filter }: Drawn): readonly DrawnEntity[] {
  const byFilter = new Set(filter?.hides);
  return [...entities.values()].filter(({ id }) => !hidden.has(id) || byFilter.has(id));
}

/** What of a drawing does not pass a rule, and how many for each of its reasons; the first counts. */
export interface Sifted {
  readonly hides: readonly EntityId[];
  readonly byKind: number;
  readonly bySource: number;
  readonly byCommon: number;
  readonly byShared: number;
  readonly byProperty: number;
  readonly byLinks: number;
  /** Links that are too light to be drawn; no entity goes with them. */
  readonly lightLinks: number;
}

/** Why an entity goes by itself, in the order in which reasons count. */
const reasons = ["byKind", "bySource", "byCommon", "byShared", "byProperty"] as const;
type Reason = (typeof reasons)[number];

/** Links are counted among what passes all else. */
export function sifted(drawn: Drawn, rule: FilterRule): Sifted {
  const judged = judgedBy(drawn);
  const isOut = judgesOf(drawn, rule);
  const out: Record<Reason, EntityId[]> = {
    byKind: [],
    bySource: [],
    byCommon: [],
    byShared: [],
    byProperty: [],
  };
  const left = judged.filter((entity) => {
    const reason = reasons.find((one) => isOut[one](entity));
    if (reason) out[reason].push(entity.id);
    return reason === undefined;
  });
  const byLinks = outByLinks(drawn, rule, left);
  return {
    hides: [...reasons.flatMap((reason) => out[reason]), ...byLinks],
    byKind: out.byKind.length,
    bySource: out.bySource.length,
    byCommon: out.byCommon.length,
    byShared: out.byShared.length,
    byProperty: out.byProperty.length,
    byLinks: byLinks.length,
    lightLinks: lightLinks(drawn, rule),
  };
}

type Judge = (entity: DrawnEntity) => boolean;

function judgesOf(drawn: Drawn, rule: FilterRule): Readonly<Record<Reason, Judge>> {
  const kinds = new Set(rule.kinds);
  const sources = new Set(rule.sources);
  const wasOut = new Set(drawn.filter?.hides);
  return {
    byKind: ({ kind }) => kinds.has(kind),
    bySource: ({ datasets }) =>
      datasets.length > 0 && datasets.every((source) => sources.has(source)),
    byCommon: ({ marks }) => rule.tooCommon && marks.includes("common-to-many"),
    byShared: ({ df }) => !isWithin(df, rule.leastShared, rule.mostShared),
    byProperty: ({ id }) => {
      const bounds = rule.properties.filter((one) => !isIdle(one));
      if (bounds.length === 0) return false;
      const properties = drawn.properties.get(id);
      // what is not read yet stays as it was
      return properties === undefined
        ? wasOut.has(id)
        : bounds.some((bound) => isOutside(properties[bound.name], bound));
    },
  };
}

const isWithin = (value: number, least: number | null, most: number | null) =>
  (least === null || value >= least) && (most === null || value <= most);

function isOutside(text: string | undefined, { sort, least, most, needed }: PropertyRule): boolean {
  const value = valueIn(text, sort);
  if (value === null) return needed;
  return typeof value === "number" && !isWithin(value, least, most);
}

function outByLinks(
  drawn: Drawn,
  rule: FilterRule,
  left: readonly DrawnEntity[],
): readonly EntityId[] {
  if (rule.leastLinks === 0 && rule.mostLinks === null) return [];
  const seen = { ...drawn, filter: { rule, hides: [] } };
  const counts = linkCounts(seen, new Set(left.map(({ id }) => id)));
  return left
    .map(({ id }) => id)
    .filter((id) => !isWithin(counts.get(id)?.size ?? 0, rule.leastLinks, rule.mostLinks));
}

function lightLinks({ links }: Drawn, { weight }: FilterRule): number {
  return weight === null ? 0 : links.size - heavyLinks([...links.values()], weight).length;
}

function linkCounts(drawn: Drawn, ids: ReadonlySet<EntityId>): Map<EntityId, Set<EntityId>> {
  const counts = new Map<EntityId, Set<EntityId>>();
  const add = (a: EntityId, b: EntityId) => {
    const others = counts.get(a) ?? new Set();
    counts.set(a, others.add(b));
  };
  for (const [a, b] of drawnPairs(drawn)) {
    if (a === b || !ids.has(a) || !ids.has(b)) continue;
    add(a, b);
    add(b, a);
  }
  return counts;
}

/** Hides what does not pass, and shows again what passes now; what was hidden by hand stays hidden. */
export function withFilter(drawn: Drawn, rule: FilterRule | null): Drawn {
  const byHand = drawn.hidden.difference(new Set(drawn.filter?.hides));
  if (rule === null || isEverything(rule)) {
    return drawn.filter === null ? drawn : { ...drawn, hidden: byHand, filter: null };
  }
  const { hides } = sifted(drawn, rule);
  return { ...drawn, hidden: byHand.union(new Set(hides)), filter: { rule, hides } };
}

/** The filter of a drawing, once more, where something came or went. */
export const filteredAgain = (drawn: Drawn): Drawn =>
  drawn.filter === null ? drawn : withFilter(drawn, drawn.filter.rule);
