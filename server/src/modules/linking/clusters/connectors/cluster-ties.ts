import { numberAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import {
  crossingsOf,
  cutPointsOf,
  piecesAround,
  onlyTiesOfGroups,
  onlyTiesOfPieces,
} from "../../../networks/brokers/index.ts";
import { networkOf, type Network } from "../../../networks/networks/index.ts";
import type { Columns, Selection } from "../../../networks/scopes/index.ts";
import { clusterGroups, isCounted, type Groups } from "./cluster-groups.ts";
import { doublesIn } from "./doubles.ts";

/**
 * An identifier, or a thing, through which alone two clusters, or two sides of a piece, are linked.
 */
export interface ClusterTie {
  readonly entity: number;
  /**
   * Numbers of the clusters, the larger first; those of the sides' most linked things where whole
   * sides of a piece hang on it, −1 for none.
   */
  readonly clusters: readonly [number, number];
  /** Things in each, the larger first. */
  readonly sizes: readonly [number, number];
  /** Things on each side, ascending, where they were asked for. */
  readonly things?: readonly [Sided, Sided];
}

type Sided = readonly number[];

/** What ties are looked for in; local numbers. */
export interface TieWork {
  readonly columns: Columns;
  readonly selection: Selection;
  /** All that links: what things share, and calls, payments and other links as well. */
  readonly network: Network;
  /** What the clusters were found by. */
  readonly ties: Network;
  /** Cluster of each entity, −1 for none. */
  readonly of: Int32Array;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
  /**
   * The tie that alone is wanted, with the things on its sides; all ties without them where
   * absent.
   */
  readonly wanted?: number;
}

const leastThings = 5;
const mostTies = 100;
/** Identifiers on which alone a side of a piece hangs, those between the largest sides. */
export const mostCuts = 25;

/**
 * Ties between clusters of five things or more, by what they share and by all that links, and
 * identifiers on which alone a side of five things or more hangs; each once, those between the
 * largest first, at most 100, 100 and 25.
 */
export function tiesBetween(asked: TieWork): readonly ClusterTie[] {
  const work = { ...asked, network: withoutDoubles(asked) };
  const all = [
    ...betweenClusters(work, sharedAlone(work.network, work)),
    ...betweenClusters(work, work.network),
    ...sidesOf(work),
  ];
  const fitting =
    asked.wanted === undefined ? all : all.filter(({ entity }) => entity === asked.wanted);
  return [...new Map(fitting.toReversed().map((tie) => [tie.entity, tie])).values()].toReversed();
}

/** The network without links that say the same twice. */
export function withoutDoubles({ network, columns, selection, identifiers }: TieWork): Network {
  const doubles = doublesIn(columns, selection, identifiers);
  return filtered(network, (a, b) => !doubles.has(a, b));
}

/** The network without links of two things or two identifiers. */
export function sharedAlone(
  network: Network,
  { identifiers }: Pick<TieWork, "identifiers">,
): Network {
  return filtered(network, (a, b) => identifiers[a] !== identifiers[b]);
}

/** The links of a network that fit. */
function filtered(
  { size, offsets, neighbours }: Network,
  fits: (a: number, b: number) => boolean,
): Network {
  const [sources, targets]: [number[], number[]] = [[], []];
  for (let entity = 0; entity < size; entity += 1) {
    for (let arc = rowStart(offsets, entity); arc < rowEnd(offsets, entity); arc += 1) {
      const other = numberAt(neighbours, arc);
      if (other < entity || !fits(entity, other)) continue;
      sources.push(entity);
      targets.push(other);
    }
  }
  return networkOf({ size, sources, targets });
}

function betweenClusters(work: TieWork, network: Network): readonly ClusterTie[] {
  const { identifiers } = work;
  const groups = clusterGroups(network, work);
  const found = onlyTiesOfGroups(
    network,
    groups,
    crossingsOf(network, groups.membership, new Set()),
    {
      isIdentifier: (entity) => identifiers[entity] === 1,
      least: leastThings,
      limit: mostTies,
    },
  );
  return found.ties.flatMap((one) => clusterTie(one, groups, work));
}

function clusterTie(
  { entity, sides: [a, b] }: ReturnType<typeof onlyTiesOfGroups>["ties"][number],
  { membership, sizes, clusterOf }: Groups,
  work: TieWork,
): readonly ClusterTie[] {
  const [first = a, second = b] = [a, b].toSorted(
    (x, y) => numberAt(sizes, y.group ?? 0) - numberAt(sizes, x.group ?? 0),
  );
  const one = first.group ?? 0;
  const other = second.group ?? 0;
  const clusters = [clusterOf[one] ?? -1, clusterOf[other] ?? -1] as const;
  if (clusters.includes(-1)) return [];
  const inGroup = (group: number) =>
    [...membership.entries()].flatMap(([member, own]) =>
      own === group && isCounted(member, work) ? [member] : [],
    );
  return [
    {
      entity,
      clusters,
      sizes: [numberAt(sizes, one), numberAt(sizes, other)] as const,
      ...(entity === work.wanted ? { things: [inGroup(one), inGroup(other)] as const } : {}),
    },
  ];
}

/** Identifiers on which alone a side of a piece hangs. */
function sidesOf({ network, of, identifiers, wanted }: TieWork): readonly ClusterTie[] {
  const things = identifiers.map((one) => 1 - one);
  const points = cutPointsOf(network, things).filter(({ entity }) => identifiers[entity] === 1);
  const sizesAt = new Map(
    points.map(({ entity, sides }) => [entity, sides.toSorted((a, b) => b - a)]),
  );
  return onlyTiesOfPieces(network, points, leastThings, mostCuts).ties.map(
    ({ entity, sides: [a, b] }) => {
      const [most = 0, second = 0] = sizesAt.get(entity) ?? [];
      const things =
        entity === wanted ? { things: thingsAround(network, entity, identifiers) } : {};
      return {
        entity,
        clusters: [of[a.around] ?? -1, of[b.around] ?? -1] as const,
        sizes: [most, second] as const,
        ...things,
      };
    },
  );
}

/** Things of the two pieces around an entity that hold most of them, the larger first. */
function thingsAround(
  network: Network,
  entity: number,
  identifiers: Uint8Array,
): readonly [Sided, Sided] {
  const [one = [], other = []] = piecesAround(network, entity)
    .map((piece) => piece.filter((member) => identifiers[member] !== 1))
    .toSorted((a, b) => b.length - a.length);
  return [one, other];
}
