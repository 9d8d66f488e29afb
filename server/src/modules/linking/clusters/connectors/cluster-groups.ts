import { numberAt } from "../../../../shared/numbers.ts";
import { adopt, numbered } from "../../../networks/communities/index.ts";
import type { Network } from "../../../networks/networks/index.ts";

/** What groups are made of; local numbers. */
export interface Clustered {
  /** What the clusters were found by. */
  readonly ties: Network;
  /** Cluster of each entity, −1 for none. */
  readonly of: Int32Array;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
}

/** Groups of a network that has all entities, with the cluster that each is. */
export interface Groups {
  readonly membership: Uint32Array;
  /** Things in each. */
  readonly sizes: Uint32Array;
  /** −1 for what is no cluster. */
  readonly clusterOf: Int32Array;
}

/** Clusters with the identifiers that most of their things touch, each as a group. */
export function clusterGroups(network: Network, clustered: Clustered): Groups {
  const { ties, of } = clustered;
  const { membership } = numbered(adopt(network, ties, distinct(of)));
  const groups: Groups = {
    membership,
    sizes: new Uint32Array(network.size),
    clusterOf: new Int32Array(network.size).fill(-1),
  };
  for (const [entity, group] of membership.entries()) {
    if (!isCounted(entity, clustered)) continue;
    groups.sizes[group] = numberAt(groups.sizes, group) + 1;
    groups.clusterOf[group] = of[entity] ?? -1;
  }
  return groups;
}

/** A thing that stands in a cluster. */
export function isCounted(entity: number, { identifiers, of }: Clustered): boolean {
  return identifiers[entity] !== 1 && (of[entity] ?? -1) >= 0;
}

/**
 * A number for each: that of its cluster, or one that nobody else has. Below the length, since
 * every cluster has two members or more.
 */
function distinct(of: Int32Array): Uint32Array {
  let next = of.reduce((most, one) => Math.max(most, one), -1);
  return Uint32Array.from(of, (cluster) => (cluster >= 0 ? cluster : (next += 1)));
}
