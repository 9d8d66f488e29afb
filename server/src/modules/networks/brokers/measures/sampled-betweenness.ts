import type { Network } from "../../networks/index.ts";
import { assertWithin } from "../../../../shared/errors.ts";
import { folded, shareOfPairs } from "./betweenness.ts";
import { dependenciesIn } from "./dependencies.ts";
import type { Folded } from "./folding.ts";
import { drawPivots, type Pivots } from "./pivots.ts";
import { meanOf, withoutCrowding } from "./walk-controls.ts";

/** How a sample is drawn. */
export interface Sampling {
  /** The same seed gives the same sample. Default: 1. */
  readonly seed?: number;
  /**
   * Sources to draw, from 20; with as many as there are entities the values are exact. Default: two
   * fifths, 1,000 to 4,000.
   */
  readonly pivots?: number;
}

/** Betweenness by sample. */
export interface Estimate {
  /** As betweennessOf. */
  readonly betweenness: Float64Array;
  /** Standard error of each value, from ten batches of sources; 0 where every source was taken. */
  readonly standardErrors: Float64Array;
  /**
   * Sources taken; leaves are folded into the entities they hang from and need none of their own.
   */
  readonly pivots: number;
  /** Whether every source was taken, so that the values are exact. */
  readonly exact: boolean;
}

/** One thread's share of the batches: those whose number leaves `part` when divided by `parts`. */
export interface BatchesPart extends Sampling {
  readonly network: Network;
  readonly part: number;
  readonly parts: number;
}

/** Number of batches, whatever the number of threads, so that the values do not depend on it. */
const batches = 10;

/**
 * Entities left by folding, below which a regression over them would take real differences for
 * chance.
 */
const fewest = 500;

/**
 * Sums over some batches, in their order; the certain sources go along with batch 0 as a list
 * behind them.
 */
export function sumsOfBatches({
  network,
  part,
  parts,
  ...sampling
}: BatchesPart): readonly Float64Array[] {
  const left = folded(network);
  const { certain, drawn, chances } = pivotsOf(left, sampling);
  const dependencies = dependenciesIn(left, "linear");
  const sumOf = (sources: Uint32Array) => {
    const sums = new Float64Array(left.size);
    for (const source of sources) dependencies.add(source, sums, 1 / (chances[source] ?? 1));
    return sums;
  };
  const own = Array.from({ length: batches }, (_, batch) => batch).filter(
    (batch) => batch % parts === part,
  );
  return [
    ...own.map((batch) => sumOf(drawn.filter((_, at) => at % batches === batch))),
    ...(part === 0 ? [sumOf(certain)] : []),
  ];
}

/** Puts the sums of all parts together, given in the order of the parts. */
export function estimateFrom(
  network: Network,
  sampling: Sampling,
  sums: readonly (readonly Float64Array[])[],
): Estimate {
  const left = folded(network);
  const pivots = pivotsOf(left, sampling);
  const exact = pivots.drawn.length === 0;
  const certain = sums[0]?.at(-1) ?? new Float64Array(left.size);
  const raw = Array.from(
    { length: batches },
    (_, batch) => sums[batch % sums.length]?.[Math.floor(batch / sums.length)] ?? certain,
  );
  const estimates = raw.map((list) =>
    list.map((sum, entity) => (certain[entity] ?? 0) + (exact ? 0 : batches * sum)),
  );
  const better =
    exact || left.size < fewest
      ? estimates
      : withoutCrowding(left, estimates, surplusOf(left, pivots));
  const mean = meanOf(better);
  const share = pivots.drawn.length / Math.max(1, left.size - pivots.certain.length);
  return {
    betweenness: shareOfPairs(
      spread(left, (number) => Math.max(0, mean[number] ?? 0), left.through),
    ),
    standardErrors: shareOfPairs(
      spread(left, (number) =>
        exact ? 0 : Math.sqrt((1 - share) * squaredErrorOf(better, mean, number)),
      ),
    ),
    pivots: pivots.certain.length + pivots.drawn.length,
    exact,
  };
}

/**
 * Answers: who are the great brokers of a network that is too large to ask about every pair? It
 * gives each entity's betweenness as it is expected to be, with its standard error; those whose
 * difference is within two or three errors may stand in either order. Not for who brokers hardly at
 * all: the error of small values is large beside them.
 * Throws InvalidInput for fewer than 20 pivots. Sources: Brandes & Pich 2007, Int. J. Bifurc. Chaos
 * 17:2303–2318 (pivots);
 * Geisberger, Sanders & Schultes 2008 (linear scaling); Cochran 1977 (regression on what the draw
 * is known to have missed).
 */
export function sampledBetweennessOf(network: Network, sampling: Sampling = {}): Estimate {
  return estimateFrom(network, sampling, [
    sumsOfBatches({ network, part: 0, parts: 1, ...sampling }),
  ]);
}

function pivotsOf(left: Folded, { seed = 1, pivots }: Sampling): Pivots {
  const count = pivots ?? Math.min(4_000, Math.max(1_000, Math.ceil(0.4 * left.size)));
  assertWithin("pivots", count, 20, Number.MAX_SAFE_INTEGER);
  return drawPivots(left.stands, count, seed);
}

/** For each batch, what it took of each source beyond the source's due. */
function surplusOf(left: Folded, { drawn, chances }: Pivots): readonly Float64Array[] {
  return Array.from({ length: batches }, (_, batch) => {
    const extra = left.stands.map((weight, source) => (chances[source] === 1 ? 0 : -weight));
    for (let at = batch; at < drawn.length; at += batches) {
      const source = drawn[at] ?? 0;
      extra[source] =
        (extra[source] ?? 0) + (batches * (left.stands[source] ?? 0)) / (chances[source] ?? 1);
    }
    return extra;
  });
}

/** The square of the standard error of a mean over the batches. */
function squaredErrorOf(lists: readonly Float64Array[], mean: Float64Array, at: number): number {
  let sum = 0;
  for (const list of lists) sum += ((list[at] ?? 0) - (mean[at] ?? 0)) ** 2;
  return sum / (lists.length * (lists.length - 1));
}

/** Values of the entities left put where the entities stood, on top of what folding gave. */
function spread(
  left: Folded,
  valueOf: (number: number) => number,
  onto: Float64Array = new Float64Array(left.through.length),
): Float64Array {
  for (let number = 0; number < left.size; number += 1) {
    const entity = left.entities[number] ?? 0;
    onto[entity] = (onto[entity] ?? 0) + valueOf(number);
  }
  return onto;
}
