import { defineTask } from "../../../shared/work/task.ts";
import { factsOfClusters } from "./cluster-facts.ts";
import { tiesBetween } from "./connectors/cluster-ties.ts";
import { connectorsIn } from "./connectors/ranking.ts";

/** Works out the facts of some clusters. */
export const factsTask = defineTask(import.meta.url, "factsTask", factsOfClusters);

/** Looks for ties between clusters. */
export const clusterTiesTask = defineTask(import.meta.url, "clusterTiesTask", tiesBetween);

/** Ranks what connects clusters. */
export const rankedConnectorsTask = defineTask(
  import.meta.url,
  "rankedConnectorsTask",
  connectorsIn,
);
