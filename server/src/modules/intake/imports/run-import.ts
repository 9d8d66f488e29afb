import type { Clew } from "../../../context.ts";
import type { Row } from "../../../graph/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import {
  planFiles,
  type MappingInFolder,
  type PlannedFile,
  digestOf,
  packReading,
  readingFor,
  type SavedReading,
} from "../files/index.ts";
import { type Mapping, warningsOf } from "../mapping/index.ts";
import { dropRecords, finishWriting, retire, keepRun } from "../statements/index.ts";
import { countsOf, type DatasetCounts } from "./counts.ts";
import { firstState } from "./first-state.ts";
import { latestOf, newImportId, save } from "./kept-imports.ts";
import { progressRow, type ImportState, type ImportWatch } from "./import-state.ts";
import { readPass } from "./passes.ts";
import { takeOut } from "./take-out.ts";
import { keepSource } from "../../ground/sources/index.ts";

/** What is to be imported. */
export interface ImportRequest extends MappingInFolder {
  /** Path of the mapping where it is kept with its files. */
  readonly kept?: string;
  /** What reads texts; the program's own where absent. */
  readonly readers?: TextReaders;
}

/** A request whose files were found and planned: it can begin. */
export interface PreparedImport {
  readonly request: ImportRequest;
  readonly files: readonly PlannedFile[];
  /** How rows are read again without the files. */
  readonly reading: SavedReading;
  /** Versions of what reads texts. */
  readonly readers: readonly string[];
  readonly digest: string;
}

/** Finds and plans the files. Throws InvalidInput before anything is written. */
export async function prepareImport(clew: Clew, request: ImportRequest): Promise<PreparedImport> {
  const readers = request.readers ?? currentReaders;
  const files = await planFiles(request, clew.ontology, readers);
  const reading = readingFor(request.mapping, files, clew.ontology);
  return {
    request,
    files,
    reading,
    readers: versionsOf(readers),
    digest: digestOf(reading, versionsOf(readers)),
  };
}

/**
 * Imports what was prepared and gives its last state. The same files and mapping again change
 * nothing; one that was broken off goes on where it was; a changed one retires what is no longer
 * stated.
 */
export async function runImport(
  clew: Clew,
  prepared: PreparedImport,
  watch: ImportWatch,
  id: string = newImportId(),
): Promise<ImportState> {
  const { dataset } = prepared.request.mapping;
  const latest = await latestOf(clew, dataset.id);
  if (latest?.state === "done" && latest.digest === prepared.digest) return latest;
  const begun =
    latest?.state === "running" && latest.digest === prepared.digest
      ? latest
      : await begin(clew, prepared, watch, { id, latest });
  watch.onProgress?.(begun);
  try {
    return await proceed(clew, prepared, begun, watch);
  } catch (error) {
    if (error instanceof Stopped) return cancel(clew, begun, watch);
    const problem = error instanceof Error ? error.message : "It could not go on.";
    if (error instanceof Conflict || !isPassing(error))
      await save(clew, { ...begun, state: "failed", problem, endedAt: watch.now() });
    throw error;
  }
}

class Stopped extends Error {}

function isPassing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENGINE_UNAVAILABLE";
}

/** The id that an import is to have, and whether another of its source was there before. */
interface Beginning {
  readonly id: string;
  readonly latest: ImportState | undefined;
}

async function begin(
  clew: Clew,
  prepared: PreparedImport,
  { now }: ImportWatch,
  { id, latest }: Beginning,
): Promise<ImportState> {
  const { mapping, kept } = prepared.request;
  if (latest?.state === "running")
    await save(clew, {
      ...latest,
      state: "failed",
      problem: "Another import of this source took its place.",
      endedAt: now(),
    });
  await clew.graph.write((send) =>
    keepSource(send, mapping.dataset.id, { ...headOf(mapping), importedAt: now() }),
  );
  return save(clew, {
    ...firstState(prepared, id, now()),
    phase: latest === undefined ? "first" : "retire",
    warnings: warningsOf(mapping, clew.ontology),
    ...(kept === undefined ? {} : { mapping: kept }),
  });
}

async function proceed(
  clew: Clew,
  prepared: PreparedImport,
  begun: ImportState,
  watch: ImportWatch,
): Promise<ImportState> {
  const stopped = () => {
    if (watch.signal?.aborted === true) throw new Stopped();
  };
  let state = begun;
  if (state.phase === "retire") {
    await retire(clew, state.dataset, state.id);
    state = await save(clew, { ...state, phase: "first", file: 0, row: 0 });
  }
  for (const phase of ["first", "second"] as const) {
    if (state.phase !== phase) continue;
    state = await readPass(clew, prepared.files, state, { ...watch, stopped });
    state = { ...state, phase: phase === "first" ? "second" : "finish", file: 0, row: 0 };
    await save(clew, state);
  }
  watch.onProgress?.(state);
  await finishWriting(clew, state.id, stopped);
  await dropRecords(clew, state.dataset, state.id);
  return complete(clew, prepared, state, watch);
}

async function complete(
  clew: Clew,
  prepared: PreparedImport,
  state: ImportState,
  { now, onProgress }: ImportWatch,
): Promise<ImportState> {
  const counts = await countsOf(clew, state.dataset);
  const { records, entities, links } = counts;
  const done: ImportState = {
    ...state,
    state: "done",
    phase: "done",
    records,
    entities,
    links,
    endedAt: now(),
  };
  await clew.graph.write(async (send) => {
    await keepSource(send, prepared.request.mapping.dataset.id, {
      ...sourceRow(prepared, counts),
      rejects: state.rejects,
      importedAt: now(),
      import: state.id,
    });
    await keepRun(send, state.id, progressRow(done));
  });
  await clew.graph.flush();
  onProgress?.(done);
  return done;
}

/** What is kept of a dataset that was imported: its head, what it states, how its rows are read. */
function sourceRow(
  { request, files, reading, readers }: PreparedImport,
  { records, entities, links, from, to }: DatasetCounts,
): Row {
  const shapes = files.map(({ name, shape, open }) => ({
    name,
    format: shape.format,
    delimiter: shape.delimiter ?? null,
    columns: open.columns,
  }));
  return {
    ...headOf(request.mapping),
    records,
    entities,
    links,
    from: from ?? null,
    to: to ?? null,
    files: JSON.stringify(shapes),
    reading: packReading(reading),
    readers,
  };
}

/** What a mapping says of its dataset, as kept on the dataset's node. */
function headOf({ dataset: { title, demo, reliability, region } }: Mapping): Row {
  return { title, demo, reliability: reliability ?? null, region: region ?? null };
}

async function cancel(clew: Clew, begun: ImportState, watch: ImportWatch): Promise<ImportState> {
  await takeOut(clew, begun.dataset);
  return save(clew, { ...begun, state: "cancelled", phase: "done", endedAt: watch.now() });
}
