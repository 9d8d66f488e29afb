import { numberAt } from "../../../../shared/numbers.ts";
import type { Network } from "../../../networks/networks/index.ts";
import { carriedLinks, type Carried } from "./carried-links.ts";
import { clusterGroups, type Groups } from "./cluster-groups.ts";
import { sharedAlone, withoutDoubles, type TieWork } from "./cluster-ties.ts";

/** Two clusters that an entity connects. */
export interface ConnectedPair {
  /** Numbers of the clusters, the larger first. */
  readonly clusters: readonly [number, number];
  /** Things in each. */
  readonly sizes: readonly [number, number];
  /** The share of what links the two that is its own, above 0 to 1; 1 where it alone links them. */
  readonly share: number;
  /** True where they share it; false where calls, payments or other links lead there. */
  readonly isShared: boolean;
}

/** An entity that connects different clusters. */
export interface Connector {
  readonly entity: number;
  /** Those first of which most pairs of things hang on it, ties by number. */
  readonly pairs: readonly ConnectedPair[];
}

/** Below so many things a cluster comes behind all that connects larger ones. */
const leastThings = 5;

/**
 * What connects different clusters. Those first by which alone most pairs of things are connected,
 * both clusters having five things or more: by what is shared, then by any link. Then those that
 * carry most of what connects them, in the same order. Ties by number. Of the ends of a link an
 * identifier stands for what it alone carries.
 */
export function connectorsIn(work: TieWork): readonly Connector[] {
  const network = withoutDoubles(work);
  const pairs = new Map<number, readonly ConnectedPair[]>();
  for (const [isShared, links] of [
    [true, sharedAlone(network, work)],
    [false, network],
  ] as const)
    for (const [entity, found] of pairsIn(links, work, isShared)) {
      const known = pairs.get(entity) ?? [];
      const fresh = found.filter((one) => !known.some((other) => isSamePair(one, other)));
      pairs.set(entity, [...known, ...fresh]);
    }
  return [...pairs]
    .map(([entity, found]) => ({ entity, pairs: found.toSorted(byPairs), key: keyOf(found) }))
    .toSorted((a, b) => byKey(a.key, b.key) || a.entity - b.entity)
    .map(({ entity, pairs: found }) => ({ entity, pairs: found }));
}

/** By entity: the pairs of clusters that it links in a network. */
function pairsIn(
  network: Network,
  work: TieWork,
  isShared: boolean,
): ReadonlyMap<number, readonly ConnectedPair[]> {
  const groups = clusterGroups(network, work);
  const found = carriedLinks(network, groups).map((one): Linking => ({
    entity: one.entity,
    pair: pairOf(one, groups, isShared),
  }));
  const carried = carriedByIdentifiers(found, work.identifiers);
  const kept = found.filter(
    ({ entity, pair }) =>
      work.identifiers[entity] === 1 || pair.share > (carried.get(pair.clusters.join(" ")) ?? 0),
  );
  const byEntity = Map.groupBy(kept, ({ entity }) => entity);
  return new Map([...byEntity].map(([entity, all]) => [entity, all.map(({ pair }) => pair)]));
}

interface Linking {
  readonly entity: number;
  readonly pair: ConnectedPair;
}

/** By pair of clusters: the most that one identifier carries. */
function carriedByIdentifiers(
  found: readonly Linking[],
  identifiers: Uint8Array,
): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { entity, pair } of found) {
    if (identifiers[entity] !== 1) continue;
    const key = pair.clusters.join(" ");
    most.set(key, Math.max(most.get(key) ?? 0, pair.share));
  }
  return most;
}

function pairOf(
  { groups: [a, b], share }: Carried,
  { sizes, clusterOf }: Groups,
  isShared: boolean,
): ConnectedPair {
  const [one = -1, other = -1] = [clusterOf[a], clusterOf[b]];
  const [sizeOfOne, sizeOfOther] = [numberAt(sizes, a), numberAt(sizes, b)];
  // Clusters are numbered by size.
  return one < other
    ? { clusters: [one, other], sizes: [sizeOfOne, sizeOfOther], share, isShared }
    : { clusters: [other, one], sizes: [sizeOfOther, sizeOfOne], share, isShared };
}

function isSamePair({ clusters: [a, b] }: ConnectedPair, other: ConnectedPair): boolean {
  return other.clusters[0] === a && other.clusters[1] === b;
}

/** True where both clusters of a pair have five things or more, and one entity alone links them. */
export function isOnlyLink({ sizes, share }: ConnectedPair): boolean {
  return share === 1 && Math.min(...sizes) >= leastThings;
}

/** Pairs of things that hang on an entity, by how it connects them. */
type Key = readonly number[];

function keyOf(pairs: readonly ConnectedPair[]): Key {
  const sum = (fits: (pair: ConnectedPair) => boolean) =>
    pairs.filter(fits).reduce((total, pair) => total + weightOf(pair), 0);
  return [
    sum((pair) => pair.isShared && isOnlyLink(pair)),
    sum((pair) => !pair.isShared && isOnlyLink(pair)),
    sum(({ isShared }) => isShared),
    sum(({ isShared }) => !isShared),
  ];
}

function weightOf({ sizes: [a, b], share }: ConnectedPair): number {
  return a * b * share;
}

function byKey(a: Key, b: Key): number {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place < 0 ? 0 : (b[place] ?? 0) - (a[place] ?? 0);
}

function byPairs(a: ConnectedPair, b: ConnectedPair): number {
  return (
    weightOf(b) - weightOf(a) || a.clusters[0] - b.clusters[0] || a.clusters[1] - b.clusters[1]
  );
}
