import { numberAt } from "../../../shared/numbers.ts";

/** A partition of things. */
export interface Parted {
  /**
   * By entity: number of its cluster; −1 for what is no thing or is alone. Clusters by size,
   * greatest first, ties by the least member.
   */
  readonly of: Int32Array;
  /** Things in each. */
  readonly sizes: readonly number[];
  /** By cluster: whether a possible link leads out of it. */
  readonly parts: readonly boolean[];
  /** By cluster: the number of the store's network that it is a part of. */
  readonly networks: readonly number[];
}

/** Who belongs together in a store, by numbers of the snapshot. */
export interface StoreNetworks {
  /** By number of the entity; −1 for none. */
  readonly networks: Int32Array;
  readonly possible: readonly {
    readonly apart: readonly number[];
    readonly rest: readonly number[];
  }[];
}

/**
 * The clusters of a scope: the networks of the whole store, as far as their things stand in the
 * scope; what is left of one alone is alone. `members` are the numbers of the scope's entities.
 */
export function clustersOf({ networks, possible }: StoreNetworks, members: Uint32Array): Parted {
  const own = Map.groupBy(
    members.keys().filter((local) => (networks[numberAt(members, local)] ?? -1) >= 0),
    (local) => networks[numberAt(members, local)] ?? -1,
  );
  const order = [...own]
    .filter(([, things]) => things.length > 1)
    .toSorted(([, a], [, b]) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const of = new Int32Array(members.length).fill(-1);
  for (const [cluster, [, things]] of order.entries())
    for (const thing of things) of[thing] = cluster;
  const leading = new Set(
    possible.flatMap(({ apart, rest }) =>
      [...apart, ...rest].map((thing) => networks[thing] ?? -1),
    ),
  );
  return {
    of,
    sizes: order.map(([, things]) => things.length),
    parts: order.map(([network]) => leading.has(network)),
    networks: order.map(([network]) => network),
  };
}
