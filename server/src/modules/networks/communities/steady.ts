import { numberAt, realAt } from "../../../shared/numbers.ts";
import { assertWithin } from "../../../shared/errors.ts";
import type { Network } from "../networks/index.ts";
import { leiden, type Communities, type CommunityOptions } from "./algorithms/leiden.ts";

/** Groups, and how sure each entity's place in them is. */
export interface SteadyCommunities extends Communities {
  /** Share of the further runs in which the entity was in the same group, 0–1. */
  readonly steadiness: Float64Array;
  /** Further runs that were made. */
  readonly runs: number;
}

/** Options of leiden, and how many further runs to make: 1 to 1,000. */
export interface SteadyOptions extends CommunityOptions {
  readonly runs?: number;
}

/**
 * The groups that Leiden finds, beside those that it finds from other seeds. In each further run
 * its groups and these are paired one to one, those with the most members in common first, ties by
 * the lower numbers; an entity kept its group if it is in the one paired with its own. So where a
 * group merges with a greater one or falls apart, the smaller part counts as not kept.
 * Runs unless given: 20, fewer on networks above 150,000 entities and links together, at least 5.
 */
export function steadyCommunities(
  network: Network,
  options: SteadyOptions = {},
): SteadyCommunities {
  const { seed = 1, runs = runsFor(network) } = options;
  assertWithin("runs", runs, 1, 1_000);
  const found = leiden(network, options);
  const kept = new Float64Array(network.size);
  for (let run = 1; run <= runs; run += 1)
    countKept(found, leiden(network, { ...options, seed: seed + run }), kept);
  return { ...found, steadiness: kept.map((count) => count / runs), runs };
}

function runsFor({ size, links }: Network): number {
  return Math.max(5, Math.min(20, Math.floor(3_000_000 / Math.max(1, size + links))));
}

/** Adds 1 for each entity that is in the group paired with its own. */
function countKept(ours: Communities, theirs: Communities, kept: Float64Array): void {
  const partner = partners(ours, theirs);
  for (let entity = 0; entity < kept.length; entity += 1) {
    if (partner[numberAt(ours.membership, entity)] === theirs.membership[entity])
      kept[entity] = realAt(kept, entity) + 1;
  }
}

/** For each of our groups the one of theirs that it is paired with, or −1. */
function partners(ours: Communities, theirs: Communities): Int32Array {
  const width = theirs.sizes.length;
  const common = overlaps(ours.membership, theirs.membership, width).toSorted(
    (a, b) => b.count - a.count || a.key - b.key,
  );
  const partner = new Int32Array(ours.sizes.length).fill(-1);
  const taken = new Uint8Array(width);
  for (const { key } of common) {
    const group = Math.floor(key / width);
    const other = key % width;
    if (partner[group] !== -1 || taken[other] === 1) continue;
    partner[group] = other;
    taken[other] = 1;
  }
  return partner;
}

/** How many members each pair of groups has in common; key = ours × width + theirs, ascending. */
function overlaps(
  ours: Uint32Array,
  theirs: Uint32Array,
  width: number,
): readonly { readonly key: number; readonly count: number }[] {
  const keys = new Float64Array(ours.length);
  for (let entity = 0; entity < keys.length; entity += 1)
    keys[entity] = numberAt(ours, entity) * width + numberAt(theirs, entity);
  keys.sort();
  const found: { key: number; count: number }[] = [];
  for (let start = 0, end = 0; start < keys.length; start = end) {
    const key = realAt(keys, start);
    while (end < keys.length && keys[end] === key) end += 1;
    found.push({ key, count: end - start });
  }
  return found;
}
