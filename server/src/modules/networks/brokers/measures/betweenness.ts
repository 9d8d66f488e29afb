import { TooLarge } from "../../../../shared/errors.ts";
import { componentsOf, type Network } from "../../networks/index.ts";
import { dependenciesIn } from "./dependencies.ts";
import { foldLeaves, type Folded } from "./folding.ts";

/** What folding leaves of a network. */
export function folded(network: Network): Folded {
  const { of, sizes } = componentsOf(network);
  return foldLeaves(network, (entity) => sizes[of[entity] ?? 0] ?? 0);
}

/** One thread's share of the sources: those whose number leaves `part` when divided by `parts`. */
export interface Part {
  readonly network: Network;
  readonly part: number;
  readonly parts: number;
}

/**
 * How many pairs' ways depend on each entity, over a share of the sources; the shares add up. Each
 * pair counts once.
 */
export function dependenciesOfPart({ network, part, parts }: Part): Float64Array {
  const left = folded(network);
  const sums = new Float64Array(left.size);
  const dependencies = dependenciesIn(left);
  for (let source = part; source < left.size; source += parts) dependencies.add(source, sums);
  const pairs = part === 0 ? left.through : new Float64Array(network.size);
  for (let number = 0; number < left.size; number += 1) {
    const entity = left.entities[number] ?? 0;
    pairs[entity] = (pairs[entity] ?? 0) + (sums[number] ?? 0) / 2;
  }
  return pairs;
}

/**
 * The betweenness of each entity, exact: the mean share of shortest ways that pass through it over
 * all pairs of others.
 * Unit: 0–1; all 0 below three entities. Undirected, unweighted; pairs without a way count 0.
 * Throws TooLarge where two entities are joined by more than 10^308 shortest ways.
 * Source: Freeman 1977, Sociometry 40:35–41; as in Brandes 2001, J. Math. Sociol. 25:163–177.
 */
export function betweennessOf(network: Network): Float64Array {
  return shareOfPairs(dependenciesOfPart({ network, part: 0, parts: 1 }));
}

/**
 * Counts of pairs as shares of all pairs of others, in place. Throws TooLarge where ways were too
 * many to be counted.
 */
export function shareOfPairs(pairs: Float64Array): Float64Array {
  if (pairs.some(Number.isNaN)) throw new TooLarge("networks.too-many-ways");
  const all = ((pairs.length - 1) * (pairs.length - 2)) / 2;
  for (let entity = 0; entity < pairs.length; entity += 1)
    pairs[entity] = all > 0 ? (pairs[entity] ?? 0) / all : 0;
  return pairs;
}
