import { isFold, type DrawnEntity, type EntityId } from "../../chart/index.ts";
import { day } from "../../wording/index.ts";
import { labelOf } from "./labels.ts";

/**
 * What is written behind the labels of entities that are called the same, so that one sees which is which: the day they
 * were first seen, else the end of their own key.
 */
export function suffixesOf(entities: readonly DrawnEntity[]): ReadonlyMap<EntityId, string> {
  const suffixes = new Map<EntityId, string>();
  const single = entities.filter((entity) => !isFold(entity));
  const alike = Map.groupBy(single, ({ kind, label }) => `${kind}\n${labelOf(label)}`);
  for (const group of alike.values())
    if (group.length > 1) for (const [id, suffix] of apart(group)) suffixes.set(id, suffix);
  return suffixes;
}

/** By day where days differ, and by key among those of one day or of none. */
function apart(group: readonly DrawnEntity[]): readonly (readonly [EntityId, string])[] {
  const days = Map.groupBy(group, ({ firstSeen }) => day(firstSeen) ?? "");
  return [...days].flatMap(([seen, some]) =>
    some.map(({ id }) => {
      const key = some.length > 1 || seen === "" ? keyEnd(id) : "";
      return [id, [seen, key].filter((part) => part !== "").join(" · ")] as const;
    }),
  );
}

const LONGEST_KEY = 8;

/** The end of a public id: `ad:ads-2026/1871` ends with 1871. */
function keyEnd(id: EntityId): string {
  const key = id.slice(Math.max(id.lastIndexOf("/"), id.indexOf(":")) + 1);
  return key.length > LONGEST_KEY ? `…${key.slice(-LONGEST_KEY)}` : key;
}
