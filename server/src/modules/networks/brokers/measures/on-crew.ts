import { realAt } from "../../../../shared/numbers.ts";
import type { Bounds, Crew } from "../../../../shared/work/crew.ts";
import { defineTask } from "../../../../shared/work/task.ts";
import type { Network } from "../../networks/index.ts";
import { dependenciesOfPart, shareOfPairs } from "./betweenness.ts";
import {
  estimateFrom,
  sumsOfBatches,
  type Estimate,
  type Sampling,
} from "./sampled-betweenness.ts";

export const dependenciesTask = defineTask(import.meta.url, "dependenciesTask", dependenciesOfPart);

export const batchesTask = defineTask(import.meta.url, "batchesTask", sumsOfBatches);

export const estimateTask = defineTask(
  import.meta.url,
  "estimateTask",
  ({
    network,
    sampling,
    sums,
  }: {
    readonly network: Network;
    readonly sampling: Sampling;
    readonly sums: readonly (readonly Float64Array[])[];
  }) => estimateFrom(network, sampling, sums),
);

/**
 * Shares the sources are split into, whatever the number of threads, so that sums are rounded alike
 * everywhere.
 */
const shares = 8;

/**
 * As betweennessOf, on all threads of a crew; the last digits may differ, yet not from crew to
 * crew. Ends as the bounds tell.
 */
export async function betweennessOnCrew(
  crew: Crew,
  network: Network,
  bounds?: Bounds,
): Promise<Float64Array> {
  const sums = await Promise.all(
    Array.from({ length: shares }, (_, part) =>
      crew.run(dependenciesTask, { network, part, parts: shares }, bounds),
    ),
  );
  const pairs = new Float64Array(network.size);
  for (const sum of sums)
    for (let entity = 0; entity < pairs.length; entity += 1)
      pairs[entity] = realAt(pairs, entity) + realAt(sum, entity);
  return shareOfPairs(pairs);
}

/**
 * As sampledBetweennessOf, the very same values, on all threads of a crew. Ends as the bounds tell.
 */
export async function sampledBetweennessOnCrew(
  crew: Crew,
  network: Network,
  sampling: Sampling = {},
  bounds?: Bounds,
): Promise<Estimate> {
  const parts = Math.min(crew.size, 10);
  const sums = await Promise.all(
    Array.from({ length: parts }, (_, part) =>
      crew.run(batchesTask, { network, part, parts, ...sampling }, bounds),
    ),
  );
  return crew.run(estimateTask, { network, sampling, sums }, bounds);
}
