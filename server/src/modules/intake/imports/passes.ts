import { setImmediate } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import {
  type PlannedFile,
  addRejects,
  cutRejects,
  picturesOf,
  rejectsPath,
  type Reject,
} from "../files/index.ts";
import type { SourceRow } from "../reading/index.ts";
import { refsOf, stateRow, type ResolveAlias, type StatedRow } from "../stating/index.ts";
import { mapped, type MappedRow, writeBatch, aliasesHeld } from "../statements/index.ts";
import { progressRow, type ImportState, type RunWatch } from "./import-state.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

const rowsABatch = 500;
// Other requests, and the batch that is being written, get their turn between so many rows.
const rowsAtOnce = 20;
const textABatch = 4 * 1024 * 1024;

type Watch = Pick<RunWatch, "onProgress" | "stopped">;

interface Gathered {
  readonly file: PlannedFile;
  /** Which of the import's files, from 0. */
  readonly index: number;
  readonly rows: readonly SourceRow[];
  readonly rejects: readonly Reject[];
  /** Rows of the file read when this batch ends. */
  readonly row: number;
}

/**
 * Reads all files once and writes what they state, batch by batch, each with its place. While a
 * batch is being written the next is read. In the second pass only files with refs are read, for
 * what hangs on them.
 */
export async function readPass(
  clew: Clew,
  files: readonly PlannedFile[],
  begun: ImportState,
  watch: Watch,
): Promise<ImportState> {
  const kept = await cutRejects(rejectsPath(clew.data, begun.id), begun.rejectBytes);
  let state: ImportState = { ...begun, rejectBytes: kept };
  let writing: Promise<unknown> = Promise.resolve();
  try {
    for (const [index, file] of files.entries()) {
      if (index < begun.file || (begun.phase === "second" && !file.plan.hasRefs)) continue;
      const skip = index === begun.file ? begun.row : 0;
      for await (const batch of batchesOf(file, index, skip)) {
        watch.stopped();
        const rows = await mapBatch(clew, batch, begun.phase === "second");
        await writing;
        state = await counted(clew, state, batch, rows);
        writing = writeBatch(clew, rows.mapped, {
          dataset: state.dataset,
          run: state.id,
          pass: `${state.id}/${begun.phase}`,
          receivedAt: begun.startedAt,
          progress: progressRow(state),
        });
        writing.catch(() => undefined);
        watch.onProgress(state);
      }
    }
  } finally {
    await writing.catch(() => undefined);
  }
  await writing;
  return state;
}

/** The state behind a batch; its rejects are kept. */
async function counted(
  clew: Clew,
  state: ImportState,
  batch: Gathered,
  rows: MappedBatch,
): Promise<ImportState> {
  const first = state.phase === "first";
  const rejects = state.phase === "second" ? rows.rejects : [...batch.rejects, ...rows.rejects];
  const bytes = await addRejects(rejectsPath(clew.data, state.id), rejects);
  return {
    ...state,
    file: batch.index,
    row: batch.row,
    rows: state.rows + (first ? batch.rows.length + batch.rejects.length : 0),
    rejects: state.rejects + rejects.length,
    rejectBytes: state.rejectBytes + bytes,
    unrecognised: state.unrecognised + (first ? rows.unrecognised : 0),
    warnings: [...new Set([...state.warnings, ...rows.warnings])].slice(0, 50),
  };
}

async function* batchesOf(
  file: PlannedFile,
  index: number,
  skip: number,
): AsyncGenerator<Gathered> {
  let rows: SourceRow[] = [];
  let rejects: Reject[] = [];
  let row = 0;
  let size = 0;
  for await (const read of file.open.rows()) {
    row += 1;
    if (row <= skip) continue;
    if (read.ok) rows.push(read);
    else
      rejects.push({
        file: file.name,
        position: read.position,
        reason: read.reason,
        ...(read.column === undefined ? {} : { column: read.column }),
      });
    size += read.ok ? read.raw.length : 0;
    if (rows.length + rejects.length >= rowsABatch || size >= textABatch) {
      yield { file, index, rows, rejects, row };
      rows = [];
      rejects = [];
      size = 0;
    }
  }
  if (rows.length + rejects.length > 0) yield { file, index, rows, rejects, row };
}

interface MappedBatch {
  readonly mapped: readonly MappedRow[];
  readonly rejects: readonly Reject[];
  readonly unrecognised: number;
  readonly warnings: readonly Sentence[];
}

async function mapBatch(
  clew: Clew,
  { file, rows }: Gathered,
  second: boolean,
): Promise<MappedBatch> {
  const resolve = second ? await resolverOf(clew, file, rows) : undefined;
  const pictures = await picturesOf(file.plan, rows, file.folder, clew.data);
  const stated: { row: SourceRow; stated: StatedRow }[] = [];
  for (const row of rows) {
    if (stated.length % rowsAtOnce === 0) await setImmediate();
    stated.push({ row, stated: stateRow(file.plan, row, resolve, pictures) });
  }
  const problems = stated.flatMap(({ row, stated: one }) =>
    one.problems.map((problem) => ({ row, problem })),
  );
  const unread = problems.filter(({ problem }) => !problem.rejects);
  return {
    mapped: stated.map(({ row, stated: one }) => ({
      ...mapped(file.name, row.position, row.raw, one),
      ...(file.part === 0 ? {} : { part: file.part }),
    })),
    rejects: problems.flatMap(({ row, problem }) =>
      problem.rejects ? [rejectOf(file, row, problem)] : [],
    ),
    unrecognised:
      stated.reduce((sum, { stated: one }) => sum + one.unrecognised, 0) + unread.length,
    warnings: unread.map(({ problem: { column } }) =>
      sentence("imports.times-not-recognised-kept", {
        file: file.name,
        column: column ?? "a column",
      }),
    ),
  };
}

function rejectOf(
  { name }: PlannedFile,
  { position }: SourceRow,
  { reason, column }: StatedRow["problems"][number],
): Reject {
  return { file: name, position, reason, ...(column === undefined ? {} : { column }) };
}

async function resolverOf(
  clew: Clew,
  file: PlannedFile,
  rows: readonly SourceRow[],
): Promise<ResolveAlias> {
  const ids = [...new Set(rows.flatMap((row) => refsOf(file.plan, row)))];
  const entities = await aliasesHeld(clew.graph, ids);
  return (alias) => entities.get(alias);
}
