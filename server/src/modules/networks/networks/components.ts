import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Rows } from "./network.ts";

/** The connected pieces of a network. */
export interface Components {
  /** The component of each entity; 0 is the largest, ties by their first entity. */
  readonly of: Uint32Array;
  /** Entities in each component, descending. */
  readonly sizes: Uint32Array;
}

/**
 * The connected components of an undirected network. Breadth first, in time of entities and links.
 */
export function componentsOf({ offsets, neighbours }: Rows): Components {
  const size = offsets.length - 1;
  const found = new Uint32Array(size);
  const queue = new Uint32Array(size);
  const sizes: number[] = [];
  let end = 0;
  for (let first = 0; first < size; first += 1) {
    if (found[first] !== 0) continue;
    const start = end;
    const number = sizes.length + 1;
    found[first] = number;
    queue[end] = first;
    end += 1;
    for (let at = start; at < end; at += 1) {
      const entity = queue[at] ?? 0;
      const stop = rowEnd(offsets, entity);
      for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) {
        const neighbour = neighbours[arc] ?? 0;
        if (found[neighbour] !== 0) continue;
        found[neighbour] = number;
        queue[end] = neighbour;
        end += 1;
      }
    }
    sizes.push(end - start);
  }
  return largestFirst(found, sizes);
}

function largestFirst(found: Uint32Array, sizes: readonly number[]): Components {
  const order = sizes
    .map((_, number) => number)
    .toSorted((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0) || a - b);
  const places = new Uint32Array(sizes.length);
  for (const [place, number] of order.entries()) places[number] = place;
  for (let entity = 0; entity < found.length; entity += 1)
    found[entity] = places[(found[entity] ?? 0) - 1] ?? 0;
  return { of: found, sizes: Uint32Array.from(order, (number) => sizes[number] ?? 0) };
}
