import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength } from "../../../shared/errors.ts";
import { refusing } from "../../../shared/refusing.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { onceOnly, type Doing, type Keyed } from "../../ground/journal/index.ts";
import { loadHeron } from "./load-demo.ts";
import type { Progress } from "./desk.ts";
import type { ImportContext } from "./import-context.ts";
import { mostKept } from "./kept-imports.ts";
import {
  inspectFiles,
  mappingOf,
  rememberMapping,
  type MappingArguments,
} from "../inspection/index.ts";
import { readRejects, rejectsPath } from "../files/index.ts";

const shownRejects = 100;
const mostListed = 200;
/** As many files as a pack may hold. */
const mostUploads = 5_000;

export const resolvers: Pick<
  ApiResolvers<ImportContext>,
  "Query" | "Mutation" | "Subscription" | "Import"
> = {
  Query: {
    imports: async (_, __, { desk }) => (await desk.list()).slice(0, mostListed),
    importList: async (_, { first, after }, { desk }) => {
      const { from, size } = pageOf(first, after, mostListed);
      const all = await desk.list();
      return connectionOf(all.slice(from, from + size), from, all.length, all.length < mostKept);
    },
    inspectFiles: (_, { uploads, mapping, shapes }, { clew, signal }) => {
      assertLength("uploads", uploads, 1, mostUploads);
      const asked = { uploads, mapping: mapping ?? undefined, shapes: shapes ?? [] };
      return inspectFiles(clew, asked, signal);
    },
    mappingOf: (_, args: MappingArguments, { clew, signal }) => mappingOf(clew, args, signal),
  },
  Mutation: {
    importFiles: (_, { uploads, mapping, idempotencyKey }, context) =>
      attempted(
        context,
        "importFiles",
        { key: idempotencyKey, input: [uploads, mapping] },
        {
          anew: async (stamp) => {
            const { clew, desk, signal } = context;
            assertLength("uploads", uploads, 0, mostUploads);
            const begun = await desk.start({ uploads, mapping, stamp }, signal);
            await rememberMapping(clew, uploads, mapping);
            return begun;
          },
          again: (answer) => context.desk.one((answer as { readonly import: string }).import),
        },
      ),
    cancelImport: (_, { id, idempotencyKey }, context) =>
      attempted(
        context,
        "cancelImport",
        { key: idempotencyKey, input: id },
        {
          anew: async (stamp) => {
            await context.desk.cancel(id, stamp);
            return context.desk.one(id);
          },
          again: () => context.desk.one(id),
        },
      ),
    undoImport: (_, { id, idempotencyKey }, context) =>
      attempted(
        context,
        "undoImport",
        { key: idempotencyKey, input: id },
        {
          anew: async (stamp) => {
            await context.desk.undo(id, stamp);
            return context.desk.one(id);
          },
          again: () => context.desk.one(id),
        },
      ),
    removeSource: (_, { dataset, idempotencyKey }, context) =>
      attempted(
        context,
        "removeSource",
        { key: idempotencyKey, input: dataset },
        {
          anew: (stamp) => context.desk.remove(dataset, stamp),
          again: async () => undefined,
        },
      ),
    loadDemo: (_, { idempotencyKey }, context) =>
      attempted(
        context,
        "loadDemo",
        { key: idempotencyKey, input: "" },
        {
          anew: (stamp) => loadHeron(context.clew, context.desk, { stamp }),
          again: async () => undefined,
        },
      ),
  },
  Subscription: {
    importProgress: {
      subscribe: (_, { id }, { desk }) => desk.follow(id),
      resolve: (progress: Progress) => progress,
    },
  },
  Import: {
    canUndo: ({ state }) => state === "done",
    rejectSamples: ({ id, rejects }, _, { clew }) =>
      rejects === 0 ? [] : readRejects(rejectsPath(clew.data, id), shownRejects),
  },
};

/** Does something with imports, once a key; expected refusals become data. Throws what is not held. */
async function attempted(
  { clew, now }: ImportContext,
  field: string,
  asked: Pick<Keyed, "key" | "input">,
  doing: Doing<Progress | void>,
) {
  return refusing({ import: null }, async () => ({
    import: (await onceOnly(clew, { field, ...asked, now: now() }, doing)) ?? null,
  }));
}
