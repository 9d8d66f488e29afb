import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { numberAt } from "../../../shared/numbers.ts";
import { assertLength, assertWithin } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { entityOf } from "../../networks/communities/index.ts";
import { reasonFor, sharedWeight } from "../../ground/weights/index.ts";
import type { Scoped } from "../../networks/scopes/index.ts";
import { evidenceFields, evidenceOf, thingsJoined, type EvidencePage } from "./evidence-pages.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import { clusterRows } from "./facts-rows.ts";
import { changedSince, clusterBy, lastingIds } from "./identity/lasting-clusters.ts";
import { possibleFields, possibleJoins } from "./possible-joins.ts";
import { previewOf } from "./preview.ts";
import type { ClusterRow } from "./cluster-rows.ts";
import { clustersIn, membersOf } from "./found-clusters.ts";
import { saidBy } from "./stated-by-things.ts";
import { connectorFields, connectorsOf } from "./connectors/ranked-connectors.ts";
import { threadCount, tiesBetween, tieFields } from "./connectors/tie-questions.ts";
import { entitiesAt, entityAt, voicesOfEntities } from "../../ground/entities/index.ts";
import { sentence } from "../../../sentences/index.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const mostReasons = 50;
const mostPlaces = 20;
const mostCuts = 10;
const caveats = [
  sentence("clusters.clusters-joined-by-what"),
  sentence("clusters.decisions-analysts-count-cuts"),
  sentence("clusters.cluster-pattern-rows-no"),
];

export const resolvers: Pick<
  ApiResolvers<Context>,
  | "Query"
  | "ClusterConnection"
  | "ClusterThread"
  | "Connector"
  | "Evidence"
  | "Cluster"
  | "PossibleJoin"
