import type { Context } from "../../../schema-context.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { runSaved, runText } from "./run.ts";
import { savedQueries } from "./saved.ts";

export const resolvers: Resolvers = {
  Query: {
    savedQueries: () => savedQueries(),
    runSavedQuery: (
      _: unknown,
      { id, parameters }: { id: string; parameters?: unknown },
      { clew, reach }: Context,
    ) => runSaved(clew, reach, id, parameters),
    runCypher: (
      _: unknown,
      { text, parameters }: { text: string; parameters?: unknown },
      { clew, reach }: Context,
    ) => runText(clew, reach, text, parameters),
  },
};
