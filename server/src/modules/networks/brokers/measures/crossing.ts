import { numberAt } from "../../../../shared/numbers.ts";
import type { Network } from "../../networks/index.ts";

/** A pair of groups that an entity joins. */
export interface Joined {
  /** Two groups, the lower number first. */
  readonly groups: readonly [number, number];
  /**
   * Where the entity is in one of them: the share of the links between the two that are its own.
   * 0–1.
   */
  readonly links: number;
  /**
   * Where it is in neither: the share of the two-step ways from one to the other by way of third
   * groups that go through it. 0–1.
   */
  readonly ways: number;
}

/** An entity whose links leave its own group. */
export interface Crossing {
  readonly entity: number;
  /** The groups beside its own that its links lead to, ascending. */
  readonly others: readonly number[];
  /** By groups, ascending. */
  readonly joins: readonly Joined[];
}

/**
 * The entities whose links leave their group, by number, with the pairs of groups that each joins
 * and how much of what joins them is its own: 1 where there is no other. A partition gives each
 * entity the number of its group.
 * Where `closely` is given, two-step ways are worked out for these entities alone, which saves most
 * of the work; the others tell of links only. After the gatekeeper, representative and liaison of
 * Gould & Fernandez 1989, Sociol. Methodol. 19:89–126, counted by group.
 */
export function crossingsOf(
  network: Network,
  partition: Uint32Array,
  closely?: ReadonlySet<number>,
): readonly Crossing[] {
  const groups = partition.reduce((most, group) => Math.max(most, group + 1), 0);
  const counted = Array.from({ length: network.size }, (_, entity) =>
    linksByGroup(network, partition, entity),
  );
  const totals: Totals = {
    groups,
    links: linksBetween(counted, partition, groups),
    ways: waysBetween(counted, groups, closely),
  };
  return counted.flatMap((counts, entity) => {
    if (counts.size === 0) return [];
    const isClose = closely === undefined || closely.has(entity);
    return [crossingOf({ entity, own: numberAt(partition, entity), counts }, totals, isClose)];
  });
}

/** Links by the pair of groups that they join. */
function linksBetween(
  counted: readonly ReadonlyMap<number, number>[],
  partition: Uint32Array,
  groups: number,
): ReadonlyMap<number, number> {
  const links = new Map<number, number>();
  for (const [entity, counts] of counted.entries()) {
    const own = numberAt(partition, entity);
    for (const [group, count] of counts) if (own < group) more(links, own * groups + group, count);
  }
  return links;
}

/** Two-step ways by the pair of groups that they join; of the pairs alone that some entities join. */
function waysBetween(
  counted: readonly ReadonlyMap<number, number>[],
  groups: number,
  closely: ReadonlySet<number> | undefined,
): ReadonlyMap<number, number> {
  const wanted =
    closely === undefined
      ? undefined
      : new Set(
          [...closely].flatMap((entity) =>
            [...throughPairs(counted[entity] ?? new Map(), groups)].map(([key]) => key),
          ),
        );
  const ways = new Map<number, number>();
  if (wanted?.size === 0) return ways;
  for (const counts of counted)
    for (const [key, count] of throughPairs(counts, groups))
      if (wanted === undefined || wanted.has(key)) more(ways, key, count);
  return ways;
}

/** How many links an entity has into each group but its own. */
function linksByGroup(
  { offsets, neighbours }: Network,
  partition: Uint32Array,
  entity: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const neighbour of neighbours.subarray(offsets[entity], offsets[entity + 1])) {
    const group = numberAt(partition, neighbour);
    if (group !== partition[entity]) more(counts, group, 1);
  }
  return counts;
}

/** Ways of two steps through an entity by the pair of groups they join, neither its own. */
function* throughPairs(
  counts: ReadonlyMap<number, number>,
  groups: number,
): Generator<readonly [number, number]> {
  for (const [one, count] of counts)
    for (const [other, times] of counts)
      if (one < other) yield [one * groups + other, count * times];
}

interface Totals {
  readonly groups: number;
  /** Links, and two-step ways by third groups, by pair: lower × groups + higher. */
  readonly links: ReadonlyMap<number, number>;
  readonly ways: ReadonlyMap<number, number>;
}

/** An entity with its group, and its links into each other group. */
interface Outward {
  readonly entity: number;
  readonly own: number;
  readonly counts: ReadonlyMap<number, number>;
}

function crossingOf(
  { entity, own, counts }: Outward,
  { groups, links, ways }: Totals,
  isClose: boolean,
): Crossing {
  const beside = [...counts].map(([group, count]): readonly [number, Joined] => {
    const key = Math.min(own, group) * groups + Math.max(own, group);
    return [
      key,
      {
        groups: [Math.min(own, group), Math.max(own, group)],
        links: count / (links.get(key) ?? 1),
        ways: 0,
      },
    ];
  });
  const between = [...(isClose ? throughPairs(counts, groups) : [])].map(
    ([key, count]): readonly [number, Joined] => {
      return [
        key,
        {
          groups: [Math.floor(key / groups), key % groups],
          links: 0,
          ways: count / (ways.get(key) ?? 1),
        },
      ];
    },
  );
  const joins = [...beside, ...between].toSorted(([a], [b]) => a - b).map(([, joined]) => joined);
  return { entity, others: [...counts.keys()].toSorted((a, b) => a - b), joins };
}

function more(counts: Map<number, number>, key: number, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
