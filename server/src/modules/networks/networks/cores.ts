import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
import type { Rows } from "./network.ts";

/**
 * The core number of each entity of an undirected network: the greatest k so that it is in a part
 * of the network where everyone has k links within that part. Source: Batagelj & Zaveršnik 2003,
 * arXiv cs/0310049; in time of the links.
 */
export function coresOf({ offsets, neighbours }: Rows): Uint32Array {
  const size = offsets.length - 1;
  const { cores, order, places, starts } = byDegree(offsets, size);
  for (let at = 0; at < size; at += 1) {
    const entity = order[at] ?? 0;
    const core = cores[entity] ?? 0;
    const stop = rowEnd(offsets, entity);
    for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) {
      const neighbour = neighbours[arc] ?? 0;
      const degree = cores[neighbour] ?? 0;
      if (degree <= core) continue;
      const start = starts[degree] ?? 0;
      const other = order[start] ?? 0;
      const place = places[neighbour] ?? 0;
      order[place] = other;
      places[other] = place;
      order[start] = neighbour;
      places[neighbour] = start;
      starts[degree] = start + 1;
      cores[neighbour] = degree - 1;
    }
  }
  return cores;
}

/**
 * Entities in ascending order of their links, where each stands there, and where each number of
 * links starts.
 */
function byDegree(offsets: Uint32Array, size: number) {
  const cores = new Uint32Array(size);
  let most = 0;
  for (let entity = 0; entity < size; entity += 1) {
    const degree = rowLength(offsets, entity);
    cores[entity] = degree;
    if (degree > most) most = degree;
  }
  const starts = new Uint32Array(most + 2);
  for (const degree of cores) starts[degree + 1] = (starts[degree + 1] ?? 0) + 1;
  for (let degree = 0; degree <= most; degree += 1)
    starts[degree + 1] = (starts[degree + 1] ?? 0) + (starts[degree] ?? 0);
  const order = new Uint32Array(size);
  const places = new Uint32Array(size);
  const next = starts.slice();
  for (let entity = 0; entity < size; entity += 1) {
    const degree = cores[entity] ?? 0;
    const place = next[degree] ?? 0;
    next[degree] = place + 1;
    order[place] = entity;
    places[entity] = place;
  }
  return { cores, order, places, starts };
}
