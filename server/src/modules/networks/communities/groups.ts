import type { Network } from "../networks/index.ts";
import type { Grouped } from "./grouped.ts";

/** A group and what follows from its entities. */
export interface Group {
  /** From 0, greatest first. */
  readonly number: number;
  /** Local numbers, most linked first, ties by number. */
  readonly members: readonly number[];
  /** Most frequent first. */
  readonly byKind: readonly { readonly kind: string; readonly count: number }[];
  readonly linksWithin: number;
  readonly linksOut: number;
}

/** The groups of a partition, greatest first. */
export function groupFacts({
  scoped: { network, kindOf },
  membership,
  sizes,
}: Grouped): readonly Group[] {
  const members: number[][] = Array.from(sizes, () => []);
  for (const [entity, group] of membership.entries()) members[group]?.push(entity);
  const degree = (entity: number) =>
    (network.offsets[entity + 1] ?? 0) - (network.offsets[entity] ?? 0);
  const { within, beyond } = linkCounts(network, membership, sizes.length);
  return members.map((group, number) => ({
    number,
    members: group.toSorted((a, b) => degree(b) - degree(a) || a - b),
    byKind: countKinds(group.map(kindOf)),
    linksWithin: within[number] ?? 0,
    linksOut: beyond[number] ?? 0,
  }));
}

function countKinds(kinds: readonly string[]): Group["byKind"] {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => ({
    kind,
    count: length,
  }));
  return counts.toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
}

/** Links within each group, and from each to others. */
function linkCounts(
  { size, offsets, neighbours }: Network,
  membership: Uint32Array,
  groups: number,
): { readonly within: Float64Array; readonly beyond: Float64Array } {
  const within = new Float64Array(groups);
  const beyond = new Float64Array(groups);
  for (let entity = 0; entity < size; entity += 1) {
    const group = membership[entity] ?? 0;
    for (let place = offsets[entity] ?? 0; place < (offsets[entity + 1] ?? 0); place += 1) {
      const counts = membership[neighbours[place] ?? 0] === group ? within : beyond;
      counts[group] = (counts[group] ?? 0) + (counts === within ? 0.5 : 1);
    }
  }
  return { within, beyond };
}
