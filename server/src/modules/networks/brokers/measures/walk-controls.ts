import type { Folded } from "./folding.ts";
import { leastSquares } from "./least-squares.ts";

/** Steps of the walks that are looked at. */
const steps = 4;

/**
 * Takes out of some estimates what chance put in by drawing more or fewer sources near an entity
 * than are its due.
 * A random walk from all sources is known exactly, one from the drawn sources shows where they
 * crowd; the difference is 0 on average, and what it does to the estimates is found by regression.
 * Gives the estimates anew, in their order.
 * Source: the regression estimator, Cochran 1977, Sampling Techniques, ch. 7.
 * @param estimates of each entity, one list for each batch of sources.
 * @param surplus for each batch, how much more (or less) of each source the batch took than is its
 * due.
 */
export function withoutCrowding(
  left: Folded,
  estimates: readonly Float64Array[],
  surplus: readonly Float64Array[],
): readonly Float64Array[] {
  const degrees = Float64Array.from(
    { length: left.size },
    (_, entity) => (left.offsets[entity + 1] ?? 0) - (left.offsets[entity] ?? 0),
  );
  const due = walksFrom(left, degrees, left.stands);
  const crowds = surplus.map((extra) => {
    const walks = walksFrom(left, degrees, extra);
    return [
      ...walks,
      ...walks.map((walk) => walk.map((value, entity) => value * (degrees[entity] ?? 0))),
    ];
  });
  const known = [...due, degrees, degrees.map((degree) => degree * degree)];
  const columns = [...known, ...meanColumns(crowds)];
  const factors = leastSquares(
    columns,
    meanOf(estimates),
    degrees.map((degree) => 1 / (degree * degree)),
  ).subarray(known.length);
  return estimates.map((estimate, batch) => {
    const better = estimate.slice();
    for (const [at, column] of (crowds[batch] ?? []).entries()) {
      const factor = factors[at] ?? 0;
      for (let entity = 0; entity < better.length; entity += 1)
        better[entity] = (better[entity] ?? 0) - factor * (column[entity] ?? 0);
    }
    return better;
  });
}

/** Where a random walk stands after 0, 1, 2 … steps from a given start. */
function walksFrom(
  { size, offsets, neighbours }: Folded,
  degrees: Float64Array,
  start: Float64Array,
): readonly Float64Array[] {
  const walks = [start];
  for (let step = 0; step < steps; step += 1) {
    const sent = (walks.at(-1) ?? start).map((value, entity) => value / (degrees[entity] ?? 1));
    const next = new Float64Array(size);
    for (let entity = 0; entity < size; entity += 1) {
      let sum = 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1)
        sum += sent[neighbours[arc] ?? 0] ?? 0;
      next[entity] = sum;
    }
    walks.push(next);
  }
  return walks;
}

/** The mean of lists, place by place. */
export function meanOf(lists: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(lists[0]?.length ?? 0);
  for (const list of lists)
    for (let at = 0; at < mean.length; at += 1)
      mean[at] = (mean[at] ?? 0) + (list[at] ?? 0) / lists.length;
  return mean;
}

function meanColumns(crowds: readonly (readonly Float64Array[])[]): readonly Float64Array[] {
  return (crowds[0] ?? []).map((_, at) =>
    meanOf(crowds.flatMap((columns) => columns.slice(at, at + 1))),
  );
}
