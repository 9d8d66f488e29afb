import { numberAt, realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";

/**
 * How far each entity's links are tied up with each other, so that it cannot broker between them;
 * unweighted.
 * Unit: about 0–1.2, low for those who span holes; NaN for isolates, who have no links to be tied
 * up.
 * Source: Burt 1992, Structural Holes, p. 54–56: Σ over neighbours j of (p(ij) + Σ over q of p(iq)
 * p(qj))², p(ij) = 1 ÷ links of i.
 */
export function constraintOf({ offsets, neighbours, size }: Network): Float64Array {
  const constraint = new Float64Array(size);
  const tied = new Int32Array(size).fill(-1);
  const shares = new Float64Array(size);
  for (let entity = 0; entity < size; entity += 1) {
    const start = rowStart(offsets, entity);
    const stop = rowEnd(offsets, entity);
    const own = 1 / (stop - start);
    for (let arc = start; arc < stop; arc += 1) {
      const neighbour = numberAt(neighbours, arc);
      tied[neighbour] = entity;
      shares[neighbour] = own;
    }
    for (let arc = start; arc < stop; arc += 1) {
      const between = numberAt(neighbours, arc);
      const first = rowStart(offsets, between);
      const last = rowEnd(offsets, between);
      const step = own / (last - first);
      for (let next = first; next < last; next += 1) {
        const neighbour = numberAt(neighbours, next);
        if (tied[neighbour] === entity) shares[neighbour] = realAt(shares, neighbour) + step;
      }
    }
    let sum = start === stop ? Number.NaN : 0;
    for (let arc = start; arc < stop; arc += 1)
      sum += (shares[numberAt(neighbours, arc)] ?? 0) ** 2;
    constraint[entity] = sum;
  }
  return constraint;
}
