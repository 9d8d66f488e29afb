import type { Clew } from "../../../../context.ts";
import { prepareKept, type ImportEntry } from "./import-entries.ts";
import type { ImportState, RunWatch } from "../import-state.ts";
import { save } from "../kept-imports.ts";
import { runArrival } from "../arrivals/run-arrival.ts";
import { runImport } from "../run-import.ts";

/** Keeps in another graph how an import ended that states nothing. */
export async function keepLastState(clew: Clew, state: ImportState): Promise<void> {
  await save(clew, state);
}

/**
 * Imports into another graph what the journal keeps of an import that has ended: under its id, and
 * as at its time. One that was not done leaves its last state alone. Throws where an original is
 * gone.
 */
export async function importAgain(clew: Clew, one: ImportEntry, ended: ImportState): Promise<void> {
  if (ended.state !== "done") {
    await save(clew, { ...ended, folder: clew.journal.own });
    return;
  }
  const prepared = await prepareKept(clew, one);
  let time = ended.startedAt;
  const watch: RunWatch = {
    now: () => time,
    onProgress: ({ phase }) => {
      if (phase === "finish") time = ended.endedAt ?? time;
    },
    stopped: () => undefined,
  };
  if (ended.adds !== true) return void (await runImport(clew, prepared, watch, one.id));
  const done = await runArrival(clew, prepared, watch, one.id);
  const { arrivedAt, visibleAt } = ended;
  await save(clew, {
    ...done,
    ...(arrivedAt === undefined ? {} : { arrivedAt }),
    ...(visibleAt === undefined ? {} : { visibleAt }),
  });
}
