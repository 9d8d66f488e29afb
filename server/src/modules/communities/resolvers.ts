import { connectionOf, pageOf } from "../../shared/connection.ts";
import { assertWithin } from "../../shared/errors.ts";
import type { Resolvers } from "../../shared/module.ts";
import type { Context } from "../../schema-context.ts";
import { componentsOf, coresOf, cutsOf } from "../networks/index.ts";
import { scoped, type ScopeInput } from "../scopes/index.ts";
import { caveatsOf } from "./caveats.ts";
import { grouped, type Grouped, type GroupRequest } from "./grouped.ts";
import { groupFacts, type Group } from "./groups.ts";

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const [mostMembers, mostBridges] = [20_000, 1_000];

/** What a partition's fields are resolved from. */
interface Result extends Grouped {
  readonly input: ScopeInput;
}

export const resolvers: Resolvers = {
  Query: {
    communities: async (_: unknown, { scope, ...request }: GroupRequest & { readonly scope: ScopeInput }, context: Context): Promise<Result> => {
      assertWithin("resolution", request.resolution, 0.001, 1_000);
      assertWithin("seed", request.seed, 0, 2_147_483_647);
      return { ...(await grouped(scope, request, context)), input: scope };
    },
  },
  CommunityResult: {
    communities: (result: Result, { first, after, minSize }: Page & { readonly minSize: number }) => {
      assertWithin("minSize", minSize, 1, 1_000_000);
      const groups = groupFacts(result).filter(({ members }) => members.length >= minSize);
      const { from, size } = pageOf(first, after, 500);
      return connectionOf(groups.slice(from, from + size).map((group) => ({ ...group, result })), from, groups.length, true);
    },
    membership: membersOf,
    partition: ({ membership, sizes, scoped: { idOf } }: Result) => {
      const groups = Array.from(sizes, (_, group): { id: number; members: string[] } => ({ id: group + 1, members: [] }));
      for (const [entity, group] of membership.entries()) groups[group]?.members.push(idOf(entity));
      return groups;
    },
    bridges: ({ scoped: { network, idOf } }: Result) => cutsOf(network).bridges.slice(0, mostBridges).map(([a, b]) => ({ a: idOf(a), b: idOf(b) })),
    bridgesTotal: ({ scoped: { network } }: Result) => cutsOf(network).bridges.length,
    algorithm: ({ algorithm }: Result) => algorithm.toLowerCase(),
    runs: async ({ steady }: Result) => (await steady()).runs,
    network: (result: Result) => result.scoped.facts,
    naive: naiveOf,
    caveats: (result: Result) => caveatsOf(result.scoped.facts),
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

async function entitiesOf({ members, result }: Group & { readonly result: Result }, { first, after }: Page, { loaders }: Context) {
  const { from, size } = pageOf(first, after, 500);
  const shown = members.slice(from, from + size).map((member) => result.scoped.refOf(member));
  return connectionOf(await loaders.entity.loadMany(shown), from, members.length, true);
}

async function membersOf(result: Result) {
  const { network, idOf } = result.scoped;
  const { steadiness } = await result.steady();
  const cores = coresOf(network);
  const points = new Set(cutsOf(network).points);
  return Array.from({ length: Math.min(mostMembers, network.size) }, (_, member) => ({
    id: idOf(member),
    community: (result.membership[member] ?? 0) + 1,
    steadiness: steadiness[member] ?? 0,
    core: cores[member] ?? 0,
    cutPoint: points.has(member),
  }));
}

async function naiveOf({ input }: Result, _: unknown, context: Context) {
  const { network, facts } = await scoped({ ...input, shared: true, joinHubs: true }, context);
  const [largest = 0] = componentsOf(network).sizes;
  return { pieces: facts.pieces, largestPiece: facts.largestPiece, largestShare: network.size === 0 ? 0 : largest / network.size };
}
