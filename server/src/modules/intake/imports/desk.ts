import type { Clew } from "../../../context.ts";
import { Conflict, EngineUnavailable, NotFound } from "../../../shared/errors.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { takeOutWhenBack } from "./carry-through.ts";
import { cancelledAt, noteCancelled } from "./folder-mark.ts";
import { isElsewhere, listImports, oneImport } from "./import-list.ts";
import { problemOf } from "./import-problem.ts";
import { perform, settled, type Office } from "./import-office.ts";
import { importsHeld, newImportId, save, mostKept } from "./kept-imports.ts";
import { progressBoard } from "./progress/progress-board.ts";
import type { Progress } from "./progress/speedometer.ts";
import { isUnderWay, type ImportState, type ImportWatch } from "./import-state.ts";
import { takeOut } from "./take-out-dataset.ts";
import { keptRequest, prepareUploads } from "./upload-requests.ts";
import { prepareImport, type ImportRequest } from "./prepare-import.ts";

export type { Progress } from "./progress/speedometer.ts";

/** Runs imports one after the other, and tells how they go. */
export interface ImportDesk {
  /** Imports by a mapping and waits for its end. */
  readonly run: (request: ImportRequest, watch?: ImportWatch) => Promise<ImportState>;
  /** Begins to import uploads; gives the state at the beginning. */
  readonly start: (
    uploads: readonly string[],
    mapping: string,
    signal?: AbortSignal,
  ) => Promise<Progress>;
  /** Ends an import that waits, for its turn or for the store, or runs; what it has stated is taken out. */
  readonly cancel: (id: string) => Promise<void>;
  /** Takes out what an import stated. */
  readonly undo: (id: string) => Promise<void>;
  /** Takes a dataset out whole. Throws NotFound. */
  readonly remove: (dataset: string) => Promise<void>;
  /** All imports, latest first. */
  readonly list: () => Promise<readonly Progress[]>;
  /** One import. Throws NotFound. */
  readonly one: (id: string) => Promise<Progress>;
  /** The states of one import until it ends. */
  readonly follow: (id: string) => AsyncGenerator<Progress>;
  /** Does other work that writes, while no import runs. */
  readonly alone: InTurn;
  /** Goes on with imports of uploads that a stop broke off. */
  readonly resume: () => Promise<void>;
}

/**
 * Opens the desk. `now` is the time, ISO; `settle` works out what follows from what is held, after
 * each import and removal.
 */
export function openDesk(clew: Clew, now: () => string, settle: () => Promise<void>): ImportDesk {
  const office: Office = {
    clew,
    now,
    settle,
    inTurn: queue(),
    board: progressBoard(),
    stops: new Map(),
    held: undefined,
  };
  return {
    run: async (request, watch = {}) => {
      const prepared = await prepareImport(clew, request);
      return perform(office, { prepared, id: newImportId(), watch });
    },
    start: (uploads, mapping, signal) => start(office, uploads, { text: mapping, signal }),
    cancel: (id) => cancel(office, id),
    undo: (id) => undo(office, id),
    remove: (dataset) => remove(office, dataset),
    list: () => listImports(office),
    one: (id) => oneImport(office, id),
    follow: (id) => office.board.follow(id, () => oneImport(office, id)),
    alone: office.inTurn,
    resume: () => resume(office),
  };
}

async function start(
  office: Office,
  uploads: readonly string[],
  mapping: { readonly text: string; readonly signal: AbortSignal | undefined },
): Promise<Progress> {
  const { clew } = office;
  const id = newImportId();
  const prepared = await prepareUploads(clew, id, uploads, mapping);
  perform(office, { prepared, id, watch: {} }).catch((error: unknown) =>
    clew.log.error("import failed", {
      reason: error instanceof Error ? error.name : "unknown",
    }),
  );
  return oneImport(office, id);
}

async function cancel(office: Office, id: string): Promise<void> {
  const { clew, board, now, stops } = office;
  const begun = await oneImport(office, id);
  const stop = stops.get(id);
  if (stop === undefined || !isUnderWay(begun)) {
    const isOther = isElsewhere(office, begun);
    throw new Conflict(isOther ? "imports.run-elsewhere" : "imports.this-import-not-running");
  }
  if (begun.state === "queued") {
    noteCancelled(clew.data, id, now()); // its turn is to come yet, if Clew is not restarted before
    board.show(id, { ...begun, state: "cancelled", endedAt: now() });
  }
  stop.abort();
  let last = begun;
  for await (last of board.follow(id, () => oneImport(office, id))) if (!isUnderWay(last)) break;
  if (last.state !== "cancelled") throw new Conflict("imports.this-import-not-running");
}

async function undo(office: Office, id: string): Promise<void> {
  assertStoreAnswers(office);
  const state = await oneImport(office, id);
  if (state.state !== "done") throw new Conflict("imports.only-import-done-can");
  const latest = (await listImports(office)).find(
    (other) => other.dataset === state.dataset && other.state === "done",
  );
  if (latest?.id !== id) throw new Conflict("imports.later-import-this-source");
  await removeDataset(office, state.dataset);
}

async function remove(office: Office, dataset: string): Promise<void> {
  assertStoreAnswers(office);
  if (!(await sourcesById(office.clew)).has(dataset)) throw new NotFound("source");
  await removeDataset(office, dataset);
}

/** What takes a source out would stand behind the import that waits. */
function assertStoreAnswers({ board }: Office): void {
  if (board.isAway()) throw new EngineUnavailable();
}

function removeDataset(office: Office, dataset: string): Promise<void> {
  const { clew, now, inTurn, board } = office;
  return inTurn(async () => {
    const of = (await importsHeld(clew, mostKept)).filter((state) => state.dataset === dataset);
    await takeOut(clew, dataset);
    for (const state of of) {
      if (state.state !== "done" && state.state !== "running") continue;
      await save(clew, { ...state, state: "undone", endedAt: now() });
      board.drop(state.id);
    }
    await settled(office);
  });
}

async function resume(office: Office): Promise<void> {
  const { clew } = office;
  for (const state of await importsHeld(clew, mostKept)) {
    if (state.state !== "running") continue;
    const endedAt = cancelledAt(clew.data, state.id);
    if (endedAt !== undefined) forget(office, { ...state, state: "cancelled", endedAt });
    else await goOn(office, state).catch(() => clew.log.error("an import could not go on"));
  }
}

/** Goes on with an import of uploads; one by a command goes on with the command. */
async function goOn(office: Office, kept: ImportState): Promise<void> {
  const { clew, now } = office;
  if (kept.mapping === undefined) return;
  const request = await keptRequest(clew, kept.mapping).catch(() => undefined);
  if (request === undefined) return;
  const prepared = await prepareImport(clew, request).catch(async (error: unknown) => {
    const problem = problemOf(error);
    await save(clew, { ...kept, state: "failed", problem, endedAt: now() });
    throw error;
  });
  perform(office, { prepared, id: kept.id, watch: {}, kept }).catch(() =>
    clew.log.error("an import could not go on"),
  );
}

/** Takes out what an import stated that was cancelled while the store was away. */
function forget({ clew, inTurn, board }: Office, state: ImportState): void {
  const cancelled: ImportState = { ...state, phase: "done" };
  const show = (shown: ImportState) => board.show(state.id, { ...shown, rowsPerSecond: 0 });
  show(cancelled);
  void inTurn(() => takeOutWhenBack(clew, cancelled, undefined, show));
}
