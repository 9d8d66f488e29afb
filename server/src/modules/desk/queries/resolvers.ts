import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { runSaved, runText } from "./run-query.ts";
import { savedQueries } from "./saved-queries.ts";

export const resolvers: Pick<ApiResolvers<Context>, "Query"> = {
  Query: {
    savedQueries: () => savedQueries(),
    runSavedQuery: (_, { id, parameters }, { clew, reach }) =>
      runSaved(clew, reach, id, parameters),
    runCypher: (_, { text, parameters }, { clew, reach, signal }) =>
      runText({ clew, reach, signal }, text, parameters),
  },
};
