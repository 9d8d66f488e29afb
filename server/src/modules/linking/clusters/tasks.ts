import { defineTask } from "../../../shared/work/task.ts";
import { leiden } from "../../networks/communities/index.ts";
import type { Network } from "../../networks/networks/index.ts";
import { clustersOf, type Parted } from "./clusters.ts";
import { factsOfClusters } from "./cluster-facts.ts";
import { joinedBy } from "./joined.ts";
import { tiesBetween } from "./cluster-ties.ts";
import { withoutChanceTies } from "./weak-ties.ts";

/**
 * Finds the clusters of a network of things; `joins` are pairs that belong together by decision.
 */
export const clustersTask = defineTask(
  import.meta.url,
  "clustersTask",
  ({
    network,
    identifiers,
    joins,
  }: {
    readonly network: Network;
    readonly identifiers: Uint8Array;
    readonly joins: readonly (readonly [number, number])[];
  }): Parted => joinedBy(clustersOf(network, leiden(network).membership, identifiers), joins),
);

/** The ties of things without those that chance may have made. */
export const tiesTask = defineTask(
  import.meta.url,
  "tiesTask",
  ({ all, strong }: { readonly all: Network; readonly strong: Network }): Network =>
    withoutChanceTies(all, strong),
);

/** Works out the facts of some clusters. */
export const factsTask = defineTask(import.meta.url, "factsTask", factsOfClusters);

/** Looks for ties between clusters. */
export const clusterTiesTask = defineTask(import.meta.url, "clusterTiesTask", tiesBetween);
