import { numberAt } from "../../../shared/numbers.ts";
import { piecesAround } from "./pieces-around.ts";
import { degreeOf, type Network } from "../networks/index.ts";
import type { Crossing } from "./measures/crossing.ts";
import type { CutPoint } from "./sides.ts";

/** One of the two sides that an entity alone joins. */
export interface TieSide {
  /** Number of a group; undefined where the side is a piece that falls off. */
  readonly group?: number;
  readonly size: number;
  /** The most linked entity of the side. */
  readonly around: number;
  /** Entities of the side that the tie is linked with, ascending. */
  readonly through: readonly number[];
}

/** An entity that alone joins two sides, the larger first. */
export interface OnlyTie {
  readonly entity: number;
  readonly sides: readonly [TieSide, TieSide];
}

/** Only ties, those that are given, and how many there are in all. */
export interface OnlyTies {
  readonly ties: readonly OnlyTie[];
  readonly total: number;
}

/**
 * The entities without which their piece falls into two sides of `least` counted entities or more,
 * those first that cut off most, ties by number; at most `limit`. Where removal leaves more than
 * two pieces, the two largest are the sides.
 */
export function onlyTiesOfPieces(
  network: Network,
  cutPoints: readonly CutPoint[],
  least: number,
  limit: number,
): OnlyTies {
  const second = ({ sides }: CutPoint) => sides.toSorted((a, b) => b - a)[1] ?? 0;
  const wide = cutPoints
    .filter((point) => second(point) >= least)
    .toSorted((a, b) => second(b) - second(a) || a.entity - b.entity);
  const ties = wide.slice(0, limit).flatMap(({ entity }) => {
    const [a, b] = piecesAround(network, entity).map((members) => sideOf(network, entity, members));
    return a === undefined || b === undefined ? [] : [{ entity, sides: [a, b] as const }];
  });
  return { ties, total: wide.length };
}

/**
 * The entities through which alone two groups of `least` or more are linked, each pair once: of
 * several (two ends of the only link) an identifier before a thing, then the more linked, then the
 * lower number. Those between the largest groups first, by the smaller of the two; at most `limit`.
 */
export function onlyTiesOfGroups(
  network: Network,
  { membership, sizes }: Partition,
  crossings: Iterable<Crossing>,
  wanted: WantedTies,
): OnlyTies {
  const best = bestByPair(network, sizes, crossings, wanted);
  // groups are numbered by size
  const smaller = ({ groups: [, b] }: Between) => numberAt(sizes, b);
  const chosen = best
    .toSorted(
      (a, b) => smaller(b) - smaller(a) || a.groups[0] - b.groups[0] || a.groups[1] - b.groups[1],
    )
    .slice(0, wanted.limit);
  const members = membersOf(membership, new Set(chosen.flatMap(({ groups }) => groups)));
  const side = (entity: number, group: number) => ({
    ...sideOf(network, entity, members.get(group) ?? []),
    group,
  });
  return {
    ties: chosen.map(({ entity, groups: [a, b] }) => ({
      entity,
      sides: [side(entity, a), side(entity, b)],
    })),
    total: best.length,
  };
}

/** Which group each entity is in, and how large each group is. */
export interface Partition {
  readonly membership: Uint32Array;
  readonly sizes: Uint32Array;
}

/** Which ties between groups are wanted. */
export interface WantedTies {
  readonly isIdentifier: (entity: number) => boolean;
  /** Least size of both groups. */
  readonly least: number;
  readonly limit: number;
}

/** An entity through which alone two groups are linked, the larger group first. */
interface Between {
  readonly entity: number;
  readonly groups: readonly [number, number];
}

/** One entity for each pair of groups that one alone links. */
function bestByPair(
  network: Network,
  sizes: Uint32Array,
  crossings: Iterable<Crossing>,
  { isIdentifier, least }: WantedTies,
): readonly Between[] {
  const best = new Map<string, Between>();
  const before = (a: number, b: number) =>
    Number(isIdentifier(b)) - Number(isIdentifier(a)) ||
    degreeOf(network, b) - degreeOf(network, a) ||
    a - b;
  for (const { entity, joins } of crossings) {
    for (const { groups, links } of joins) {
      if (links !== 1 || groups.some((group) => numberAt(sizes, group) < least)) continue;
      const known = best.get(groups.join(" "));
      if (known === undefined || before(entity, known.entity) < 0)
        best.set(groups.join(" "), { entity, groups });
    }
  }
  return [...best.values()];
}

function sideOf(network: Network, tie: number, members: readonly number[]): TieSide {
  const around = members
    .filter((member) => member !== tie)
    .reduce(
      (most, member) =>
        most < 0 || degreeOf(network, member) > degreeOf(network, most) ? member : most,
      -1,
    );
  const linked = new Set(
    network.neighbours.subarray(network.offsets[tie], network.offsets[tie + 1]),
  );
  return {
    size: members.length,
    around: around < 0 ? tie : around,
    through: members.filter((member) => linked.has(member)),
  };
}

function membersOf(
  membership: Uint32Array,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const members = new Map<number, number[]>([...wanted].map((group) => [group, []]));
  for (const [entity, group] of membership.entries()) members.get(group)?.push(entity);
  return members;
}
