import type { Context } from "../../../schema-context.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { entityOf } from "../../networks/communities/index.ts";
import { reasonFor, sharedWeight } from "../../ground/weights/index.ts";
import type { Judgement } from "../judgements/index.ts";
import type { Scoped, ScopeInput } from "../../networks/scopes/index.ts";
import { evidenceFields, evidenceOf, thingsJoined, type EvidencePage } from "./evidence-pages.ts";
import type { ClusterFacts } from "./cluster-facts.ts";
import { previewOf } from "./preview.ts";
import { clustersIn, membersOf, namesOf, type FoundClusters } from "./found-clusters.ts";
import { saidBy } from "./stated-by-things.ts";
import { factsTask } from "./tasks.ts";
import { threadsOf } from "./tie-questions.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

/** A cluster as its fields are resolved from. */
interface Cluster extends ClusterFacts {
  readonly number: number;
  readonly parted: boolean;
  readonly name: Judgement | undefined;
  readonly scoped: Scoped;
  /** 1 by entity. */
  readonly identifiers: Uint8Array;
}

const [mostReasons, mostPlaces] = [50, 20];
const caveats = [
  "Clusters are joined by what things share, rarest counting most; a piece of more than 25 things is parted into its groups (Leiden), where it has several.",
  "Decisions of analysts count: cuts, what belongs together, what is treated as the same.",
  "Nearly the same wording or picture joins two groups only where two things or more of each share it, or the only one: strangers use the same phrases.",
  "A cluster is a pattern of rows. It is no statement about who is behind them.",
];

export const resolvers: Resolvers = {
  Query: {
    clusters: async (
      _: unknown,
      { scope, minSize, ...page }: Page & { readonly scope: ScopeInput; readonly minSize: number },
      context: Context,
    ) => {
      assertWithin("minSize", minSize, 2, 1_000_000);
      const all = await clustersIn(scope, context);
      const { read, found, isThing, identifiers, decisions } = all;
      const { from, size } = pageOf(page.first, page.after, 500);
      const fitting = found.sizes.flatMap((things, number) => (things >= minSize ? [number] : []));
      const shown = fitting.slice(from, from + size);
      const facts = await context.clew.crew.run(factsTask, factsWork(all, shown, context), {
        signal: context.signal,
      });
      const names = namesOf(decisions.names, found, read.localOf);
      const clusters = facts.map((one, place): Cluster => ({
        ...one,
        number: shown[place] ?? 0,
        parted: found.parts[shown[place] ?? 0] ?? false,
        name: names.get(shown[place] ?? 0),
        scoped: read,
        identifiers,
      }));
      const alone = Array.from({ length: read.network.size }, (__, entity) => entity).filter(
        (entity) => isThing(entity) && (found.of[entity] ?? -1) < 0,
      );
      return {
        ...connectionOf(clusters, from, fitting.length, true),
        alone: alone.length,
        aloneThings: (own: Page) => entitiesOf(alone, read, own, context),
        network: read.facts,
        caveats: [...read.facts.missing, ...caveats],
        threads: ({ of }: { readonly of?: string | null }) =>
          threadsOf(all, of ?? undefined, context),
        decisions: [...decisions.cuts, ...decisions.joins].map((one) => ({
          ...one,
          inForce: true,
        })),
      };
    },
    previewDecision: (
      _: unknown,
      { type, ids }: { readonly type: string; readonly ids: readonly string[] },
      context: Context,
    ) => previewOf(type, ids, context),
    thingsJoined: (_: unknown, { id, ...page }: Page & { readonly id: string }, context: Context) =>
      thingsJoined(id, page, context),
    clusterMembership: (_: unknown, { scope }: { readonly scope: ScopeInput }, context: Context) =>
      membersOf(scope, context),
  },
  Evidence: evidenceFields,
  Cluster: {
    id: ({ number }: Cluster) => number + 1,
    size: ({ members }: Cluster) => members.length,
    members: ({ members, scoped: read }: Cluster, page: Page, context: Context) =>
      entitiesOf(members, read, page, context),
    evidence: (cluster: Cluster, page: EvidencePage, context: Context) =>
      evidenceOf(cluster, page, context),
    byKind: ({ members, scoped: { kindOf } }: Cluster) =>
      [...Map.groupBy(members, kindOf)]
        .map(([kind, { length }]) => ({ kind, count: length }))
        .toSorted((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1)),
    identifiers: ({ touched, scoped: { columns } }: Cluster) =>
      touched.map(({ kind, identifiers }) => ({
        kind: columns.entityKinds[kind] ?? "",
        count: identifiers,
      })),
    name: ({ name }: Cluster) => (name === undefined ? null : { ...name, inForce: true }),
    said: ({ members, places, scoped: { refOf, refAt } }: Cluster, _: unknown, context: Context) =>
      saidBy(
        members.map(refOf),
        places.map(({ place }) => refAt(place)),
        context,
      ),
    reasons: ({ reasons, scoped: read }: Cluster, _: unknown, context: Context) =>
      reasons.slice(0, mostReasons).map((reason) => reasonRow(read, reason, context)),
    reasonsTotal: ({ reasons }: Cluster) => reasons.length,
    places: ({ places, scoped: { refAt } }: Cluster, _: unknown, { loaders }: Context) =>
      places
        .slice(0, mostPlaces)
        .map(({ place, things }) => ({ things, place: () => loaders.entity.load(refAt(place)) })),
    placesTotal: ({ places }: Cluster) => places.length,
    firstSeen: ({ firstSeen }: Cluster) => timeOf(firstSeen),
    lastSeen: ({ lastSeen }: Cluster) => timeOf(lastSeen),
    cuts: ({ cuts, scoped: read }: Cluster, _: unknown, context: Context) =>
      cuts.map(({ identifier, sides }) => ({
        sides,
        identifier: () => entityOf(read, identifier, context),
        question: `One thread holds ${sides[0]} and ${sides[1]} things together: a broker, or a mistake?`,
      })),
  },
};

/** A page of entities by local number. */
async function entitiesOf(
  all: readonly number[],
  { refOf }: Scoped,
  { first, after }: Page,
  { loaders }: Context,
) {
  const { from, size } = pageOf(first, after, 500);
  return connectionOf(
    await loaders.entity.loadMany(all.slice(from, from + size).map(refOf)),
    from,
    all.length,
    true,
  );
}

function factsWork(
  { read, found, identifiers }: FoundClusters,
  wanted: readonly number[],
  { clew }: Context,
) {
  const identifierKinds = read.columns.entityKinds.map(
    (name) => clew.ontology.entityKinds.get(name)?.sort === "identifier",
  );
  return {
    columns: read.columns,
    selection: read.selection,
    of: found.of,
    identifiers,
    identifierKinds,
    wanted,
  };
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
