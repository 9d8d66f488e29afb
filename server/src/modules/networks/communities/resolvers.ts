import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertWithin } from "../../../shared/errors.ts";
import { once } from "../../../shared/once.ts";
import type { Resolvers } from "../../../shared/module.ts";
import type { Context } from "../../../schema-context.ts";
import { scoped, type ScopeInput } from "../scopes/index.ts";
import { caveatsOf } from "./caveats.ts";
import { grouped, type Grouped, type GroupRequest } from "./grouped.ts";
import { groupFacts, type Group } from "./groups.ts";
import { structureTask, type Structure } from "./tasks.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const mostMembers = 20_000;

/** What a partition's fields are resolved from. */
interface Result extends Grouped {
  readonly input: ScopeInput;
  /** Worked out when first asked. */
  readonly structure: () => Promise<Structure>;
}

/** An entity of a partition, by local number. */
interface Member {
  readonly member: number;
  readonly result: Result;
}

export const resolvers: Resolvers = {
  Query: {
    communities: async (
      _: unknown,
      { scope, ...request }: GroupRequest & { readonly scope: ScopeInput },
      context: Context,
    ): Promise<Result> => {
      assertWithin("resolution", request.resolution, 0.001, 1_000);
      assertWithin("seed", request.seed, 0, 2_147_483_647);
      const found = await grouped(scope, request, context);
      return {
        ...found,
        input: scope,
        structure: once(() =>
          context.clew.crew.run(structureTask, found.scoped.network, { signal: context.signal }),
        ),
      };
    },
  },
  CommunityResult: {
    communities: (
      result: Result,
      { first, after, minSize }: Page & { readonly minSize: number },
    ) => {
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
    membership: (result: Result): readonly Member[] =>
      Array.from({ length: Math.min(mostMembers, result.scoped.network.size) }, (_, member) => ({
        member,
        result,
      })),
    partition: ({ membership, sizes, scoped: { idOf } }: Result) => {
      const groups = Array.from(sizes, (_, group): { id: number; members: string[] } => ({
        id: group + 1,
        members: [],
      }));
      for (const [entity, group] of membership.entries()) groups[group]?.members.push(idOf(entity));
      return groups;
    },
    bridges: async ({ structure, scoped: { idOf } }: Result) => {
      const { bridges } = await structure();
      return Array.from({ length: bridges.length / 2 }, (_, at) => ({
        a: idOf(bridges[2 * at] ?? 0),
        b: idOf(bridges[2 * at + 1] ?? 0),
      }));
    },
    bridgesTotal: async ({ structure }: Result) => (await structure()).bridgesTotal,
    algorithm: ({ algorithm }: Result) => algorithm.toLowerCase(),
    runs: async ({ steady }: Result) => (await steady()).runs,
    network: (result: Result) => result.scoped.facts,
    naive: naiveOf,
    caveats: (result: Result) => caveatsOf(result.scoped.facts),
  },
  CommunityMember: {
    id: ({ member, result }: Member) => result.scoped.idOf(member),
    community: ({ member, result }: Member) => (result.membership[member] ?? 0) + 1,
    steadiness: async ({ member, result }: Member) =>
      (await result.steady()).steadiness[member] ?? 0,
    core: async ({ member, result }: Member) => (await result.structure()).cores[member] ?? 0,
    cutPoint: async ({ member, result }: Member) =>
      (await result.structure()).cutPoints[member] === 1,
  },
  Community: {
    id: ({ number }: Group) => number + 1,
    size: ({ members }: Group) => members.length,
    members: entitiesOf,
    steadiness: async ({ members, result }: Group & { readonly result: Result }) => {
      const { steadiness } = await result.steady();
      return members.reduce((sum, member) => sum + (steadiness[member] ?? 0), 0) / members.length;
    },
  },
};

async function entitiesOf(
  { members, result }: Group & { readonly result: Result },
  { first, after }: Page,
  { loaders }: Context,
) {
  const { from, size } = pageOf(first, after, 500);
  const shown = members.slice(from, from + size).map((member) => result.scoped.refOf(member));
  return connectionOf(await loaders.entity.loadMany(shown), from, members.length, true);
}

async function naiveOf({ input }: Result, _: unknown, context: Context) {
  const { entities, pieces, largestPiece } = (
    await scoped({ ...input, shared: true, joinHubs: true }, context)
  ).facts;
  return { pieces, largestPiece, largestShare: entities === 0 ? 0 : largestPiece / entities };
}
