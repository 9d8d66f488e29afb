import { setTimeout } from "node:timers/promises";
import type { ApiResolvers } from "../../../generated/resolver-types.ts";
import { refusing, type Outcome } from "../../../shared/refusing.ts";
import { onceOnly } from "../../ground/journal/index.ts";
import { readRejects, rejectsPath } from "../files/index.ts";
import { importsOf, type ImportContext, type Progress } from "../imports/index.ts";
import { secondsToVisible, timesOf } from "./seconds.ts";
import { watchedIn } from "./watched.ts";

/** So long an answer waits for rows to be found, in milliseconds. */
const longestWait = 10_000;
const mostNamed = 100;
/** Arrivals whose times are measured. */
const mostTimed = 50;

/** What is answered of rows that were sent. */
interface Answer extends Partial<Outcome> {
  readonly import: Progress | null;
  readonly added: number;
  readonly again: number;
  readonly rejects: number;
  readonly secondsToVisible: number | null;
}

const nothing: Answer = { import: null, added: 0, again: 0, rejects: 0, secondsToVisible: null };

export const resolvers: Pick<
  ApiResolvers<ImportContext>,
  "Query" | "Mutation" | "Import" | "Source"
> = {
  Query: {
    watchedFolders: (_, __, { clew }) => watchedIn(clew),
  },
  Mutation: {
    addRecords: (_, { dataset, records, file, idempotencyKey }, context) =>
      refusing<Answer>(nothing, async () => {
        const { clew, desk, now, signal } = context;
        const input = [dataset, records, file ?? null];
        const keyed = { field: "addRecords", key: idempotencyKey, input, now: now() };
        const arrival = {
          dataset,
          file: file ?? undefined,
          came: { records },
          arrivedAt: now(),
          signal,
        };
        const progress = await onceOnly(clew, keyed, {
          anew: async (stamp) => {
            const added = await desk.add(arrival, { stamp });
            await endedSoon(added.ended);
            return added.now();
          },
          again: (answer) => desk.one((answer as { readonly import: string }).import),
        });
        return answerOf(context, progress);
      }),
  },
  Import: {
    adds: ({ adds }) => adds === true,
    added: ({ adds, added }) => (adds === true ? (added ?? 0) : null),
    again: ({ adds, again }) => (adds === true ? (again ?? 0) : null),
    secondsToVisible,
  },
  Source: {
    arrivals: async ({ id }, _, { clew }) => timesOf(await importsOf(clew, id, mostTimed)),
  },
};

/** Waits for an end, or for so long as an answer may. */
async function endedSoon(ended: Promise<unknown>): Promise<void> {
  const waiting = new AbortController();
  const { signal } = waiting;
  const patience = setTimeout(longestWait, undefined, { signal }).catch(() => undefined);
  await Promise.race([ended.catch(() => undefined), patience]);
  waiting.abort();
}

async function answerOf({ clew }: ImportContext, progress: Progress): Promise<Answer> {
  const { id, state, problem, added = 0, again = 0, rejects } = progress;
  const left = rejects === 0 ? [] : await readRejects(rejectsPath(clew.data, id), mostNamed);
  const unused = left.map(({ position, reason }) => ({
    field: `records.${Number(position) - 1}`,
    message: reason.text,
  }));
  const isFailed = state === "failed";
  const why = isFailed && problem !== undefined ? [{ field: null, message: problem.text }] : [];
  return {
    ok: !isFailed,
    errors: [...why, ...unused],
    import: progress,
    added,
    again,
    rejects,
    secondsToVisible: secondsToVisible(progress),
  };
}
