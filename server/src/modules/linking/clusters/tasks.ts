import { defineTask } from "../../../shared/work/task.ts";
import { factsOfClusters } from "./cluster-facts.ts";
import { tiesBetween } from "./cluster-ties.ts";

/** Works out the facts of some clusters. */
export const factsTask = defineTask(import.meta.url, "factsTask", factsOfClusters);

/** Looks for ties between clusters. */
export const clusterTiesTask = defineTask(import.meta.url, "clusterTiesTask", tiesBetween);
