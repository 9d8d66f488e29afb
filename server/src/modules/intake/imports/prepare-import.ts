import type { Clew } from "../../../context.ts";
import { currentReaders, versionsOf, type TextReaders } from "../extraction/index.ts";
import {
  digestOf,
  planFiles,
  readingFor,
  type MappingInFolder,
  type PlannedFile,
  type SavedReading,
} from "../files/index.ts";

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
  const files = await planFiles(request, {
    ontology: clew.ontology,
    own: clew.data,
    readers,
  });
  const reading = readingFor(request.mapping, files, clew.ontology);
  return {
    request,
    files,
    reading,
    readers: versionsOf(readers),
    digest: digestOf(reading, versionsOf(readers)),
  };
}
