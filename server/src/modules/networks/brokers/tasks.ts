import { defineTask } from "../../../shared/work/task.ts";
import { cutsOf, type DirectedNetwork, type Network } from "../networks/index.ts";
import { closenessOf } from "./measures/closeness.ts";
import { constraintOf } from "./measures/constraint.ts";
import { crossingsOf, type Crossing } from "./measures/crossing.ts";
import { degreeCentralityOf } from "./measures/degree.ts";
import { directedBetweennessOf } from "./measures/directed.ts";
import { pageRankOf } from "./measures/pagerank.ts";
import { bestRemoval, type Removal, type RemovalOptions } from "./removal/best-removal.ts";
import { cutPointsOf } from "./sides.ts";
import { onlyTiesOfGroups, onlyTiesOfPieces, type OnlyTies } from "./only-ties.ts";
import { coveringSet, type CoveringOptions, type CoveringSet } from "./removal/covering-set.ts";

/**
 * Most entities for which distances to all others are measured: the work grows with entities ×
 * links.
 */
const mostNear = 20_000;

/**
 * Scores but for betweenness, by entity; closeness and harmonic undefined above 20,000 entities.
 */
export interface Scores {
  readonly degree: Float64Array;
  readonly closeness: Float64Array | undefined;
  readonly harmonic: Float64Array | undefined;
  readonly pageRank: Float64Array;
  /** NaN without links. */
  readonly constraint: Float64Array;
  readonly cutPoints: Uint32Array;
}

/**
 * Measures all but betweenness; along directions where they are given: then nearness counts ways
 * that come to an entity.
 */
export function scoresOf(network: Network, directed?: DirectedNetwork): Scores {
  const near = network.size <= mostNear ? closenessOf(directed?.in ?? network) : undefined;
  return {
    degree: degreeCentralityOf(network),
    closeness: near?.closeness,
    harmonic: near?.harmonic,
    pageRank: pageRankOf(directed ?? network),
    constraint: constraintOf(network),
    cutPoints: cutsOf(network).points,
  };
}

export const scoresTask = defineTask(
  import.meta.url,
  "scoresTask",
  ({
    network,
    directed,
  }: {
    readonly network: Network;
    readonly directed: DirectedNetwork | undefined;
  }) => scoresOf(network, directed),
);

export const directedBetweennessTask = defineTask(
  import.meta.url,
  "directedBetweennessTask",
  directedBetweennessOf,
);

/** What is asked of who joins what. */
export interface JoinWork {
  readonly network: Network;
  readonly membership: Uint32Array;
  readonly sizes: Uint32Array;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** Entities whose crossings are wanted. */
  readonly entities: readonly number[];
}

/** Who joins what. */
export interface Joins {
  /** Of the entities asked for that cross groups. */
  readonly crossings: readonly Crossing[];
  readonly pieces: OnlyTies;
  readonly groups: OnlyTies;
}

const mostTies = 25;
const leastThings = 5;
const leastGroup = 3;

/** Only ties, at most 25 of each sort, and the crossings of some entities. */
export const joinsTask = defineTask(
  import.meta.url,
  "joinsTask",
  ({ network, membership, sizes, identifiers, entities }: JoinWork): Joins => {
    const wanted = new Set(entities);
    const crossings = crossingsOf(network, membership, wanted);
    return {
      crossings: crossings.filter(({ entity }) => wanted.has(entity)),
      pieces: onlyTiesOfPieces(
        network,
        cutPointsOf(
          network,
          identifiers.map((one) => 1 - one),
        ),
        leastThings,
        mostTies,
      ),
      groups: onlyTiesOfGroups(network, { membership, sizes }, crossings, {
        isIdentifier: (entity) => identifiers[entity] === 1,
        least: leastGroup,
        limit: mostTies,
      }),
    };
  },
);

/** The best sets of some sizes, those of more entities than there are left out. */
export function removalsOf(network: Network, sizes: readonly number[]): readonly Removal[] {
  return sizes.filter((size) => size <= network.size).map((size) => bestRemoval(network, { size }));
}

export const removalTask = defineTask(
  import.meta.url,
  "removalTask",
  ({
    network,
    options,
  }: {
    readonly network: Network;
    readonly options: RemovalOptions;
  }): Removal => bestRemoval(network, options),
);

export const coveringSetTask = defineTask(
  import.meta.url,
  "coveringSetTask",
  ({
    network,
    options,
  }: {
    readonly network: Network;
    readonly options: CoveringOptions;
  }): CoveringSet => coveringSet(network, options),
);
