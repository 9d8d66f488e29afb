import { heavyLinks, shownEntities, type Drawn, type EntityId } from "../drawn.ts";

type Ids = ReadonlySet<EntityId>;

/** Whom each entity that is shown is linked to, by what is drawn: stated, shared and possible links. */
export function neighboursShown(drawn: Drawn): ReadonlyMap<EntityId, Ids> {
  const around = new Map<EntityId, Set<EntityId>>(
    shownEntities(drawn).map(({ id }) => [id, new Set()]),
  );
  for (const [a, b] of drawnPairs(drawn)) {
    if (a === b || !around.has(a) || !around.has(b)) continue;
    around.get(a)?.add(b);
    around.get(b)?.add(a);
  }
  return around;
}

/** The ends of all that is drawn between entities, hidden ones too. */
export const drawnPairs = (drawn: Drawn): readonly (readonly [EntityId, EntityId])[] => [
  ...heavyLinks([...drawn.links.values()], drawn.filter?.rule.weight ?? null).map(
    ({ source, target }) => [source, target] as const,
  ),
  ...drawn.shared.map(({ a, b }) => [a, b] as const),
  ...drawn.possible.map(({ a, b }) => [a, b] as const),
];

/** These with all that they are linked to. */
export function withNeighbours(drawn: Drawn, ids: Iterable<EntityId>): readonly EntityId[] {
  const around = neighboursShown(drawn);
  const own = [...ids];
  return [...new Set([...own, ...own.flatMap((id) => [...(around.get(id) ?? [])])])];
}

/** Entities with so many neighbours: 0 for those that nothing joins, 1 for ends. */
export const withNeighbourCount = (drawn: Drawn, count: number): readonly EntityId[] =>
  [...neighboursShown(drawn)].flatMap(([id, others]) => (others.size === count ? [id] : []));

/** All that hangs together with these by what is drawn. */
export function piecesOf(drawn: Drawn, ids: Iterable<EntityId>): readonly EntityId[] {
  const around = neighboursShown(drawn);
  const found = new Set(ids);
  for (const id of found) for (const other of around.get(id) ?? []) found.add(other);
  return [...found];
}

/** All of the kinds of these. */
export function ofTheirKinds(drawn: Drawn, ids: Iterable<EntityId>): readonly EntityId[] {
  const kinds = new Set([...ids].flatMap((id) => drawn.entities.get(id)?.kind ?? []));
  return shownEntities(drawn).flatMap(({ id, kind }) => (kinds.has(kind) ? [id] : []));
}

/** All that are not among these. */
export const allBut = (drawn: Drawn, ids: Ids): readonly EntityId[] =>
  shownEntities(drawn).flatMap(({ id }) => (ids.has(id) ? [] : [id]));
