import { realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Rows } from "../../networks/index.ts";

/**
 * The links of each entity. Along the rows given: of a directed network's `out` those that leave,
 * of its `in` those that come.
 */
export function degreesOf({ offsets }: Rows): Uint32Array {
  return Uint32Array.from({ length: offsets.length - 1 }, (_, entity) =>
    rowLength(offsets, entity),
  );
}

/**
 * Degree centrality: the share of all others that each entity has a link with. Unit: 0–1; 1 in a
 * network of one entity, as in networkx.
 */
export function degreeCentralityOf(rows: Rows): Float64Array {
  const degrees = degreesOf(rows);
  return Float64Array.from(degrees, (degree) =>
    degrees.length < 2 ? 1 : degree / (degrees.length - 1),
  );
}

/** The weights of each entity's links together. */
export function strengthsOf({ offsets, weights }: Rows): Float64Array {
  const sums = new Float64Array(offsets.length - 1);
  for (let entity = 0; entity < sums.length; entity += 1) {
    let sum = 0;
    const stop = rowEnd(offsets, entity);
    for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) sum += realAt(weights, arc);
    sums[entity] = sum;
  }
  return sums;
}
