import { packStatement, packValues } from "../../ground/records/index.ts";
import type { Derived } from "./derived.ts";

/**
 * What is to be taken back and what is to be written, so that what is held becomes what is wanted.
 */
export function changeOf(
  held: Derived,
  wanted: Derived,
): { readonly gone: Derived; readonly come: Derived } {
  const entitiesHeld = keyed(held.entities, entityKey);
  const entitiesWanted = keyed(wanted.entities, entityKey);
  const linksHeld = keyed(held.links, linkKey);
  const linksWanted = keyed(wanted.links, linkKey);
  return {
    gone: {
      entities: missing(entitiesHeld, entitiesWanted),
      links: missing(linksHeld, linksWanted),
    },
    come: {
      entities: missing(entitiesWanted, entitiesHeld),
      links: missing(linksWanted, linksHeld),
    },
  };
}

function keyed<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [keyOf(item), item]));
}

function missing<T>(from: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): readonly T[] {
  return [...from].flatMap(([key, item]) => (other.has(key) ? [] : [item]));
}

function entityKey({
  entity: { id, values },
  record,
  observedAt,
}: Derived["entities"][number]): string {
  return JSON.stringify([id, record, packValues(values), observedAt ?? ""]);
}

function linkKey({ link: { kind, source, target }, statements }: Derived["links"][number]): string {
  return JSON.stringify([
    kind.name,
    source,
    target,
    statements.map((one) => [one.record, packStatement(one)]),
  ]);
}
