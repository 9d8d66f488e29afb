import type { Context } from "../../../schema-context.ts";
import { assertLength, ClewError, NotFound } from "../../../shared/errors.ts";
import type { Resolvers } from "../../../shared/module.ts";
import { loadHeron } from "./demo.ts";
import type { ImportDesk, Progress } from "./desk.ts";
import {
  inspectFiles,
  mappingOf,
  rememberMapping,
  type MappingArguments,
} from "../inspection/index.ts";
import { readRejects, rejectsPath } from "../files/index.ts";

/** What these resolvers need: the desk that runs imports. */
export interface ImportContext extends Context {
  readonly desk: ImportDesk;
}

const shownRejects = 100;

interface StartArguments {
  readonly uploads: readonly string[];
  readonly mapping: string;
}

export const resolvers: Resolvers = {
  Query: {
    imports: (_: unknown, __: unknown, { desk }: ImportContext) => desk.list(),
    inspectFiles: (
      _: unknown,
      { uploads, mapping }: { uploads: readonly string[]; mapping?: string | null },
      { clew }: ImportContext,
    ) => {
      assertLength("uploads", uploads, 1, 100);
      return inspectFiles(clew, uploads, mapping ?? undefined);
    },
    mappingOf: (_: unknown, args: MappingArguments, { clew }: ImportContext) => mappingOf(clew, args),
  },
  Mutation: {
    importFiles: (_: unknown, { uploads, mapping }: StartArguments, { clew, desk }: ImportContext) =>
      refusing(async () => {
        const begun = await desk.start(uploads, mapping);
        await rememberMapping(clew, uploads, mapping);
        return begun;
      }),
    cancelImport: (_: unknown, { id }: { id: string }, { desk }: ImportContext) =>
      refusing(async () => {
        await desk.cancel(id);
        return desk.one(id);
      }),
    undoImport: (_: unknown, { id }: { id: string }, { desk }: ImportContext) =>
      refusing(async () => {
        await desk.undo(id);
        return desk.one(id);
      }),
    removeSource: (_: unknown, { dataset }: { dataset: string }, { desk }: ImportContext) =>
      refusing(() => desk.remove(dataset)),
    loadDemo: (_: unknown, __: unknown, { clew, desk }: ImportContext) =>
      refusing(() => loadHeron(clew, desk)),
  },
  Subscription: {
    importProgress: {
      subscribe: (_: unknown, { id }: { id: string }, { desk }: ImportContext) => desk.follow(id),
      resolve: (progress: Progress) => progress,
    },
  },
  Import: {
    rowsTotal: ({ rowsTotal }: Progress) => rowsTotal ?? null,
    secondsLeft: ({ secondsLeft }: Progress) => secondsLeft ?? null,
    problem: ({ problem }: Progress) => problem ?? null,
    endedAt: ({ endedAt }: Progress) => endedAt ?? null,
    canUndo: ({ state }: Progress) => state === "done",
    rejectSamples: ({ id, rejects }: Progress, _: unknown, { clew }: ImportContext) =>
      rejects === 0 ? [] : readRejects(rejectsPath(clew.data, id), shownRejects),
  },
  Reject: { column: ({ column }: { column?: string }) => column ?? null },
};

/** Expected refusals become data. */
async function refusing(work: () => Promise<Progress | undefined | void>): Promise<object> {
  try {
    return { ok: true, errors: [], import: (await work()) ?? null };
  } catch (error) {
    if (
      !(error instanceof ClewError) ||
      error.code === "ENGINE_UNAVAILABLE" ||
      error instanceof NotFound
    )
      throw error;
    return { ok: false, errors: [{ field: null, message: error.message }], import: null };
  }
}
