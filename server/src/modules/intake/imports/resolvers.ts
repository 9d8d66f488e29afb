import { connectionOf, pageOf } from "../../../shared/connection.ts";
import { assertLength } from "../../../shared/errors.ts";
import { refusing } from "../../../shared/refusing.ts";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
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
    inspectFiles: (_, { uploads, mapping }, { clew, signal }) => {
      assertLength("uploads", uploads, 1, 100);
      return inspectFiles(clew, { uploads, mapping: mapping ?? undefined }, signal);
    },
    mappingOf: (_, args: MappingArguments, { clew, signal }) => mappingOf(clew, args, signal),
  },
  Mutation: {
    importFiles: (_, { uploads, mapping }, { clew, desk, signal }) =>
      attempted(async () => {
        assertLength("uploads", uploads, 0, 100);
        const begun = await desk.start(uploads, mapping, signal);
        await rememberMapping(clew, uploads, mapping);
        return begun;
      }),
    cancelImport: (_, { id }, { desk }) =>
      attempted(async () => {
        await desk.cancel(id);
        return desk.one(id);
      }),
    undoImport: (_, { id }, { desk }) =>
      attempted(async () => {
        await desk.undo(id);
        return desk.one(id);
      }),
    removeSource: (_, { dataset }, { desk }) => attempted(() => desk.remove(dataset)),
    loadDemo: (_, __, { clew, desk }) => attempted(() => loadHeron(clew, desk)),
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

/** Does something with imports; expected refusals become data. Throws what is not held. */
async function attempted(work: () => Promise<Progress | void>) {
  return refusing({ import: null }, async () => ({ import: (await work()) ?? null }));
}
