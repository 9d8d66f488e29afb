import type { Network } from "../networks/index.ts";

/** A cut point and what lies on its sides. */
export interface CutPoint {
  readonly entity: number;
  /** What each piece that it alone holds to the rest counts, and the rest last; in no order. */
  readonly sides: readonly number[];
}

/**
 * The cut points of a network with what their removal leaves, counted by `counts` (1 for what is
 * counted, 0 else), by number. One search for all. Source: Hopcroft & Tarjan 1973, Commun. ACM
 * 16:372–378; depth first without recursion.
 */
export function cutPointsOf(
  { size, offsets, neighbours }: Network,
  counts: Uint8Array,
): readonly CutPoint[] {
  const entered = new Uint32Array(size);
  const low = new Uint32Array(size);
  const parents = new Int32Array(size).fill(-1);
  const next = offsets.slice(0, size);
  const below = Uint32Array.from(counts);
  const cutOff = new Map<number, number[]>();
  const roots: {
    readonly root: number;
    readonly total: number;
    readonly members: readonly number[];
  }[] = [];
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    const members = [root];
    entered[root] = low[root] = clock += 1;
    for (let entity = root; entity >= 0;) {
      const arc = next[entity] ?? 0;
      if (arc < (offsets[entity + 1] ?? 0)) {
        next[entity] = arc + 1;
        const neighbour = neighbours[arc] ?? 0;
        if (entered[neighbour] === 0) {
          members.push(neighbour);
          parents[neighbour] = entity;
          entered[neighbour] = low[neighbour] = clock += 1;
          entity = neighbour;
        } else if (neighbour !== parents[entity])
          low[entity] = Math.min(low[entity] ?? 0, entered[neighbour] ?? 0);
        continue;
      }
      const parent = parents[entity] ?? -1;
      if (parent >= 0) {
        low[parent] = Math.min(low[parent] ?? 0, low[entity] ?? 0);
        below[parent] = (below[parent] ?? 0) + (below[entity] ?? 0);
        if ((low[entity] ?? 0) >= (entered[parent] ?? 0))
          cutOff.set(parent, [...(cutOff.get(parent) ?? []), below[entity] ?? 0]);
      }
      entity = parent;
    }
    roots.push({ root, total: below[root] ?? 0, members });
  }
  return roots
    .flatMap(({ root, total, members }) =>
      members.flatMap((entity) => cutPointIn(entity, root, total, counts, cutOff)),
    )
    .toSorted((a, b) => a.entity - b.entity);
}

function cutPointIn(
  entity: number,
  root: number,
  total: number,
  counts: Uint8Array,
  cutOff: ReadonlyMap<number, readonly number[]>,
): readonly CutPoint[] {
  const sides = cutOff.get(entity) ?? [];
  if (sides.length === 0 || (entity === root && sides.length < 2)) return [];
  const rest = total - (counts[entity] ?? 0) - sides.reduce((sum, side) => sum + side, 0);
  return [{ entity, sides: entity === root ? sides : [...sides, rest] }];
}
