import type { Context } from "../../../../schema-context.ts";
import { entityOf } from "../../../networks/communities/index.ts";
import { refOf } from "../../../ground/entities/index.ts";
import { pageOfEvidence, type EvidencePage } from "../evidence-pages.ts";
import type { Behind } from "../cluster-evidence.ts";
import type { FoundClusters } from "../found-clusters.ts";
import type { TieRow } from "../cluster-rows.ts";
import { clusterTiesTask } from "../tasks.ts";
import { mostCuts, type ClusterTie } from "./cluster-ties.ts";
import { isKnown, rankedIn, type ConnectorRow } from "./ranked-connectors.ts";
import { slotFor } from "../../../../shared/kept.ts";
import { sentence } from "../../../../sentences/index.ts";

interface SidePage extends Pick<EvidencePage, "first" | "after"> {
  readonly smaller: boolean;
}

/** What ties clusters together, as questions; that of one entity alone where it is given. */
export async function tiesBetween(
  all: FoundClusters,
  of: string | undefined,
  context: Context,
): Promise<readonly TieRow[]> {
  const wanted = of === undefined ? undefined : (all.read.localOf(refOf(context.clew, of)) ?? -1);
  const ties = await found(all, wanted, context);
  const shown = wanted === undefined ? inOrder(ties, await rankedIn(all, context)) : ties;
  return shown.map((tie) => ({ ...tie, all }));
}

/** How many threads there are; of fewer than are cut at none was cut. */
export async function threadCount(
  all: FoundClusters,
  context: Context,
): Promise<{ readonly total: number; readonly isExact: boolean }> {
  const ties = await found(all, undefined, context);
  const shown = inOrder(ties, await rankedIn(all, context));
  return { total: shown.length, isExact: ties.length < mostCuts };
}

/** Ties in the order of the connectors, sides of one piece behind them; without what is known. */
function inOrder(
  ties: readonly ClusterTie[],
  connectors: readonly ConnectorRow[],
): readonly ClusterTie[] {
  const places = new Map(connectors.map(({ entity }, place) => [entity, place]));
  const known = new Set(connectors.filter(isKnown).map(({ entity }) => entity));
  const placeOf = ({ entity, clusters }: ClusterTie) =>
    clusters.includes(-1) ? connectors.length : (places.get(entity) ?? connectors.length);
  return ties
    .filter(({ entity }) => !known.has(entity))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Fields of what ties clusters together. */
export const tieFields = {
  entity: ({ all, entity }: TieRow, _: unknown, context: Context) =>
    entityOf(all.read, entity, context),
  clusters: ({ clusters }: TieRow) =>
    clusters.flatMap((cluster) => (cluster < 0 ? [] : [cluster + 1])),
  question: ({ sizes }: TieRow) =>
    sentence("clusters.alone-links-things-with", { larger: sizes[0], smaller: sizes[1] }),
  evidence: async (tie: TieRow, { smaller, ...page }: SidePage, context: Context) => {
    const [whole = tie] =
      tie.things === undefined ? await found(tie.all, tie.entity, context) : [tie];
    return pageOfEvidence(onTie(tie.all, whole, smaller ? 1 : 0), page, context);
  },
};

const kept = slotFor<WeakMap<FoundClusters, Promise<readonly ClusterTie[]>>>("ties of clusters");

/** Ties of what was found; all of them are worked out once, one alone each time it is asked for. */
function found(
  all: FoundClusters,
  wanted: number | undefined,
  { clew, signal }: Context,
): Promise<readonly ClusterTie[]> {
  const { read, ties, identifiers } = all;
  const { columns, selection, network } = read;
  const work = { columns, selection, network, ties, of: all.found.of, identifiers };
  if (wanted !== undefined) return clew.crew.run(clusterTiesTask, { ...work, wanted }, { signal });
  const held = clew.kept.of(kept, () => new WeakMap());
  const known = held.get(all);
  if (known !== undefined) return known;
  const finding = clew.crew.run(clusterTiesTask, work);
  held.set(all, finding);
  finding.catch(() => held.delete(all));
  return finding;
}

/** The things of a side, those first that the tie is linked with, as the link's rows say. */
function onTie(
  {
    read: {
      network: { offsets, neighbours },
      refOf: refAt,
    },
  }: FoundClusters,
  { entity, things = [[], []] }: ClusterTie,
  side: 0 | 1,
): readonly Behind[] {
  const linked = new Set(neighbours.subarray(offsets[entity], offsets[entity + 1]));
  const tie = { linked: { ref: refAt(entity) } };
  const through = things[side].filter((thing) => linked.has(thing));
  const others = things[side].filter((thing) => !linked.has(thing));
  return [
    ...through.map((thing) => ({ ref: refAt(thing), ...tie })),
    ...others.map((thing) => ({ ref: refAt(thing) })),
  ];
}
