import { numberAt } from "../../../../shared/numbers.ts";
import type { Network } from "../../../networks/networks/index.ts";
import type { Groups } from "./cluster-groups.ts";

/** What an entity carries of all that links two groups that are clusters. */
export interface Carried {
  readonly entity: number;
  /** Numbers of the two groups, the lower first. */
  readonly groups: readonly [number, number];
  /** Above 0 to 1; 1 where nothing else links the two. */
  readonly share: number;
}

/** Of what leads to more clusters than these from outside, pairs of the largest alone are counted. */
const mostFromOutside = 100;

/**
 * What each entity carries of the links between clusters: of one within a cluster its links into
 * another; of one in no cluster the ways through it from one to another, as many as its fewer links
 * on either side. By entity, then by pair.
 */
export function carriedLinks(network: Network, groups: Groups): readonly Carried[] {
  const own: { readonly entity: number; readonly key: number; readonly count: number }[] = [];
  const totals = new Map<number, number>();
  for (let entity = 0; entity < network.size; entity += 1) {
    const group = numberAt(groups.membership, entity);
    const counts = linksByCluster(network, groups, entity);
    const isInCluster = isCluster(groups, group);
    for (const [key, count] of isInCluster
      ? fromWithin(counts, group, network.size)
      : throughOutside(counts, network.size)) {
      own.push({ entity, key, count });
      // A link has two ends: it is counted at that in the lower group.
      if (!isInCluster || Math.floor(key / network.size) === group)
        totals.set(key, (totals.get(key) ?? 0) + count);
    }
  }
  return own.map(({ entity, key, count }) => ({
    entity,
    groups: [Math.floor(key / network.size), key % network.size],
    share: count / (totals.get(key) ?? count),
  }));
}

function isCluster({ clusterOf }: Groups, group: number): boolean {
  return (clusterOf[group] ?? -1) >= 0;
}

/** Links of an entity by the group that they lead to, of clusters other than its own. */
function linksByCluster(
  { offsets, neighbours }: Network,
  groups: Groups,
  entity: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  const own = groups.membership[entity];
  for (const neighbour of neighbours.subarray(offsets[entity], offsets[entity + 1])) {
    const group = numberAt(groups.membership, neighbour);
    if (group !== own && isCluster(groups, group)) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return counts;
}

type Counted = readonly [key: number, count: number];

function fromWithin(
  counts: ReadonlyMap<number, number>,
  own: number,
  size: number,
): readonly Counted[] {
  return [...counts].map(([other, count]) => [keyOf(own, other, size), count]);
}

function throughOutside(counts: ReadonlyMap<number, number>, size: number): readonly Counted[] {
  // Groups are numbered by size.
  const largest = [...counts].toSorted(([a], [b]) => a - b).slice(0, mostFromOutside);
  return largest.flatMap(([one, count], at) =>
    largest
      .slice(at + 1)
      .map(([other, times]): Counted => [keyOf(one, other, size), Math.min(count, times)]),
  );
}

function keyOf(a: number, b: number, size: number): number {
  return Math.min(a, b) * size + Math.max(a, b);
}
