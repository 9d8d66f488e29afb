import type { Drawn, DrawnEntity, EntityId, FilterRule } from "../drawn.ts";
import { drawnPairs } from "./neighbours.ts";

/** Lets everything through. */
export const everything: FilterRule = {
  kinds: [],
  sources: [],
  leastLinks: 0,
  mostLinks: null,
  tooCommon: false,
};

/** Whether a rule lets everything through. */
export const isEverything = ({ kinds, sources, leastLinks, mostLinks, tooCommon }: FilterRule) =>
  kinds.length === 0 &&
  sources.length === 0 &&
  leastLinks === 0 &&
  mostLinks === null &&
  !tooCommon;

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
  readonly byLinks: number;
}

/** Links are counted among what passes all else. */
export function sifted(drawn: Drawn, rule: FilterRule): Sifted {
  const judged = judgedBy(drawn);
  const kinds = new Set(rule.kinds);
  const sources = new Set(rule.sources);
  const byKind = judged.filter(({ kind }) => kinds.has(kind));
  const other = judged.filter(({ kind }) => !kinds.has(kind));
  const isOut = ({ datasets }: DrawnEntity) =>
    datasets.length > 0 && datasets.every((source) => sources.has(source));
  const bySource = other.filter(isOut);
  const isCommon = ({ marks }: DrawnEntity) => rule.tooCommon && marks.includes("common-to-many");
  const byCommon = other.filter((one) => !isOut(one) && isCommon(one));
  const left = other.filter((one) => !isOut(one) && !isCommon(one));
  const counts = linkCounts(drawn, new Set(left.map(({ id }) => id)));
  const byLinks = left.filter(({ id }) => {
    const count = counts.get(id)?.size ?? 0;
    return count < rule.leastLinks || (rule.mostLinks !== null && count > rule.mostLinks);
  });
  return {
    hides: [...byKind, ...bySource, ...byCommon, ...byLinks].map(({ id }) => id),
    byKind: byKind.length,
    bySource: bySource.length,
    byCommon: byCommon.length,
    byLinks: byLinks.length,
  };
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
