import { join } from "node:path";
import type { Clew } from "../../../context.ts";
import { runOn, type Crew } from "../../../shared/work/crew.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import {
  digestOf,
  readingFor,
  type ArrivingFile,
  type KeptFile,
  type MappingInFolder,
  type SavedReading,
} from "../files/index.ts";
import type { Mapping } from "../mapping/index.ts";
import type { PictureFolders } from "../pictures/index.ts";
import {
  longestReading,
  mappingTask,
  plannedFiles,
  planTask,
  rowsStream,
  summaryOf,
  type FilesToPlan,
  type ImportFile,
} from "./reading-tasks.ts";
import { readBatches, type AskAliases, type ReadFrom, type RowBatch } from "./row-batches.ts";

/** What is to be imported. */
export interface ImportRequest extends MappingInFolder {
  /** Its files where they were planned before; else the mapping names them. */
  readonly files?: readonly KeptFile[];
  /** A file that comes to those of a source, in place of the mapping's own. */
  readonly arriving?: ArrivingFile;
  /** True where its rows come to those of the source; else they take their place. */
  readonly adds?: boolean;
  /** When they came, ISO, where that was before now. */
  readonly arrivedAt?: string;
  /** What reads texts; the program's own where absent. */
  readonly readers?: TextReaders;
}

/** Which rows are wanted, and what they hang on. */
export interface RowsWanted {
  readonly from: ReadFrom;
  readonly aliases: AskAliases;
  readonly signal?: AbortSignal | undefined;
  /** True where nothing is to be kept of them, not even small copies of pictures. */
  readonly isDry?: boolean;
}

/** A request whose files were found and planned: it can begin. */
export interface PreparedImport {
  readonly request: ImportRequest;
  readonly files: readonly ImportFile[];
  /** The rows of all files from a place on, with what they state. */
  readonly batches: (wanted: RowsWanted) => AsyncIterable<RowBatch>;
  /** How rows are read again without the files. */
  readonly reading: SavedReading;
  /** Versions of what reads texts. */
  readonly readers: readonly string[];
  readonly digest: string;
}

/** Finds and plans the files. Throws InvalidInput before anything is written. */
export async function prepareImport(
  clew: Clew,
  request: ImportRequest,
  signal?: AbortSignal,
): Promise<PreparedImport> {
  const readers = versionsOf(request.readers ?? currentReaders);
  const own =
    clew.parsers === undefined || request.readers !== undefined
      ? await plannedHere(clew, request)
      : await plannedApart(clew, clew.parsers, request, signal);
  return { request, ...own, readers, digest: digestOf(own.reading, readers) };
}

/** Reads a mapping, away from the thread that answers requests where one does. */
export function mappingFrom(
  { parsers, ontology }: Clew,
  text: string,
  name: string,
  signal?: AbortSignal,
): Promise<Mapping> {
  return runOn(parsers, mappingTask, { text, name, ontology }, bounds(signal));
}

type Planned = Pick<PreparedImport, "files" | "batches" | "reading">;

/** Up to so many lines are read sooner than a thread is there to read them. */
const fewLines = 2_000;

/**
 * For a command that has the store: nobody waits for its thread. Rows are read on another all the
 * same where they are many, since the store can be written to meanwhile.
 */
async function plannedHere(clew: Clew, request: ImportRequest): Promise<Planned> {
  const asked = askedOf(clew, request);
  const files = await plannedFiles(asked, request.readers);
  const isShort = files.reduce((sum, { lines = Infinity }) => sum + lines, 0) <= fewLines;
  const here: PreparedImport["batches"] = ({ from, aliases, isDry }) =>
    readBatches(files, { from, aliases, keep: isDry === true ? undefined : keptIn(clew) });
  const isHere = isShort || request.readers !== undefined;
  return {
    files: files.map(summaryOf),
    reading: readingFor(request.mapping, files, clew.ontology),
    batches: isHere ? here : rowsOn(clew, clew.crew, asked),
  };
}

async function plannedApart(
  clew: Clew,
  parsers: Crew,
  request: ImportRequest,
  signal: AbortSignal | undefined,
): Promise<Planned> {
  const asked = askedOf(clew, request);
  const planned = await parsers.run(planTask, asked, bounds(signal));
  return { ...planned, batches: rowsOn(clew, parsers, asked) };
}

/** The rows of files, read on a thread. */
function rowsOn(clew: Clew, crew: Crew, asked: FilesToPlan): PreparedImport["batches"] {
  return ({ from, aliases, signal, isDry }) =>
    crew.stream(
      rowsStream,
      { ...asked, from, keep: isDry === true ? undefined : keptIn(clew) },
      (ids) => aliases(ids as readonly string[]),
      bounds(signal),
    );
}

function askedOf(
  { ontology, data }: Clew,
  { mapping, folder, mappingName, files, arriving }: ImportRequest,
): FilesToPlan {
  return { mapping, folder, mappingName, files, arriving, ontology, own: data };
}

function keptIn({ data, originals }: Clew): PictureFolders {
  return { pictures: join(data, "pictures"), originals: originals.folder };
}

function bounds(signal: AbortSignal | undefined) {
  return { signal, milliseconds: longestReading };
}
