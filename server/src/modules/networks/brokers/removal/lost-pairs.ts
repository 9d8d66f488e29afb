import { numberAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";
import { outOf, piecesWithout } from "./fragmentation.ts";

/** Two groups, the lower number first. */
export type GroupPair = readonly [number, number];

/** What becomes of groups where some entities are taken out. */
export interface LostTouch {
  /**
   * Pairs that a path joined before, and none joins now: no path is left from a member of one to a
   * member of the other.
   */
  readonly parted: readonly GroupPair[];
  /** Pairs that were linked directly before, and are no more, parted or not. */
  readonly unlinked: readonly GroupPair[];
  /** Groups of which no member is left; they stand in no pair. Ascending. */
  readonly gone: readonly number[];
}

/**
 * Which groups lose touch without some entities; pairs ascending. A path may lead through any
 * entity left. `groups` gives the group of each entity. Group numbers lie below 2^26. So `parted`
 * tells what the set holds together alone, `unlinked` also what now goes round about.
 */
export function lostTouch(
  network: Network,
  groups: Uint32Array,
  removed: readonly number[],
): LostTouch {
  const out = outOf(network.size, removed);
  const rest = piecesWithout(network, removed);
  const before = piecesOfGroups(groups, piecesWithout(network).of);
  const after = piecesOfGroups(groups, rest.of);
  const linked = linkedGroups(network, groups);
  const still = linkedGroups(network, groups, out);
  const unlinked = [...linked.difference(still)]
    .toSorted((a, b) => a - b)
    .map((key): GroupPair => [Math.floor(key / radix), key % radix]);
  const parted = partedGroups(
    before,
    after,
    rest.sizes.indexOf(rest.sizes.reduce((most, size) => Math.max(most, size), 0)),
  );
  return {
    parted,
    unlinked: unlinked.filter((pair) => pair.every((group) => after.has(group))),
    gone: [...before.keys()].filter((group) => !after.has(group)).toSorted((a, b) => a - b),
  };
}

/** Paths join all groups of the greatest piece: only those off it are looked at beside all. */
function partedGroups(
  before: PiecesOfGroups,
  after: PiecesOfGroups,
  greatest: number,
): readonly GroupPair[] {
  const off = [...after.keys()].filter((group) => after.get(group)?.has(greatest) !== true);
  const isOff = new Set(off);
  const pairs = off.flatMap((one) =>
    [...after.keys()]
      .filter((other) => other > one || !isOff.has(other))
      .map((other): GroupPair => (one < other ? [one, other] : [other, one])),
  );
  return pairs
    .filter(([one, other]) => one !== other && meet(before, one, other) && !meet(after, one, other))
    .toSorted(ascending);
}

function ascending([a, b]: GroupPair, [c, d]: GroupPair): number {
  return a - c || b - d;
}

type PiecesOfGroups = ReadonlyMap<number, ReadonlySet<number>>;

/** The pieces that each group has members in; no entry for groups without members left. */
function piecesOfGroups(groups: Uint32Array, pieces: Int32Array): PiecesOfGroups {
  const found = new Map<number, Set<number>>();
  for (const [entity, piece] of pieces.entries()) {
    if (piece === -1) continue;
    const group = numberAt(groups, entity);
    const of = found.get(group);
    if (of === undefined) found.set(group, new Set([piece]));
    else of.add(piece);
  }
  return found;
}

function meet(pieces: PiecesOfGroups, one: number, other: number): boolean {
  return pieces.get(one)?.isDisjointFrom(pieces.get(other) ?? new Set()) === false;
}

/** Above every group's number. */
const radix = 2 ** 26;

/** The pairs of groups that a link joins, those of `out` apart, as lower × radix + higher. */
function linkedGroups(
  { size, offsets, neighbours }: Network,
  groups: Uint32Array,
  out?: Uint8Array,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let entity = 0; entity < size; entity += 1) {
    if (out?.[entity] === 1) continue;
    const group = numberAt(groups, entity);
    const end = rowEnd(offsets, entity);
    for (let place = rowStart(offsets, entity); place < end; place += 1) {
      const neighbour = numberAt(neighbours, place);
      const other = numberAt(groups, neighbour);
      if (group < other && out?.[neighbour] !== 1) found.add(group * radix + other);
    }
  }
  return found;
}
