import { shownEntities, shownLinks, type Drawn, type EntityId } from "./drawn.ts";

/**
 * What hangs together of what is shown, and what would be left without those taken out. Nothing
 * that is held changes.
 */
export interface Remains {
  /** Fragmentation with nobody taken out and of what is left, 0–1. */
  readonly before: number;
  readonly after: number;
  /** Pieces with nobody taken out. */
  readonly piecesBefore: number;
  /** Whether a piece fell into several. */
  readonly fallsApart: boolean;
  /** Ids of each piece that is left, largest first, ties by the least id. */
  readonly pieces: readonly (readonly EntityId[])[];
}

type Ends = readonly (readonly [EntityId, EntityId])[];

/**
 * The pieces that links join, largest first, ties by the least id; ids within a piece in order.
 * Links to others are passed over.
 */
export function connectedPieces(
  ids: Iterable<EntityId>,
  links: Ends,
): readonly (readonly EntityId[])[] {
  const above = new Map<EntityId, EntityId>([...ids].map((id) => [id, id]));
  const top = (id: EntityId): EntityId => {
    const parent = above.get(id) ?? id;
    if (parent === id) return id;
    const found = top(parent);
    above.set(id, found);
    return found;
  };
  for (const [a, b] of links) if (above.has(a) && above.has(b)) above.set(top(a), top(b));
  const pieces = [...Map.groupBy(above.keys(), top).values()].map((piece) => piece.toSorted());
  return pieces.toSorted((a, b) => b.length - a.length || ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}

/**
 * Share of the pairs left that nothing joins: F = 1 − Σ s(s − 1) / n(n − 1), s the sizes of the pieces, n their sum.
 * Unit: 0 (all are joined) to 1 (none); 1 where at most one is left.
 * Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21–34, formula 4.
 */
export function fragmentationOf(sizes: readonly number[]): number {
  const left = sizes.reduce((sum, size) => sum + size, 0);
  return left <= 1
    ? 1
    : 1 - sizes.reduce((sum, size) => sum + size * (size - 1), 0) / (left * (left - 1));
}

/** What would be left of what is shown, by the links that are drawn. */
export function remainsWithout(drawn: Drawn, takenOut: ReadonlySet<EntityId>): Remains {
  const ids = shownEntities(drawn).map(({ id }) => id);
  const links = shownLinks(drawn).map(({ source, target }) => [source, target] as const);
  const whole = connectedPieces(ids, links);
  const pieces = connectedPieces(
    ids.filter((id) => !takenOut.has(id)),
    links,
  );
  const stillThere = whole.filter((piece) => piece.some((id) => !takenOut.has(id)));
  const sizesOf = (all: readonly (readonly EntityId[])[]) => all.map(({ length }) => length);
  return {
    before: fragmentationOf(sizesOf(whole)),
    after: fragmentationOf(sizesOf(pieces)),
    piecesBefore: whole.length,
    fallsApart: pieces.length > stillThere.length,
    pieces,
  };
}
