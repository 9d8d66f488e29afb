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
export function cutsOf({ offsets, neighbours }: Rows): Cuts {
  const size = offsets.length - 1;
  const entered = new Uint32Array(size);
  const low = new Uint32Array(size);
  const parents = new Uint32Array(size);
  const next = offsets.slice(0, size);
  const isPoint = new Uint8Array(size);
  const bridges: (readonly [number, number])[] = [];
  let clock = 0;
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== 0) continue;
    let branches = 0;
    let entity = root;
    parents[root] = root;
    clock += 1;
    entered[root] = clock;
    low[root] = clock;
    for (;;) {
      const arc = next[entity] ?? 0;
      if (arc < (offsets[entity + 1] ?? 0)) {
        next[entity] = arc + 1;
        const neighbour = neighbours[arc] ?? 0;
        const seen = entered[neighbour] ?? 0;
        if (seen === 0) {
          parents[neighbour] = entity;
          clock += 1;
          entered[neighbour] = clock;
          low[neighbour] = clock;
          if (entity === root) branches += 1;
          entity = neighbour;
        } else if (seen < (low[entity] ?? 0) && neighbour !== parents[entity]) low[entity] = seen;
        continue;
      }
      if (entity === root) break;
      const parent = parents[entity] ?? 0;
      const reached = low[entity] ?? 0;
      if (reached < (low[parent] ?? 0)) low[parent] = reached;
      if (parent !== root && reached >= (entered[parent] ?? 0)) isPoint[parent] = 1;
      if (reached > (entered[parent] ?? 0))
        bridges.push(parent < entity ? [parent, entity] : [entity, parent]);
      entity = parent;
    }
    if (branches > 1) isPoint[root] = 1;
  }
  bridges.sort(([a, b], [c, d]) => a - c || b - d);
  return {
    points: Uint32Array.from(isPoint.keys().filter((entity) => isPoint[entity] === 1)),
    bridges,
  };
}
