import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { ranking, removalOf } from "../brokers/index.ts";
import { partitionOf, readScope } from "../communities/index.ts";
import { flowsOf } from "../flows/index.ts";

/** All measures of a scope: it is read once, whatever is asked. */
export const resolvers: Pick<ApiResolvers<Context>, "Query" | "Measures"> = {
  Query: { measures: (_, { scope }, context) => readScope(scope, context) },
  Measures: {
    communities: (read, request, context) => partitionOf(read, request, context),
    brokers: (read, request, context) => ranking(read, request, context),
    removal: async (read, request, context) =>
      removalOf({ scoped: await read.scoped(), groups: read.groups }, request, context),
    flows: (read, request, context) => flowsOf(read, request, context),
    network: async (read) => (await read.scoped()).facts,
  },
};
