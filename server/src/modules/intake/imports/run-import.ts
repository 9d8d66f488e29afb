import { randomUUID } from "node:crypto";
import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import {
  planFiles,
  type PlannedFile,
  digestOf,
  forgetReadings,
  packReading,
  readingFor,
  type SavedReading,
} from "../files/index.ts";
import { type Mapping, warningsOf } from "../mapping/index.ts";
import { dropRecords, finishWriting, retire, keepRun } from "../statements/index.ts";
import { countsOf } from "./counts.ts";
import { stateFrom, progressRow, type ImportState, type ImportWatch } from "./state.ts";
import { readPass } from "./passes.ts";
import { keepSource, forgetSource } from "../../ground/sources/index.ts";

/** What is to be imported. */
export interface ImportRequest {
  readonly mapping: Mapping;
  /** Folder that the mapping's paths start from. */
  readonly folder: string;
  /** What the mapping is called in messages. */
  readonly mappingName: string;
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
  const files = await planFiles(
    request.mapping,
    request.folder,
    request.mappingName,
    clew.ontology,
    readers,
  );
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
      : await begin(clew, prepared, watch, id, latest);
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

/** A fresh import id. */
export function newImportId(): string {
  return randomUUID();
}

/** The latest import of a dataset, or undefined. */
export async function latestOf(clew: Clew, dataset: string): Promise<ImportState | undefined> {
  const states = await importsHeld(clew, 10_000);
  return states.find((state) => state.dataset === dataset);
}

/** The imports kept, latest first. */
export async function importsHeld(clew: Clew, limit: number): Promise<readonly ImportState[]> {
  const rows = await clew.graph.read(statement("imports/imports"), { limit });
  return rows.map((row) => stateFrom(decode.map(row, "import")));
}

/** Keeps a state. */
export async function save(clew: Clew, state: ImportState): Promise<ImportState> {
  await clew.graph.write((send) => keepRun(send, state.id, progressRow(state)));
  return state;
}

class Stopped extends Error {}

function isPassing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENGINE_UNAVAILABLE";
}

async function begin(
  clew: Clew,
  prepared: PreparedImport,
  watch: ImportWatch,
  id: string,
  latest: ImportState | undefined,
): Promise<ImportState> {
  const { dataset } = prepared.request.mapping;
  if (latest?.state === "running")
    await save(clew, {
      ...latest,
      state: "failed",
      problem: "Another import of this source took its place.",
      endedAt: watch.now(),
    });
  const totals = prepared.files.map(({ lines }) => lines);
  const rowsTotal = totals.every((lines) => lines !== undefined)
    ? totals.reduce((sum: number, lines) => sum + (lines ?? 0), 0)
    : undefined;
  await clew.graph.write((send) =>
    keepSource(send, dataset.id, {
      ...headOf(prepared.request.mapping),
      importedAt: watch.now(),
    }),
  );
  return save(clew, {
    id,
    dataset: dataset.id,
    title: dataset.title,
    state: "running",
    digest: prepared.digest,
    phase: latest === undefined ? "first" : "retire",
    file: 0,
    row: 0,
    rows: 0,
    ...(rowsTotal === undefined ? {} : { rowsTotal }),
    unrecognised: 0,
    rejects: 0,
    rejectBytes: 0,
    records: 0,
    entities: 0,
    links: 0,
    warnings: warningsOf(prepared.request.mapping, clew.ontology),
    startedAt: watch.now(),
    ...(prepared.request.kept === undefined ? {} : { mapping: prepared.request.kept }),
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
  { request: { mapping }, files, reading, readers }: PreparedImport,
  state: ImportState,
  { now, onProgress }: ImportWatch,
): Promise<ImportState> {
  const counts = await countsOf(clew, state.dataset);
  const { records, entities, links, from, to } = counts;
  const { id } = mapping.dataset;
  const shapes = files.map(({ name, shape, open }) => ({
    name,
    format: shape.format,
    delimiter: shape.delimiter ?? null,
    columns: open.columns,
  }));
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
    const properties = {
      ...headOf(mapping),
      records,
      entities,
      links,
      rejects: state.rejects,
      importedAt: now(),
      import: state.id,
      from: from ?? null,
      to: to ?? null,
      files: JSON.stringify(shapes),
      reading: packReading(reading),
      readers,
    };
    await keepSource(send, id, properties);
    await keepRun(send, state.id, progressRow(done));
  });
  await clew.graph.flush();
  onProgress?.(done);
  return done;
}

/** What a mapping says of its dataset, as kept on the dataset's node. */
function headOf({ dataset: { title, demo, reliability, region } }: Mapping): Row {
  return { title, demo, reliability: reliability ?? null, region: region ?? null };
}

async function cancel(clew: Clew, begun: ImportState, watch: ImportWatch): Promise<ImportState> {
  await takeOut(clew, begun.dataset);
  return save(clew, { ...begun, state: "cancelled", phase: "done", endedAt: watch.now() });
}

/**
 * Takes a dataset out whole: statements, links, entities that nothing else states, records and
 * their text.
 */
export async function takeOut(clew: Clew, dataset: string): Promise<void> {
  const run = newImportId();
  await retire(clew, dataset, run);
  await finishWriting(clew, run);
  await dropRecords(clew, dataset, run);
  await clew.graph.write((send) => forgetSource(send, dataset));
  await clew.evidence.remove(dataset);
  await forgetReadings(clew, dataset);
  await clew.graph.flush();
}
