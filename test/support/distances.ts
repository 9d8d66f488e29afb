import type { Rows } from "../../server/src/modules/networks/networks/index.ts";

/** Room for one search after another. */
export interface Search {
  /** Links on a shortest way from the last source; −1 for what it does not meet. */
  readonly distances: Int32Array;
  /** What the last search met, nearest first, the source included; the rest is left from before. */
  readonly order: Uint32Array;
  /** How many it met. */
  reached: number;
}

/** Room for searches in a network of `size` entities. */
export function searchOf(size: number): Search {
  return { distances: new Int32Array(size).fill(-1), order: new Uint32Array(size), reached: 0 };
}

/** Searches breadth first from a source along the rows given, and forgets the search before; in time of what is met. */
export function searchFrom({ offsets, neighbours }: Rows, source: number, search: Search): void {
  const { distances, order } = search;
  for (let at = 0; at < search.reached; at += 1) distances[order[at] ?? 0] = -1;
  distances[source] = 0;
  order[0] = source;
  let end = 1;
  for (let at = 0; at < end; at += 1) {
    const entity = order[at] ?? 0;
    const farther = (distances[entity] ?? 0) + 1;
    const stop = offsets[entity + 1] ?? 0;
    for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1) {
      const neighbour = neighbours[arc] ?? 0;
      if ((distances[neighbour] ?? 0) >= 0) continue;
      distances[neighbour] = farther;
      order[end] = neighbour;
      end += 1;
    }
  }
  search.reached = end;
}
