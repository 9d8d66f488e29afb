import { endImport } from "./end-import.ts";
import { openImports, prepareKept, type ImportEntry } from "./import-entries.ts";
import { keptOf } from "./accept-import.ts";
import { cancelledAt } from "./cancelled-imports.ts";
import { takeOutWhenBack } from "../carry-through.ts";
import { stateWithout } from "./first-state.ts";
import { perform, type Office } from "../import-office.ts";
import { problemOf } from "../import-problem.ts";
import type { ImportState } from "../import-state.ts";
import { save } from "../kept-imports.ts";

/** Goes on with the imports that the journal keeps and that have not ended, first the first. */
export async function resumeImports(office: Office): Promise<void> {
  const { clew } = office;
  for (const open of await openImports(clew)) {
    const { kept } = await keptOf(office, open.id);
    const endedAt = cancelledAt(clew.data, open.id);
    if (endedAt === undefined)
      await goOn(office, open, kept).catch(() => clew.log.error("an import could not go on"));
    else if (kept === undefined) await endImport(clew, open.id, cancelled(open, endedAt), false);
    else forget(office, { ...kept, state: "cancelled", endedAt });
  }
}

async function goOn(office: Office, open: ImportEntry, kept?: ImportState): Promise<void> {
  const { clew, now } = office;
  const prepared = await prepareKept(clew, open).catch(async (error: unknown) => {
    const state = kept ?? stateWithout(open);
    const failed: ImportState = {
      ...state,
      state: "failed",
      problem: problemOf(error),
      endedAt: now(),
    };
    if (kept !== undefined) await save(clew, failed);
    await endImport(clew, open.id, failed, kept !== undefined);
    throw error;
  });
  perform(office, {
    prepared,
    id: open.id,
    watch: {},
    ...(kept === undefined ? {} : { kept }),
  }).catch(() => clew.log.error("an import could not go on"));
}

function cancelled(open: ImportEntry, endedAt: string): ImportState {
  return { ...stateWithout(open), state: "cancelled", phase: "done", endedAt };
}

/** Takes out what an import stated that was cancelled while the store was away. */
function forget({ clew, inTurn, board }: Office, state: ImportState): void {
  const over: ImportState = { ...state, phase: "done" };
  const show = (shown: ImportState) => board.show(state.id, { ...shown, rowsPerSecond: 0 });
  show(over);
  void inTurn(() => takeOutWhenBack(clew, over, undefined, show));
}
