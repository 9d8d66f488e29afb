import { defineTask } from "../../../shared/work/task.ts";
import { coresOf, cutsOf, type Network } from "../networks/index.ts";
import { adopt } from "./adopt.ts";
import { leiden, type CommunityOptions } from "./algorithms/leiden.ts";
import { louvain } from "./algorithms/louvain.ts";
import { numbered, type Numbered } from "./numbering.ts";
import { steadyCommunities, type SteadyOptions } from "./steady.ts";

/** Leiden alone, on a thread of the crew. */
export const leidenTask = defineTask(
  import.meta.url,
  "leidenTask",
  ({ network, options }: { readonly network: Network; readonly options?: CommunityOptions }) =>
    leiden(network, options),
);

/**
 * What groups are found in: `ties` ties what is grouped, `network` has what lies between as well,
 * by the same numbers.
 */
export interface GroupWork {
  readonly ties: Network;
  readonly network: Network;
  readonly algorithm: "LEIDEN" | "LOUVAIN";
  readonly options: CommunityOptions;
}

/** The groups of a scope: those of its ties, which then take in what lies between. */
export const groupsTask = defineTask(
  import.meta.url,
  "groupsTask",
  ({
    ties,
    network,
    algorithm,
    options,
  }: GroupWork): Numbered & { readonly modularity: number } => {
    const { membership, modularity } =
      algorithm === "LEIDEN" ? leiden(ties, options) : louvain(ties, options);
    return { ...numbered(adopt(network, ties, membership)), modularity };
  },
);

/** How a network hangs together. */
export interface Structure {
  /** By entity: its core number. */
  readonly cores: Uint32Array;
  /** By entity: 1 where its piece falls apart without it. */
  readonly cutPoints: Uint8Array;
  /** The ends of the first bridges, one pair after the other. */
  readonly bridges: Uint32Array;
  readonly bridgesTotal: number;
}

const mostBridges = 1_000;

/** Cores, cut points and the first 1,000 bridges of a network. */
export const structureTask = defineTask(
  import.meta.url,
  "structureTask",
  (network: Network): Structure => {
    const { points, bridges } = cutsOf(network);
    const cutPoints = new Uint8Array(network.size);
    for (const point of points) cutPoints[point] = 1;
    return {
      cores: coresOf(network),
      cutPoints,
      bridges: Uint32Array.from(bridges.slice(0, mostBridges).flat()),
      bridgesTotal: bridges.length,
    };
  },
);

/** steadyCommunities on a thread of the crew. */
export const steadyTask = defineTask(
  import.meta.url,
  "steadyTask",
  ({ network, options }: { readonly network: Network; readonly options?: SteadyOptions }) =>
    steadyCommunities(network, options),
);
