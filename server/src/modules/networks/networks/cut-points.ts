import type { Rows } from "./network.ts";

/** Where a network hangs by one entity or by one link. */
export interface Cuts {
  /** Cut points, ascending: entities without which their component falls into pieces. */
  readonly points: Uint32Array;
  /**
   * Bridges as pairs, the lower number first, ascending: links without which their component falls
   * into two.
   */
  readonly bridges: readonly (readonly [number, number])[];
}

/**
 * The cut points and bridges of an undirected network.
 * Source: Tarjan 1972, SIAM J. Comput. 1:146–160; depth first without recursion, for chains of any
 * length.
 */
export function cutsOf(rows: Rows): Cuts {
  const size = rows.offsets.length - 1;
  const walk: Walk = {
    entered: new Uint32Array(size),
    low: new Uint32Array(size),
    parents: new Uint32Array(size),
    next: rows.offsets.slice(0, size),
    isPoint: new Uint8Array(size),
    bridges: [],
    clock: 0,
  };
  const { entered, isPoint, bridges } = walk;
  for (let root = 0; root < size; root += 1)
    if (entered[root] === 0 && descend(rows, walk, root) > 1) isPoint[root] = 1;
  bridges.sort(([a, b], [c, d]) => a - c || b - d);
  return {
    points: Uint32Array.from(isPoint.keys().filter((entity) => isPoint[entity] === 1)),
    bridges,
  };
}

/** How far a walk over all entities has come. */
interface Walk {
  /** When an entity was come to, from 1; 0 before. */
  readonly entered: Uint32Array;
  /** The earliest that it or what hangs below it is linked to. */
  readonly low: Uint32Array;
  /** From which it was come to; a root from itself. */
  readonly parents: Uint32Array;
  /** Its next link to be looked at. */
  readonly next: Uint32Array;
  readonly isPoint: Uint8Array;
  readonly bridges: (readonly [number, number])[];
  clock: number;
}

/** Walks a component from its root; gives how many branches hang on the root. */
function descend({ offsets, neighbours }: Rows, walk: Walk, root: number): number {
  const { entered, low, parents, next } = walk;
  let branches = 0;
  let entity = root;
  enter(walk, root, root);
  for (;;) {
    const arc = next[entity] ?? 0;
    if (arc >= (offsets[entity + 1] ?? 0)) {
      if (entity === root) return branches;
      leave(walk, entity, root);
      entity = parents[entity] ?? 0;
      continue;
    }
    next[entity] = arc + 1;
    const neighbour = neighbours[arc] ?? 0;
    const seen = entered[neighbour] ?? 0;
    if (seen === 0) {
      enter(walk, neighbour, entity);
      if (entity === root) branches += 1;
      entity = neighbour;
    } else if (seen < (low[entity] ?? 0) && neighbour !== parents[entity]) low[entity] = seen;
  }
}

function enter(walk: Walk, entity: number, parent: number): void {
  walk.clock += 1;
  walk.parents[entity] = parent;
  walk.entered[entity] = walk.clock;
  walk.low[entity] = walk.clock;
}

function leave(
  { entered, low, parents, isPoint, bridges }: Walk,
  entity: number,
  root: number,
): void {
  const parent = parents[entity] ?? 0;
  const lowest = low[entity] ?? 0;
  if (lowest < (low[parent] ?? 0)) low[parent] = lowest;
  if (parent !== root && lowest >= (entered[parent] ?? 0)) isPoint[parent] = 1;
  if (lowest > (entered[parent] ?? 0))
    bridges.push(parent < entity ? [parent, entity] : [entity, parent]);
}
