import type { Context } from "../../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../../shared/connection.ts";
import { numberAt } from "../../../../shared/numbers.ts";
import { slotFor } from "../../../../shared/kept.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { isHub } from "../../../ground/weights/index.ts";
import { entityOf } from "../../../networks/communities/index.ts";
import type { ScopeInput } from "../../../networks/scopes/index.ts";
import type { Judgement } from "../../judgements/index.ts";
import { clustersIn, type FoundClusters } from "../found-clusters.ts";
import { standsIn } from "../store-clusters.ts";
import { rankedConnectorsTask } from "../tasks.ts";
import { isOnlyLink, type ConnectedPair, type Connector } from "./ranking.ts";

/** A connector, as its fields are resolved from. */
export interface ConnectorRow extends Connector {
  readonly rank: number;
  /** What the network that it stands in was named; undefined where nobody named it. */
  readonly name: Judgement | undefined;
  readonly isTooCommon: boolean;
  readonly all: FoundClusters;
}

/** What is asked of connectors. */
interface ConnectorsAsked {
  readonly scope: ScopeInput;
  /** Whether named collectives and agencies, and what is too common to link, stand among them. */
  readonly withKnown: boolean;
  readonly first: number;
  readonly after?: string | null;
}

const mostPage = 100;
const mostPairs = 20;
/** Names of networks whose own numbers connect others as a matter of course. */
const knownNames: ReadonlySet<string> = new Set(["independent", "collective", "agency"]);
const definition = sentence("clusters.connectors-definition");
const caution = sentence("clusters.connectors-caution");

const ranked = slotFor<WeakMap<FoundClusters, Promise<readonly ConnectorRow[]>>>("connectors");

/**
 * A page of what connects different clusters of a scope. Every view that says who connects networks
 * asks this.
 */
export async function connectorsOf(asked: ConnectorsAsked, context: Context) {
  const { from, size } = pageOf(asked.first, asked.after, mostPage);
  const all = await clustersIn({ ...asked.scope, joinHubs: asked.withKnown }, context);
  const rows = await rankedIn(all, context);
  const key = rows.filter((row) => asked.withKnown || !isKnown(row));
  const shown = key
    .slice(from, from + size)
    .map((row, place): ConnectorRow => ({ ...row, rank: from + place + 1 }));
  return {
    ...connectionOf(shown, from, key.length, true),
    leftOut: asked.withKnown ? 0 : rows.length - key.length + all.read.facts.hubs.length,
    definition,
    network: all.read.facts,
  };
}

/** True for what connects others as a matter of course: a named collective or agency, or a hub. */
export function isKnown({
  name,
  isTooCommon,
}: Pick<ConnectorRow, "name" | "isTooCommon">): boolean {
  return isTooCommon || (name !== undefined && knownNames.has(name.verdict));
}

/** What connects the clusters that were found, in order; worked out once for each finding. */
export function rankedIn(
  all: FoundClusters,
  { clew }: Pick<Context, "clew">,
): Promise<readonly ConnectorRow[]> {
  const kept = clew.kept.of(ranked, () => new WeakMap());
  const known = kept.get(all);
  if (known !== undefined) return known;
  const ranking = rank(all, clew);
  kept.set(all, ranking);
  ranking.catch(() => kept.delete(all));
  return ranking;
}

async function rank(all: FoundClusters, clew: Context["clew"]): Promise<readonly ConnectorRow[]> {
  const { read, ties, found, identifiers, whole } = all;
  const connectors = await clew.crew.run(rankedConnectorsTask, {
    columns: read.columns,
    selection: read.selection,
    network: read.network,
    ties,
    of: found.of,
    identifiers,
  });
  return connectors.map((one, place) => ({
    ...one,
    rank: place + 1,
    name: whole.names.get(standsIn(whole, numberAt(read.selection.members, one.entity))),
    isTooCommon:
      identifiers[one.entity] === 1 &&
      isHub({ df: read.dfOf(one.entity), marks: read.marksOf(one.entity) }, read.facts.things),
    all,
  }));
}

/** Fields of a connector. */
export const connectorFields = {
  entity: ({ all, entity }: ConnectorRow, _: unknown, context: Context) =>
    entityOf(all.read, entity, context),
  pairs: ({ pairs }: ConnectorRow) =>
    pairs.slice(0, mostPairs).map(({ clusters, ...pair }) => ({
      ...pair,
      clusters: clusters.map((cluster) => cluster + 1),
    })),
  pairsTotal: ({ pairs }: ConnectorRow) => pairs.length,
  clusters: ({ pairs }: ConnectorRow) => new Set(pairs.flatMap(({ clusters }) => clusters)).size,
  isOnlyLink: ({ pairs }: ConnectorRow) => pairs.some(isOnlyLink),
  name: ({ name }: ConnectorRow) => (name === undefined ? null : { ...name, inForce: true }),
  why: whyOf,
  caution: () => caution,
};

function whyOf({ pairs }: ConnectorRow): Sentence {
  const alone = pairs.filter(({ share }) => share === 1);
  const [first] = alone.length > 0 ? alone : pairs;
  if (first === undefined) return sentence("clusters.connects-nothing");
  const { sizes, share } = first satisfies ConnectedPair;
  const [larger, smaller] = sizes;
  if (alone.length > 0)
    return sentence("clusters.connects-alone", { larger, smaller, more: alone.length - 1 });
  const percent = Math.round(share * 100);
  return sentence("clusters.connects-most", { larger, smaller, percent, more: pairs.length - 1 });
}
