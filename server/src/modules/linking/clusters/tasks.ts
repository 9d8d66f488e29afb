import { defineTask } from "../../../shared/work/task.ts";
import { factsOfClusters } from "./cluster-facts.ts";
import { clusterGroups } from "./connectors/cluster-groups.ts";
import { tiesBetween, type TieWork } from "./connectors/cluster-ties.ts";
import { connectorsIn, type Connector } from "./connectors/ranking.ts";

/** Works out the facts of some clusters. */
export const factsTask = defineTask(import.meta.url, "factsTask", factsOfClusters);

/** Looks for ties between clusters. */
export const clusterTiesTask = defineTask(import.meta.url, "clusterTiesTask", tiesBetween);

/** What connects clusters, and by entity the number of the cluster that it stands in, else −1. */
interface RankedConnectors {
  readonly connectors: readonly Connector[];
  readonly standsIn: Int32Array;
}

/** Ranks what connects clusters. */
export const rankedConnectorsTask = defineTask(
  import.meta.url,
  "rankedConnectorsTask",
  (work: TieWork): RankedConnectors => {
    const { membership, clusterOf } = clusterGroups(work.network, work);
    return {
      connectors: connectorsIn(work),
      standsIn: Int32Array.from(membership, (group) => clusterOf[group] ?? -1),
    };
  },
);
