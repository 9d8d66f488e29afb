import { defineTask } from "../../../shared/work/task.ts";
import type { Network } from "../networks/index.ts";
import { betweennessOf } from "./measures/betweenness.ts";
import { closenessOf } from "./measures/closeness.ts";
import { constraintOf } from "./measures/constraint.ts";
import { degreeCentralityOf } from "./measures/degree.ts";
import { pageRankOf } from "./measures/pagerank.ts";
import { sampledBetweennessOf } from "./measures/sampled-betweenness.ts";
import { steadinessOf, type Steadiness, type SteadinessOptions } from "./steadiness.ts";

/** Measures whose first places can be tried. */
export type SteadyMeasure =
  | "betweenness"
  | "degree"
  | "closeness"
  | "harmonic"
  | "pageRank"
  | "constraint";

/** What is asked of a thread; the baseline is measured where it is not given. */
export interface SteadinessInput {
  readonly network: Network;
  readonly measure: SteadyMeasure;
  readonly baseline?: Float64Array;
  readonly options?: SteadinessOptions;
}

/** Entities above which betweenness is taken from a sample of sources. */
const mostExact = 1_000;
const pivots = 500;
/**
 * Simple steps for all draws, where the least number of draws does not take more: some ten to
 * thirty seconds.
 */
const mostSteps = 5e9;

const measures: Readonly<Record<SteadyMeasure, (network: Network) => Float64Array>> = {
  betweenness: (network) =>
    network.size > mostExact
      ? sampledBetweennessOf(network, { pivots }).betweenness
      : betweennessOf(network),
  degree: degreeCentralityOf,
  closeness: (network) => closenessOf(network).closeness,
  harmonic: (network) => closenessOf(network).harmonic,
  pageRank: (network) => pageRankOf(network),
  constraint: constraintOf,
};

/**
 * steadinessOf by a measure's name. Draws unless given: 200, fewer on networks where that would take
 * more than some ten to thirty seconds, 20 at least (a minute or two for betweenness of 100,000
 * entities). Constraint ranks the least first.
 * Above 1,000 entities betweenness is sampled in each draw, which moves shares by some hundredths.
 */
export function steadinessBy({
  network,
  measure,
  baseline,
  options = {},
}: SteadinessInput): Steadiness {
  const draws = Math.max(20, Math.min(200, Math.floor(mostSteps / stepsOf(network, measure))));
  const first = measure === "constraint" ? "least" : "greatest";
  return steadinessOf(network, measures[measure], baseline ?? measures[measure](network), {
    draws,
    first,
    ...options,
  });
}

/** steadinessBy on a thread of the crew. */
export const steadinessTask = defineTask(import.meta.url, "steadinessTask", steadinessBy);

/** Simple steps that one draw takes, about. */
function stepsOf({ size, links }: Network, measure: SteadyMeasure): number {
  const once = size + 2 * links + 1;
  if (measure === "betweenness") return once * (size > mostExact ? pivots : size + 1);
  if (measure === "closeness" || measure === "harmonic") return once * (size + 1);
  return once * 50;
}
