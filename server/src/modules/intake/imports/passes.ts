import type { Clew } from "../../../context.ts";
import { addRejects, cutRejects, rejectsPath } from "../files/index.ts";
import {
  aliasesHeld,
  readyBatch,
  refsIn,
  writeReady,
  type BatchRun,
  type Brought,
  type ReadyBatch,
} from "../statements/index.ts";
import type { FileShapeHeld } from "../../ground/records/index.ts";
import { enterPictures } from "./entries/import-entries.ts";
import { progressRow, type ImportState, type RunWatch } from "./import-state.ts";
import type { PreparedImport } from "./prepare-import.ts";
import type { RowBatch } from "./row-batches.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { readAhead } from "../../../shared/work/read-ahead.ts";

/** Batches that are read while others are made ready and written; each waits in memory. */
const batchesAhead = 2;

/** How a pass is watched. */
type Watch = Pick<RunWatch, "onProgress" | "stopped" | "signal" | "came"> & {
  /** Gathers the refs of all that is to be folded. */
  readonly touched?: Set<string> | undefined;
};

/**
 * Reads all files once and writes what they state, batch by batch, each with its place. While a
 * batch is being written the next is made ready and those behind it are read.
 */
export async function readPass(
  clew: Clew,
  { batches, files }: PreparedImport,
  begun: ImportState,
  watch: Watch,
): Promise<ImportState> {
  const kept = await cutRejects(rejectsPath(clew.data, begun.id), begun.rejectBytes);
  let state: ImportState = { ...begun, rejectBytes: kept };
  let writing: Promise<unknown> = Promise.resolve();
  let ready: ReadyBatch | undefined;
  const phase = begun.phase === "second" ? "second" : "first";
  const rows = batches({
    from: { phase, file: begun.file, row: begun.row },
    aliases: (ids) => aliasesHeld(clew.graph, ids),
    signal: watch.signal,
  });
  try {
    for await (const batch of readAhead(rows, batchesAhead)) {
      watch.stopped();
      state = await counted(clew, state, batch);
      await enterPictures(clew, state.id, batch.pictures);
      ready = await readyBatch(clew, batch.mapped, runOf(state), ready);
      state = withAdded(state, ready);
      ready = { ...ready, run: runOf(state) };
      if (watch.touched !== undefined)
        for (const ref of refsIn(clew, ready)) watch.touched.add(ref);
      await writing;
      writing = writeReady(clew, ready).then((brought) => tell(brought, files, watch));
      writing.catch(() => undefined);
      watch.onProgress(state);
    }
  } catch (error) {
    watch.stopped();
    throw error;
  } finally {
    await writing.catch(() => undefined);
  }
  await writing;
  return state;
}

/** Tells what a write brought. */
function tell(
  brought: Brought | undefined,
  files: PreparedImport["files"],
  { came }: Pick<Watch, "came">,
): void {
  if (brought !== undefined) came?.(brought, shapesOf(files));
}

/** How files are cut into columns again. */
export function shapesOf(files: PreparedImport["files"]): readonly FileShapeHeld[] {
  return files.map(({ name, shape, columns }) => ({
    name,
    format: shape.format,
    delimiter: shape.delimiter ?? null,
    columns,
  }));
}

/** The state behind a batch, with how many rows of it are new and how many were held. */
function withAdded(state: ImportState, { batch, again }: ReadyBatch): ImportState {
  if (state.adds !== true || state.phase !== "first") return state;
  return {
    ...state,
    added: (state.added ?? 0) + batch.records.length,
    again: (state.again ?? 0) + again.length,
  };
}

/** Where a batch belongs, by the state behind it. */
function runOf(state: ImportState): BatchRun {
  return {
    dataset: state.dataset,
    run: state.id,
    pass: `${state.id}/${state.phase}`,
    receivedAt: state.startedAt,
    ...(state.adds === true ? { adds: true } : {}),
    progress: progressRow(state),
  };
}

function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  return [...new Map(sentences.map((one) => [one.text, one])).values()];
}

/** The state behind a batch; its rejects are kept. */
async function counted(clew: Clew, state: ImportState, batch: RowBatch): Promise<ImportState> {
  const first = state.phase === "first";
  const rejects = first ? [...batch.broken, ...batch.unusable] : batch.unusable;
  const bytes = await addRejects(rejectsPath(clew.data, state.id), rejects);
  return {
    ...state,
    file: batch.file,
    row: batch.row,
    rows: state.rows + (first ? batch.rows : 0),
    rejects: state.rejects + rejects.length,
    rejectBytes: state.rejectBytes + bytes,
    unrecognised: state.unrecognised + (first ? batch.unrecognised : 0),
    warnings: eachOnce([...state.warnings, ...batch.warnings]).slice(0, 50),
  };
}
