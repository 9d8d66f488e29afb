import type { Judgement } from "../judgements/index.ts";
import type { Scoped } from "../../networks/scopes/index.ts";
import type { Connection } from "../../../shared/connection.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import type { FoundClusters } from "./found-clusters.ts";
import type { ClusterTie } from "./connectors/cluster-ties.ts";

/** A cluster as its fields are resolved from. */
export interface ClusterRow extends ClusterFacts {
  readonly number: number;
  readonly parted: boolean;
  readonly name: Judgement | undefined;
  readonly all: FoundClusters;
  readonly scoped: Scoped;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /** By number of an identifier: the least and the greatest probability of what it joined. */
  readonly joints: ReadonlyMap<number, readonly [number, number]>;
}

/** A page of the clusters of a scope, as its fields are resolved from. */
export interface ClustersRow extends Connection<ClusterRow> {
  readonly all: FoundClusters;
  /** Things that stand in no cluster, by local number. */
  readonly aloneThings: readonly number[];
}

/** What ties clusters together, as its fields are resolved from. */
export interface TieRow extends ClusterTie {
  readonly all: FoundClusters;
}
