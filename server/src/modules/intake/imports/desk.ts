import type { Clew } from "../../../context.ts";
import { Conflict, NotFound } from "../../../shared/errors.ts";
import { queue, type InTurn } from "../../../shared/work/queue.ts";
import { sourcesById } from "../../ground/sources/index.ts";
import { firstState } from "./first-state.ts";
import { importsHeld, newImportId, save, mostKept } from "./kept-imports.ts";
import { progressBoard, type ProgressBoard } from "./progress-board.ts";
import { runImport } from "./run-import.ts";
import { speedometer, type Progress } from "./speedometer.ts";
import type { ImportState, ImportWatch } from "./import-state.ts";
import { takeOut } from "./take-out-dataset.ts";
import { keptRequest, prepareUploads } from "./upload-requests.ts";
import { prepareImport, type ImportRequest, type PreparedImport } from "./prepare-import.ts";
import { sentence } from "../../../sentences/index.ts";

export type { Progress } from "./speedometer.ts";

/** Runs imports one after the other, and tells how they go. */
export interface ImportDesk {
  /** Imports by a mapping and waits for its end. */
  readonly run: (request: ImportRequest, watch?: Partial<ImportWatch>) => Promise<ImportState>;
  /** Begins to import uploads; gives the state at the beginning. */
  readonly start: (
    uploads: readonly string[],
    mapping: string,
    signal?: AbortSignal,
  ) => Promise<Progress>;
  /** Stops an import that is under way; what it has stated is taken out. */
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

const notSettled = sentence("imports.rows-but-shared-wordings");

/** What the desk works with. */
interface Office {
  readonly clew: Clew;
  /** The time, ISO. */
  readonly now: () => string;
  /** Works out what follows from the rows; false where that failed: the rows are in all the same. */
  readonly settled: () => Promise<boolean>;
  readonly inTurn: InTurn;
  readonly board: ProgressBoard;
  /** What stops an import that is under way, by id. */
  readonly stops: Map<string, AbortController>;
}

/**
 * Opens the desk. `now` is the time, ISO; `settle` works out what follows from what is held, after
 * each import and removal.
 */
export function openDesk(clew: Clew, now: () => string, settle: () => Promise<void>): ImportDesk {
  const office: Office = {
    clew,
    now,
    settled: () => settledBy(clew, settle),
    inTurn: queue(),
    board: progressBoard(),
    stops: new Map(),
  };
  return {
    run: async (request, watch = {}) =>
      perform(office, await prepareImport(clew, request), newImportId(), watch),
    start: (uploads, mapping, signal) => start(office, uploads, { text: mapping, signal }),
    cancel: (id) => cancel(office, id),
    undo: (id) => undo(office, id),
    remove: (dataset) => remove(office, dataset),
    list: () => list(office),
    one: (id) => one(office, id),
    follow: (id) => office.board.follow(id, () => one(office, id)),
    alone: office.inTurn,
    resume: () => resume(office),
  };
}

async function settledBy(clew: Clew, settle: () => Promise<void>): Promise<boolean> {
  return settle().then(
    () => true,
    (error: unknown) => {
      clew.log.error("what follows from the rows could not be worked out", {
        reason: error instanceof Error ? error.name : "unknown",
      });
      return false;
    },
  );
}

function perform(
  { clew, now, settled, inTurn, board, stops }: Office,
  prepared: PreparedImport,
  id: string,
  watch: Partial<ImportWatch>,
): Promise<ImportState> {
  return inTurn(async () => {
    const stop = new AbortController();
    stops.set(id, stop);
    const speed = speedometer();
    const show = (state: ImportState) => board.show(id, { ...state, ...speed(state) });
    const onProgress = (state: ImportState) => {
      show(state);
      watch.onProgress?.(state);
      board.tell(id);
    };
    try {
      const signal = watch.signal ?? stop.signal;
      const state = await runImport(clew, prepared, { now, signal, onProgress }, id);
      show(state);
      if (watch.settle === false || (await settled())) return state;
      return { ...state, warnings: [...state.warnings, notSettled] };
    } catch (error) {
      board.drop(id);
      throw error;
    } finally {
      stops.delete(id);
      board.tell(id);
    }
  });
}

async function start(
  office: Office,
  uploads: readonly string[],
  mapping: { readonly text: string; readonly signal: AbortSignal | undefined },
): Promise<Progress> {
  const { clew, now, board } = office;
  const id = newImportId();
  const prepared = await prepareUploads(clew, id, uploads, mapping);
  const first: Progress = { ...firstState(prepared, id, now()), rowsPerSecond: 0 };
  board.show(id, first);
  perform(office, prepared, id, {}).catch((error: unknown) =>
    clew.log.error("import failed", {
      reason: error instanceof Error ? error.name : "unknown",
    }),
  );
  return first;
}

async function cancel(office: Office, id: string): Promise<void> {
  const stop = office.stops.get(id);
  if (stop === undefined) throw new Conflict("imports.this-import-not-running");
  stop.abort();
  for await (const state of office.board.follow(id, () => one(office, id)))
    if (state.state !== "running") break;
}

async function undo(office: Office, id: string): Promise<void> {
  const state = await one(office, id);
  if (state.state !== "done") throw new Conflict("imports.only-import-done-can");
  const latest = (await list(office)).find(
    (other) => other.dataset === state.dataset && other.state === "done",
  );
  if (latest?.id !== id) throw new Conflict("imports.later-import-this-source");
  await removeDataset(office, state.dataset);
}

async function remove(office: Office, dataset: string): Promise<void> {
  if (!(await sourcesById(office.clew)).has(dataset)) throw new NotFound("source");
  await removeDataset(office, dataset);
}

function removeDataset(
  { clew, now, settled, inTurn, board }: Office,
  dataset: string,
): Promise<void> {
  return inTurn(async () => {
    const of = (await importsHeld(clew, mostKept)).filter((state) => state.dataset === dataset);
    await takeOut(clew, dataset);
    for (const state of of) {
      if (state.state !== "done" && state.state !== "running") continue;
      await save(clew, { ...state, state: "undone", endedAt: now() });
      board.drop(state.id);
    }
    await settled();
  });
}

async function list({ clew, board }: Office): Promise<readonly Progress[]> {
  const held = await importsHeld(clew, mostKept);
  return held.map((state) => board.held(state.id) ?? { ...state, rowsPerSecond: 0 });
}

async function one(office: Office, id: string): Promise<Progress> {
  const found = office.board.held(id) ?? (await list(office)).find((state) => state.id === id);
  if (found === undefined) throw new NotFound("import");
  return found;
}

async function resume(office: Office): Promise<void> {
  const { clew } = office;
  for (const state of await importsHeld(clew, mostKept)) {
    if (state.state !== "running" || state.mapping === undefined) continue;
    const request = await keptRequest(clew, state.mapping).catch(() => undefined);
    if (request === undefined) continue;
    perform(office, await prepareImport(clew, request), state.id, {}).catch(() =>
      clew.log.error("an import could not go on"),
    );
  }
}
