import type { Network } from "../networks/index.ts";
import type { Crossing } from "./measures/crossing.ts";

/** An entity that alone joins two groups. */
export interface OnlyThread {
  readonly entity: number;
  /** The lower number first. */
  readonly groups: readonly [number, number];
  /** Entities of the other group that it is linked with, ascending. */
  readonly through: readonly number[];
}

/**
 * The entities through which alone two groups are linked, each pair once: of several (two ends of the only link) an
 * identifier before a thing, then the more linked, then the lower number. Pairs between the largest groups first, by the
 * smaller of the two. Groups of fewer than `least` entities are passed over.
 */
export function onlyThreads(network: Network, membership: Uint32Array, sizes: Uint32Array, crossings: Iterable<Crossing>, isIdentifier: (entity: number) => boolean, least = 3): readonly OnlyThread[] {
  const best = new Map<string, OnlyThread>();
  const degree = (entity: number) => (network.offsets[entity + 1] ?? 0) - (network.offsets[entity] ?? 0);
  const before = (a: number, b: number) => Number(isIdentifier(b)) - Number(isIdentifier(a)) || degree(b) - degree(a) || a - b;
  for (const { entity, joins } of crossings) {
    for (const { groups, links } of joins) {
      if (links !== 1 || groups.some((group) => (sizes[group] ?? 0) < least)) continue;
      const other = groups[0] === membership[entity] ? groups[1] : groups[0];
      const around = network.neighbours.subarray(network.offsets[entity], network.offsets[entity + 1]);
      const known = best.get(groups.join(" "));
      if (known !== undefined && before(known.entity, entity) <= 0) continue;
      best.set(groups.join(" "), { entity, groups, through: [...around].filter((neighbour) => membership[neighbour] === other) });
    }
  }
  const weight = ({ groups }: OnlyThread) => Math.min(...groups.map((group) => sizes[group] ?? 0));
  return [...best.values()].toSorted((a, b) => weight(b) - weight(a) || a.groups[0] - b.groups[0] || a.groups[1] - b.groups[1]);
}
