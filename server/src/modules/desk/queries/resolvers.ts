import { allowedFunctions } from "../../../cypher-wall/index.ts";
import type { Context } from "../../../schema-context.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { onceOnly } from "../../ground/journal/index.ts";
import { refusing } from "../../../shared/refusing.ts";
import { exportQueries } from "./files/query-exports.ts";
import { importQueries, type Taken } from "./files/query-imports.ts";
import { checkedForm } from "./form/asked-by-form.ts";
import { queryOfForm } from "./form/form-query.ts";
import {
  allQueries,
  deleteQuery,
  queryHeld,
  queryNamed,
  saveQuery,
  versionsOf,
} from "./own-queries.ts";
import { placeOf } from "./parameters/query-parameter.ts";
import { suggestionsFor } from "./parameters/suggested-values.ts";
import { checkText } from "./query-check.ts";
import { runDeclared, runSaved, runText } from "./run-query.ts";
import type { SavedQuery } from "./saved-queries.ts";

const nothing: { readonly query: SavedQuery | null } = { query: null };
const noneTaken: { readonly taken: readonly Taken[] } = { taken: [] };

export const resolvers: Pick<ApiResolvers<Context>, "Query" | "Mutation" | "SavedQuery"> = {
  Query: {
    savedQueries: (_, _args, { clew }) => allQueries(clew),
    savedQuery: (_, { id }, { clew }) => queryHeld(clew, id),
    runSavedQuery: (_, { id, parameters }, { clew, reach, signal }) =>
      runSaved({ clew, reach, signal }, id, parameters),
    runCypher: (_, { text, parameters, declared }, { clew, reach, signal }) =>
      declared.length === 0
        ? runText({ clew, reach, signal }, text, parameters)
        : runDeclared({ clew, reach, signal }, { text, declared }, parameters),
    checkCypher: (_, { text }, { clew, signal }) => checkText(clew, text, signal),
    cypherFunctions: () => allowedFunctions(),
    formCypher: async (_, { input }, { clew, signal }) => {
      const made = queryOfForm(checkedForm(input, clew.ontology), clew.ontology);
      const { does } = await checkText(clew, made.text, signal);
      return { ...made, does };
    },
    parameterSuggestions: async (_, { query, parameter, chosen }, { clew, reach, signal }) =>
      (await suggestionsFor({ clew, reach, signal }, query, parameter, chosen)).suggestions,
    parameterSuggestionList: (_, { query, parameter, chosen }, { clew, reach, signal }) =>
      suggestionsFor({ clew, reach, signal }, query, parameter, chosen),
    exportQueries: (_, { ids, form }, { clew }) => exportQueries(clew, ids, form),
  },
  Mutation: {
    saveQuery: async (_, { input, idempotencyKey: key }, { clew, reach, now: time }) => {
      const now = time();
      const saved = await refusing(nothing, async () => ({
        query: await onceOnly<SavedQuery>(
          clew,
          { field: "saveQuery", key, input, now },
          {
            anew: (stamp) => saveQuery(clew, input, { by: reach.actor, now, stamp }),
            again: (answer) => queryNamed(clew, (answer as { readonly query: string }).query),
          },
        ),
      }));
      return saved.ok || !input.id ? saved : { ...saved, query: await queryHeld(clew, input.id) };
    },
    deleteQuery: async (_, { id, version, idempotencyKey: key }, { clew, reach, now: time }) =>
      refusing(nothing, async () => {
        const now = time();
        await onceOnly(
          clew,
          { field: "deleteQuery", key, input: [id, version ?? null], now },
          {
            anew: (stamp) =>
              deleteQuery(clew, { id, version: version ?? null }, { by: reach.actor, now, stamp }),
            again: async () => undefined,
          },
        );
        return nothing;
      }),
    importQueries: async (_, { uploads, duplicates }, { clew, reach, now: time }) =>
      refusing(noneTaken, async () => ({
        taken: await importQueries(clew, uploads, duplicates, { by: reach.actor, now: time() }),
      })),
  },
  SavedQuery: {
    isOwn: ({ own }) => own !== undefined,
    version: ({ own }) => own?.version ?? null,
    savedAt: ({ own }) => own?.at ?? null,
    savedBy: ({ own }) => own?.by ?? null,
    refusal: ({ own }) => own?.refusal ?? null,
    undeclared: ({ own }) => own?.undeclared ?? [],
    offeredAt: ({ parameters }) => placeOf(parameters),
    versions: (query, _, { clew }) => versionsOf(clew, query),
  },
};