> = {
  Query: {
    clusters: async (_, { scope, minSize, ...page }, context) => {
      assertWithin("minSize", minSize, 2, 1_000_000);
      const all = await clustersIn({ ...scope, joinHubs: false }, context);
      const { read, found, isThing } = all;
      const { from, size } = pageOf(page.first, page.after, 500);
      const fitting = found.sizes.flatMap((things, number) => (things >= minSize ? [number] : []));
      const shown = fitting.slice(from, from + size);
      const clusters = await clusterRows(all, shown, context);
      const aloneThings = Array.from({ length: read.network.size }, (__, entity) => entity).filter(
        (entity) => isThing(entity) && (found.of[entity] ?? -1) < 0,
      );
      return { ...connectionOf(clusters, from, fitting.length, true), all, aloneThings };
    },
    cluster: async (_, { id }, context) => {
      assertLength("id", [...id], 1, 100);
      const all = await clustersIn({}, context);
      const network = await clusterBy(id, all.whole, context);
      const number = network === undefined ? -1 : all.found.networks.indexOf(network);
      return number < 0 ? null : ((await clusterRows(all, [number], context))[0] ?? null);
    },
    connectors: (_, asked, context) => connectorsOf(asked, context),
    previewDecision: (_, { type, ids }, context) => previewOf(type, ids, context),
    thingsJoined: (_, { id, ...page }, context) => thingsJoined(id, page, context),
    clusterMembership: (_, { scope }, context) => membersOf(scope, context),
  },
  ClusterConnection: {
    alone: ({ aloneThings }) => aloneThings.length,
    aloneThings: ({ aloneThings, all }, page, context) =>
      entitiesOf(aloneThings, all.read, page, context),
    network: ({ all }) => all.read.facts,
    caveats: ({ all }) => [...all.read.facts.missing, ...caveats],
    threads: ({ all }, { of }, context) => tiesBetween(all, of ?? undefined, context),
    threadsTotal: async ({ all }, _, context) => (await threadCount(all, context)).total,
    threadsTotalIsExact: async ({ all }, _, context) => (await threadCount(all, context)).isExact,
    possible: ({ all }, page) => possibleJoins(all, page),
    decisions: ({ all: { decisions } }) =>
      [...decisions.cuts, ...decisions.joins].map((one) => ({ ...one, inForce: true })),
  },
  ClusterThread: tieFields,
  Connector: connectorFields,
  PossibleJoin: possibleFields,
  Evidence: evidenceFields,
  Cluster: {
    id: ({ number }) => number + 1,
    ref: lastingId,
    changedSince: async (cluster, { at }, context) =>
      changedSince(await lastingId(cluster, {}, context), at, cluster.all.whole, context),
    size: ({ members }) => members.length,
    independentSources: async ({ members, scoped: { refOf } }, _, { clew, reach }) =>
      (await voicesOfEntities(clew, reach, members.map(refOf))).length,
    members: ({ members, scoped: read }, page: Page, context) =>
      entitiesOf(members, read, page, context),
    evidence: (cluster, page: EvidencePage, context) => evidenceOf(cluster, page, context),
    byKind: ({ members, scoped: { kindOf } }) =>
      [...Map.groupBy(members, kindOf)]
        .map(([kind, { length }]) => ({ kind, count: length }))
        .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    identifiers: ({ touched, scoped: { columns } }) =>
      touched.map(({ kind, identifiers }) => ({
        kind: columns.entityKinds[kind] ?? "",
        count: identifiers,
      })),
    name: ({ name }) => (name === undefined ? null : { ...name, inForce: true }),
    said: ({ members, places, scoped: { refOf, refAt } }, _, context) =>
      saidBy(
        members.map(refOf),
        places.map(({ place }) => refAt(place)),
        context,
      ),
    reasons: ({ reasons, joints, scoped: read }, _, context) =>
      reasons.slice(0, mostReasons).map((reason) => ({
        ...reasonRow(read, reason, context),
        probability: joints.get(numberAt(read.selection.members, reason.identifier))?.[0] ?? null,
      })),
    reasonsTotal: ({ reasons }) => reasons.length,
    places: ({ places, scoped: { refAt } }, _, { loaders }) =>
      places
        .slice(0, mostPlaces)
        .map(({ place, things }) => ({ things, place: () => entityAt(refAt(place), { loaders }) })),
    placesTotal: ({ places }) => places.length,
    cutsTotal: ({ cuts }) => cuts.length,
    firstSeen: ({ firstSeen }) => timeOf(firstSeen),
    lastSeen: ({ lastSeen }) => timeOf(lastSeen),
    cuts: ({ cuts, scoped: read }, _, context) =>
      cuts.slice(0, mostCuts).map(({ identifier, sides }) => ({
        sides,
        identifier: () => entityOf(read, identifier, context),
        question: sentence("clusters.one-thread-holds-things", {
          larger: sides[0],
          smaller: sides[1],
        }),
      })),
  },
};

/** The lasting id of the store's cluster that a cluster of a scope is, or is a part of. */
async function lastingId(
  { all: { whole, found }, number }: ClusterRow,
  _: unknown,
  context: Context,
): Promise<string> {
  const { ids } = await lastingIds(whole, context);
  return ids.get(found.networks[number] ?? -1) ?? "";
}

/** A page of entities by local number. */
async function entitiesOf(
  all: readonly number[],
  { refOf }: Scoped,
  { first, after }: Page,
  context: Context,
) {
  const { from, size } = pageOf(first, after, 500);
  return connectionOf(
    await entitiesAt(all.slice(from, from + size).map(refOf), context),
    from,
    all.length,
    true,
  );
}

function reasonRow(
  read: Scoped,
  { identifier, things }: ClusterFacts["reasons"][number],
  context: Context,
) {
  const kind = context.clew.ontology.entityKinds.get(read.kindOf(identifier));
  const shareable = {
    kind: read.kindOf(identifier),
    df: read.dfOf(identifier),
    marks: read.marksOf(identifier),
  };
  return {
    things,
    df: shareable.df,
    identifier: () => entityOf(read, identifier, context),
    weight: sharedWeight(shareable, kind, read.facts.things, undefined),
    reason: reasonFor(shareable, kind, read.facts.things),
  };
}

function timeOf(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}
