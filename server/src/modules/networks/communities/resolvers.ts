import { numberAt, realAt } from "../../../shared/numbers.ts";
import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin } from "../../../shared/errors.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { scoped } from "../scopes/index.ts";
import { caveatsOf } from "./caveats.ts";
import { groupFacts } from "./groups.ts";
import type { GroupRow, MemberRow, PartitionRow } from "./community-rows.ts";
import { partitionOf } from "./partition.ts";
import { readScope } from "./read-scope.ts";
import { entitiesAt } from "../../ground/entities/index.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const mostMembers = 20_000;

export const resolvers: Pick<
  ApiResolvers<Context>,
  "Query" | "CommunityResult" | "CommunityMember" | "Community"
> = {
  Query: {
    communities: (_, { scope, ...request }, context) =>
      partitionOf(readScope(scope, context), request, context),
  },
  CommunityResult: {
    communities: (result, { first, after, minSize }) => {
      assertWithin("minSize", minSize, 1, 1_000_000);
      const groups = groupFacts(result).filter(({ members }) => members.length >= minSize);
      const { from, size } = pageOf(first, after, 500);
      return connectionOf(
        groups.slice(from, from + size).map((group) => ({ ...group, result })),
        from,
        groups.length,
        true,
      );
    },
    membership: (result): readonly MemberRow[] =>
      Array.from({ length: Math.min(mostMembers, result.scoped.network.size) }, (_, member) => ({
        member,
        result,
      })),
    partition: ({ membership, sizes, scoped: { idOf } }) => {
      const groups = Array.from(sizes, (_, group): { id: number; members: string[] } => ({
        id: group + 1,
        members: [],
      }));
      for (const [entity, group] of membership.entries()) groups[group]?.members.push(idOf(entity));
      return groups;
    },
    bridges: async ({ structure, scoped: { idOf } }) => {
      const { bridges } = await structure();
      return Array.from({ length: bridges.length / 2 }, (_, at) => ({
        a: idOf(numberAt(bridges, 2 * at)),
        b: idOf(numberAt(bridges, 2 * at + 1)),
      }));
    },
    bridgesTotal: async ({ structure }) => (await structure()).bridgesTotal,
    algorithm: ({ algorithm }) => algorithm.toLowerCase(),
    runs: async ({ steady }) => (await steady()).runs,
    network: (result) => result.scoped.facts,
    naive: naiveOf,
    caveats: (result) => caveatsOf(result.scoped.facts),
  },
  CommunityMember: {
    id: ({ member, result }) => result.scoped.idOf(member),
    community: ({ member, result }) => numberAt(result.membership, member) + 1,
    steadiness: async ({ member, result }) => (await result.steady()).steadiness[member] ?? 0,
    core: async ({ member, result }) => (await result.structure()).cores[member] ?? 0,
    cutPoint: async ({ member, result }) => (await result.structure()).cutPoints[member] === 1,
  },
  Community: {
    id: ({ number }) => number + 1,
    size: ({ members }) => members.length,
    members: entitiesOf,
    steadiness: async ({ members, result }) => {
      const { steadiness } = await result.steady();
      return members.reduce((sum, member) => sum + realAt(steadiness, member), 0) / members.length;
    },
  },
};

async function entitiesOf(
  { members, result }: GroupRow,
  { first, after }: Page,
  { loaders }: Context,
) {
  const { from, size } = pageOf(first, after, 500);
  const shown = members.slice(from, from + size).map((member) => result.scoped.refOf(member));
  return connectionOf(await entitiesAt(shown, { loaders }), from, members.length, true);
}

async function naiveOf({ input }: PartitionRow, _: unknown, context: Context) {
  const { entities, pieces, largestPiece } = (
    await scoped({ ...input, shared: true, joinHubs: true }, context)
  ).facts;
  return { pieces, largestPiece, largestShare: entities === 0 ? 0 : largestPiece / entities };
}
