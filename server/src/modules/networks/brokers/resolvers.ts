import { assertWithin } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { entityOf, groupNames, readScope, type Grouped } from "../communities/index.ts";
import { brokerRows } from "./broker-rows.ts";
import { definitions, caution } from "./definitions.ts";
import { ranking, type Ranking } from "./measured-scope.ts";
import { removalOf } from "./removal-answers.ts";
import { scoreRow } from "./scores.ts";
import { coveringSetTask } from "./tasks.ts";
import { whatIf } from "./what-if.ts";
import { caveatsOf, tieWords } from "./broker-sentences.ts";

const mostScores = 20_000;
const mostThrough = 10;
const mostGroups = 500;

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "BrokerResult"> = {
  Query: {
    brokers: (_, { scope, ...request }, context) =>
      ranking(readScope(scope, context), request, context),
    whatIf: (_, { scope, remove }, context) => whatIf(scope, remove, context),
  },
  BrokerResult: {
    brokers: (found, _, context) => brokerRows(found, context),
    onlyThreads: tiesOf,
    onlyThreadsTotal: async (found) => {
      const { pieces, groups } = await found.joins();
      return pieces.total + groups.total;
    },
    removal: removalOf,
    reach: async (found: Ranking, { size, steps }, context) => {
      assertWithin("size", size, 1, 5);
      const within = steps ?? undefined;
      if (within !== undefined) assertWithin("steps", within, 1, 10);
      const { members, covered } = await context.clew.crew.run(
        coveringSetTask,
        {
          network: found.scoped.network,
          options: { size, ...(within === undefined ? {} : { within }) },
        },
        { signal: context.signal },
      );
      return {
        entities: () => members.map((member) => entityOf(found.scoped, member, context)),
        reached: covered,
      };
    },
    scores: async (found) => {
      const [scores, between] = await Promise.all([found.scores(), found.betweenness()]);
      return Array.from({ length: Math.min(mostScores, found.scoped.network.size) }, (_, entity) =>
        scoreRow(found.scoped, scores, between, entity),
      );
    },
    measures: () => definitions,
    exact: async (found) => (await found.betweenness()).exact,
    draws: async (found) => (await found.steadiness()).draws,
    groups: async (found, _, context) => {
      const grouped = await found.groups();
      return Array.from(
        { length: Math.min(mostGroups, severalIn(grouped)) },
        (_, group) => group,
      ).map(groupNames(grouped, context));
    },
    groupsTotal: async (found) => severalIn(await found.groups()),
    network: (found) => found.scoped.facts,
    caveats: (found) => caveatsOf(found.scoped.facts),
  },
};

/** Groups of two entities or more: they stand first. */
function severalIn({ sizes }: Grouped): number {
  const several = sizes.findIndex((size) => size < 2);
  return several < 0 ? sizes.length : several;
}

async function tiesOf(found: Ranking, _: unknown, context: Context) {
  const { pieces, groups } = await found.joins();
  return [
    ...pieces.ties.map((tie) => ({ tie, between: "PIECES" as const })),
    ...groups.ties.map((tie) => ({ tie, between: "GROUPS" as const })),
  ].map(({ tie: { entity, sides }, between }) => ({
    between,
    caution,
    entity: () => entityOf(found.scoped, entity, context),
    why: tieWords(sides),
    sides: sides.map(({ group, size, around, through }) => ({
      size,
      group: group === undefined ? null : group + 1,
      around: () => entityOf(found.scoped, around, context),
      throughTotal: through.length,
      through: () =>
        through.slice(0, mostThrough).map((one) => entityOf(found.scoped, one, context)),
    })),
  }));
}
