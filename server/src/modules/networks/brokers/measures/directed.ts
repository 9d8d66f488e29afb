import type { DirectedNetwork, Rows } from "../../networks/index.ts";
import { shareOfPairs } from "./betweenness.ts";
import { dependenciesIn } from "./dependencies.ts";

/**
 * The betweenness of each entity of a directed network, exact: the mean share of shortest directed
 * ways that pass through it over all ordered pairs of others. Unit: 0–1; all 0 below three
 * entities. Unweighted; in time of entities × links. Throws as betweennessOf.
 * Source: Freeman 1977, Sociometry 40:35–41; as in Brandes 2001, J. Math. Sociol. 25:163–177.
 */
export function directedBetweennessOf({ size, out, in: into }: DirectedNetwork): Float64Array {
  const sums = new Float64Array(size);
  const dependencies = dependenciesIn({
    size,
    ...signed(out),
    into: signed(into),
    stands: new Float64Array(size).fill(1),
  });
  for (let source = 0; source < size; source += 1) dependencies.add(source, sums);
  return shareOfPairs(sums.map((sum) => sum / 2));
}

/** Rows as the sweeps read them. */
function signed({ offsets, neighbours }: Rows): {
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
} {
  return { offsets: Int32Array.from(offsets), neighbours: Int32Array.from(neighbours) };
}
