import type { Clew } from "../../../context.ts";
import { runOn } from "../../../shared/work/crew.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import {
  digestOf,
  planFiles,
  readingFor,
  type MappingInFolder,
  type SavedReading,
} from "../files/index.ts";
import type { Mapping } from "../mapping/index.ts";
import {
  longestReading,
  mappingTask,
  planTask,
  rowsStream,
  summaryOf,
  type ImportFile,
} from "./reading-tasks.ts";
import { readBatches, type AskAliases, type ReadFrom, type RowBatch } from "./row-batches.ts";

/** What is to be imported. */
export interface ImportRequest extends MappingInFolder {
  /** Path of the mapping where it is kept with its files. */
  readonly kept?: string;
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

async function plannedHere({ ontology, data }: Clew, request: ImportRequest): Promise<Planned> {
  const { readers = currentReaders } = request;
  const files = await planFiles(request, { ontology, own: data, readers });
  return {
    files: files.map(summaryOf),
    reading: readingFor(request.mapping, files, ontology),
    batches: ({ from, aliases, isDry }) =>
      readBatches(files, { from, aliases, data: isDry === true ? undefined : data }),
  };
}

async function plannedApart(
  { ontology, data }: Clew,
  parsers: NonNullable<Clew["parsers"]>,
  { mapping, folder, mappingName }: ImportRequest,
  signal: AbortSignal | undefined,
): Promise<Planned> {
  const asked = { mapping, folder, mappingName, ontology, own: data };
  const planned = await parsers.run(planTask, asked, bounds(signal));
  return {
    ...planned,
    batches: ({ from, aliases, signal: stop, isDry }) =>
      parsers.stream(
        rowsStream,
        { ...asked, from, data: isDry === true ? undefined : data },
        (ids) => aliases(ids as readonly string[]),
        bounds(stop),
      ),
  };
}

function bounds(signal: AbortSignal | undefined) {
  return { signal, milliseconds: longestReading };
}
