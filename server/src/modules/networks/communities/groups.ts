import { numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowLength, rowStart } from "../../../shared/compressed-rows.ts";
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
  const degree = (entity: number) => rowLength(network.offsets, entity);
  const { within, beyond } = linkCounts(network, membership, sizes.length);
  return members.map((group, number) => ({
    number,
    members: group.toSorted((a, b) => degree(b) - degree(a) || a - b),
    byKind: countKinds(group.map(kindOf)),
    linksWithin: realAt(within, number),
    linksOut: realAt(beyond, number),
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
    const group = numberAt(membership, entity);
    for (let place = rowStart(offsets, entity); place < rowEnd(offsets, entity); place += 1) {
      const counts = membership[numberAt(neighbours, place)] === group ? within : beyond;
      counts[group] = realAt(counts, group) + (counts === within ? 0.5 : 1);
    }
  }
  return { within, beyond };
}
