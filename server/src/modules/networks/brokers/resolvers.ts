import { assertLength, assertWithin, InvalidInput } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import type { Context } from "../../../schema-context.ts";
import { entityOf, groupNames } from "../communities/index.ts";
import { brokerRows } from "./broker-rows.ts";
import { definitions, caution } from "./definitions.ts";
import { ranking, type Ranking, type RankingRequest } from "./measured-scope.ts";
import { scoreRow } from "./scores.ts";
import { reachSetTask, removalTask } from "./tasks.ts";
import { parted, whatIf } from "./what-if.ts";
import { caveatsOf, threadWords } from "./broker-sentences.ts";
import type { ScopeInput } from "../scopes/index.ts";

const [mostScores, mostThrough, mostGroups, mostPieces] = [20_000, 10, 500, 100];

export const resolvers: Resolvers = {
  Query: {
    brokers: async (_: unknown, request: RankingRequest, context: Context): Promise<Ranking> => {
      assertWithin("limit", request.limit, 1, 500);
      return ranking(request, context);
    },
    whatIf: (
      _: unknown,
      { scope, remove }: { readonly scope: ScopeInput; readonly remove: readonly string[] },
      context: Context,
    ) => whatIf(scope, remove, context),
  },
  BrokerResult: {
    brokers: (found: Ranking, _: unknown, context: Context) => brokerRows(found, context),
    onlyThreads: threadsOf,
    removal: removalOf,
    reach: async (
      found: Ranking,
      { size, steps }: { readonly size: number; readonly steps?: number | null },
      context: Context,
    ) => {
      assertWithin("size", size, 1, 5);
      const within = steps ?? undefined;
      if (within !== undefined) assertWithin("steps", within, 1, 10);
      const { members, reach } = await context.clew.crew.run(
        reachSetTask,
        {
          network: found.scoped.network,
          options: { size, ...(within === undefined ? {} : { within }) },
        },
        { signal: context.signal },
      );
      return {
        entities: () => members.map((member) => entityOf(found.scoped, member, context)),
        reached: reach,
      };
    },
    scores: async (found: Ranking) => {
      const [scores, between] = await Promise.all([found.scores(), found.betweenness()]);
      return Array.from({ length: Math.min(mostScores, found.scoped.network.size) }, (_, entity) =>
        scoreRow(found.scoped, scores, between, entity),
      );
    },
    measures: () => definitions,
    exact: async (found: Ranking) => (await found.betweenness()).exact,
    draws: async (found: Ranking) => (await found.steadiness()).draws,
    groups: async (found: Ranking, _: unknown, context: Context) => {
      const grouped = await found.groups();
      const several = grouped.sizes.findIndex((size) => size < 2);
      return Array.from(
        { length: Math.min(mostGroups, several < 0 ? grouped.sizes.length : several) },
        (_, group) => group,
      ).map(groupNames(grouped, context));
    },
    network: (found: Ranking) => found.scoped.facts,
    caveats: (found: Ranking) => caveatsOf(found.scoped.facts),
  },
};

async function threadsOf(found: Ranking, _: unknown, context: Context) {
  const { pieces, groups } = await found.joins();
  return [
    ...pieces.map((thread) => ({ thread, between: "PIECES" })),
    ...groups.map((thread) => ({ thread, between: "GROUPS" })),
  ].map(({ thread: { entity, sides }, between }) => ({
    ...{ between, caution },
    entity: () => entityOf(found.scoped, entity, context),
    why: threadWords(sides),
    sides: sides.map(({ group, size, around, through }) => ({
      size,
      group: group === undefined ? null : group + 1,
      around: () => entityOf(found.scoped, around, context),
      through: () =>
        through.slice(0, mostThrough).map((one) => entityOf(found.scoped, one, context)),
    })),
  }));
}

async function removalOf(
  found: Ranking,
  { sizes, by }: { readonly sizes: readonly number[]; readonly by: "PIECES" | "DISTANCES" },
  context: Context,
) {
  assertLength("sizes", sizes, 1, 5);
  for (const size of sizes) assertWithin("sizes", size, 1, 5);
  if (new Set(sizes).size < sizes.length)
    throw new InvalidInput("sizes must not name a size twice.");
  const { network } = found.scoped;
  return sizes.map(async (size) => {
    const options = { size, by: by === "PIECES" ? "pieces" : "distances" } as const;
    const { members, before, after, pieces, exact } = await context.clew.crew.run(
      removalTask,
      { network, options },
      { signal: context.signal },
    );
    return {
      ...{ size, before, exact },
      ids: members.map((member) => found.scoped.idOf(member)),
      entities: () => members.map((member) => entityOf(found.scoped, member, context)),
      fragmentation: after,
      pieces: pieces.slice(0, mostPieces),
      piecesTotal: pieces.length,
      parted: async () => parted(found.scoped, await found.groups(), members, context),
    };
  });
}
