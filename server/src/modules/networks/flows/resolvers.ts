import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import type { Context } from "../../../schema-context.ts";
import { readScope } from "../communities/index.ts";
import { flowsOf } from "./flow-answers.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    flows: (_, { scope, ...request }, context) =>
      flowsOf(readScope(scope, context), request, context),
  },
};
