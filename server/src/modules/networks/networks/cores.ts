import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/rows.ts";
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
    const entity = numberAt(order, at);
    const core = numberAt(cores, entity);
    const stop = rowEnd(offsets, entity);
    for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) {
      const neighbour = numberAt(neighbours, arc);
      const degree = numberAt(cores, neighbour);
      if (degree <= core) continue;
      const start = numberAt(starts, degree);
      const other = numberAt(order, start);
      const place = numberAt(places, neighbour);
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
  for (const degree of cores) starts[degree + 1] = numberAt(starts, degree + 1) + 1;
  for (let degree = 0; degree <= most; degree += 1)
    starts[degree + 1] = numberAt(starts, degree + 1) + numberAt(starts, degree);
  const order = new Uint32Array(size);
  const places = new Uint32Array(size);
  const next = starts.slice();
  for (let entity = 0; entity < size; entity += 1) {
    const degree = numberAt(cores, entity);
    const place = numberAt(next, degree);
    next[degree] = place + 1;
    order[place] = entity;
    places[entity] = place;
  }
  return { cores, order, places, starts };
}
