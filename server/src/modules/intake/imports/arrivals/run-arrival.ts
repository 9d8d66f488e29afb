import type { Clew } from "../../../../context.ts";
import { keepSource } from "../../../ground/sources/index.ts";
import { finishTouched, finishWriting, keepRun } from "../../statements/index.ts";
import { firstState } from "../entries/first-state.ts";
import { progressRow, type ImportState, type RunWatch } from "../import-state.ts";
import { importHeld, lastOf, save } from "../kept-imports.ts";
import { readPass } from "../passes.ts";
import type { PreparedImport } from "../prepare-import.ts";
import { later } from "../run-import.ts";
import { keptSource, withArrival } from "./kept-reading.ts";

/**
 * Brings rows to those of a source and gives the last state. Rows that are held change nothing; one
 * that was broken off goes on where it was. What it costs hangs on the rows and on what they touch.
 * Throws what breaks it off; what is kept of it says that it runs then.
 */
export async function runArrival(
  clew: Clew,
  prepared: PreparedImport,
  watch: RunWatch,
  id: string,
): Promise<ImportState> {
  const own = await importHeld(clew, id);
  if (own?.state === "done") return own;
  const isGoneOn = own?.state === "running";
  const begun = isGoneOn
    ? { ...own, folder: clew.journal.own }
    : await begin(clew, prepared, watch, id);
  watch.onProgress(begun);
  // what was touched before a run was broken off is known to the store alone
  return proceed(clew, prepared, begun, { ...watch, touched: isGoneOn ? undefined : new Set() });
}

async function begin(
  clew: Clew,
  prepared: PreparedImport,
  { now }: RunWatch,
  id: string,
): Promise<ImportState> {
  const last = await lastOf(clew, prepared.request.mapping.dataset.id);
  return save(clew, {
    ...firstState(prepared, id, later(last?.startedAt, now())),
    warnings: prepared.files.flatMap(({ remarks }) => remarks),
    folder: clew.journal.own,
  });
}

async function proceed(
  clew: Clew,
  prepared: PreparedImport,
  begun: ImportState,
  watch: Omit<RunWatch, "came"> & { readonly touched: Set<string> | undefined },
): Promise<ImportState> {
  let state = begun;
  for (const phase of ["first", "second"] as const) {
    if (state.phase !== phase) continue;
    if (phase === "first" || prepared.files.some(({ hasRefs }) => hasRefs))
      state = await readPass(clew, prepared, state, watch);
    state = { ...state, phase: phase === "first" ? "second" : "finish", file: 0, row: 0 };
    if (state.phase === "finish" || watch.touched === undefined) await save(clew, state);
  }
  watch.onProgress(state);
  if (watch.touched === undefined) await finishWriting(clew, state.id, watch.stopped);
  else await finishTouched(clew, state.id, [...watch.touched], watch.stopped);
  return complete(clew, prepared, state, watch);
}

async function complete(
  clew: Clew,
  prepared: PreparedImport,
  state: ImportState,
  { now, onProgress }: RunWatch,
): Promise<ImportState> {
  const { dataset } = state;
  const source = withArrival(await keptSource(clew, dataset), prepared.reading);
  const done: ImportState = { ...state, state: "done", phase: "done", endedAt: now() };
  await clew.graph.write(async (send) => {
    await keepSource(send, dataset, {
      ...source,
      importedAt: now(),
      import: state.id,
      counted: false,
    });
    await keepRun(send, state.id, progressRow(done));
  });
  await clew.graph.flush();
  onProgress(done);
  return done;
}
