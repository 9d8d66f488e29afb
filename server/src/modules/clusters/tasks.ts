import { defineTask } from "../../shared/task.ts";
import { leiden } from "../communities/index.ts";
import type { Network } from "../networks/index.ts";
import { clustersOf, type Parted } from "./clusters.ts";
import { factsOfClusters } from "./facts.ts";

/** Finds the clusters of a network of things. */
export const clustersTask = defineTask(import.meta.url, "clustersTask", (network: Network): Parted => clustersOf(network, leiden(network).membership));

/** Works out the facts of some clusters. */
export const factsTask = defineTask(import.meta.url, "factsTask", factsOfClusters);
