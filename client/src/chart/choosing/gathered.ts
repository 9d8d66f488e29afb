import { shownEntities, type Drawn, type EntityId } from "../drawn.ts";
import { foldsOf } from "../folds.ts";
import { neighboursShown } from "./neighbours.ts";

/** Entities that could be drawn as one figure, with what they have in common: a kind, or one that all are linked to. */
export interface Gathered {
  readonly by: { readonly kind: string } | { readonly entity: EntityId };
  readonly members: readonly EntityId[];
}

/** Fewer are no figure. */
const LEAST = 2;

/** What hangs on an entity alone, by kind: nothing else that is drawn is linked to it. */
export function endsAround(drawn: Drawn, id: EntityId): readonly Gathered[] {
  const around = neighboursShown(drawn);
  const ends = [...(around.get(id) ?? [])].filter((other) => around.get(other)?.size === 1);
  return byKind(drawn, ends);
}

/** Some entities by kind; kinds of one are left out. */
export function byKind(drawn: Drawn, ids: Iterable<EntityId>): readonly Gathered[] {
  const kinds = Map.groupBy(ids, (id) => drawn.entities.get(id)?.kind ?? "");
  return [...kinds].flatMap(([kind, members]) =>
    members.length < LEAST ? [] : [{ by: { kind }, members }],
  );
}

/**
 * What each entity of a kind has around it, without others of that kind; who is around several stands with the one
 * that has most. Figures that are folded already stay as they are.
 */
export function aroundEach(drawn: Drawn, kind: string): readonly Gathered[] {
  const around = neighboursShown(drawn);
  const folded = new Set(foldsOf(drawn).flatMap(({ members }) => members));
  const isFree = (id: EntityId) => !folded.has(id) && drawn.entities.get(id)?.kind !== kind;
  const centres = shownEntities(drawn)
    .filter((entity) => entity.kind === kind)
    .map(({ id }) => ({ id, others: [...(around.get(id) ?? [])].filter(isFree) }))
    .toSorted((a, b) => b.others.length - a.others.length || (a.id < b.id ? -1 : 1));
  const taken = new Set<EntityId>();
  return centres.flatMap(({ id, others }) => {
    const members = others.filter((other) => !taken.has(other));
    if (members.length < LEAST) return [];
    for (const member of members) taken.add(member);
    return [{ by: { entity: id }, members }];
  });
}

/** Kinds of what is shown of which one or more could gather others, those that gather most first. */
export function gatheringKinds(drawn: Drawn): readonly string[] {
  const kinds = [...new Set(shownEntities(drawn).map(({ kind }) => kind))];
  return kinds
    .map((kind) => ({
      kind,
      count: aroundEach(drawn, kind).reduce((sum, { members }) => sum + members.length, 0),
    }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1))
    .map(({ kind }) => kind);
}
