import { numberAt } from "../../../shared/numbers.ts";
import { componentsOf, type Network } from "../../networks/networks/index.ts";

/** A partition of things. */
export interface Parted {
  /**
   * By entity: number of its cluster; −1 for what is no thing or is alone. Clusters by size,
   * greatest first, ties by the least member.
   */
  readonly of: Int32Array;
  /** Things in each. */
  readonly sizes: readonly number[];
  /** By cluster: whether it is a part of a larger piece. */
  readonly parts: readonly boolean[];
}

const large = 25;

/**
 * The clusters of a network of things: its pieces, and pieces of more than 25 things parted by the
 * groups of the whole network (numbers by entity), so that a piece is parted where that pays beside
 * all else that is measured. Identifiers (1 by entity) that stand in the network themselves, since
 * their pairs are too many, tie things and are in no cluster.
 */
export function clustersOf(network: Network, groups: Uint32Array, identifiers: Uint8Array): Parted {
  const { of, sizes } = componentsOf(network);
  const members: number[][] = Array.from(sizes, () => []);
  for (const [entity, piece] of of.entries())
    if (identifiers[entity] !== 1) members[piece]?.push(entity);
  const found = members
    .filter(({ length }) => length > 1)
    .flatMap((piece) => partsOf(piece, groups));
  const clusters = found.toSorted(
    (a, b) => b.members.length - a.members.length || (a.members[0] ?? 0) - (b.members[0] ?? 0),
  );
  const membership = new Int32Array(network.size).fill(-1);
  for (const [number, cluster] of clusters.entries())
    for (const member of cluster.members) membership[member] = number;
  return {
    of: membership,
    sizes: clusters.map(({ members: { length } }) => length),
    parts: clusters.map(({ isPart }) => isPart),
  };
}

interface Part {
  readonly members: readonly number[];
  readonly isPart: boolean;
}

/** A part of one thing is alone. */
function partsOf(piece: readonly number[], groups: Uint32Array): readonly Part[] {
  const parts =
    piece.length <= large
      ? [piece]
      : [...Map.groupBy(piece, (member) => numberAt(groups, member)).values()];
  return parts
    .map((members) => ({ members, isPart: parts.length > 1 }))
    .filter(({ members }) => members.length > 1);
}
