import type { Ontology } from "../../../ontology/index.ts";
import { defineStream, defineTask } from "../../../shared/work/task.ts";
import { currentReaders, type TextReaders } from "../extraction/index.ts";
import {
  planArriving,
  planFiles,
  planKept,
  readingFor,
  type ArrivingFile,
  type KeptFile,
  type MappingInFolder,
  type PlannedFile,
  type SavedReading,
} from "../files/index.ts";
import type { PictureFolders } from "../pictures/index.ts";
import type { FileShape } from "../reading/index.ts";
import { parseMapping, type Mapping } from "../mapping/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { readBatches, type AskAliases, type ReadFrom, type RowBatch } from "./row-batches.ts";

/** How long one thing that a stranger sent may be read at a stretch, in milliseconds. */
export const longestReading = 60_000;

/** A file of an import as far as others than its reader need to know it. */
export interface ImportFile {
  readonly name: string;
  readonly path: string;
  readonly shape: FileShape;
  readonly columns: readonly string[];
  /** True if it is read in a second pass. */
  readonly hasRefs: boolean;
  /** Line ends in it; undefined where packed. */
  readonly lines?: number;
  /** What is worth knowing of how it is read, in sentences. */
  readonly remarks: readonly Sentence[];
}

/** A mapping's text, and what it is called in messages. */
interface MappingText {
  readonly text: string;
  readonly name: string;
  readonly ontology: Ontology;
}

/** Files that a mapping names, or that were planned before. */
export interface FilesToPlan extends MappingInFolder {
  readonly ontology: Ontology;
  readonly own: string;
  /** Files that were planned before: nothing is looked for. */
  readonly files?: readonly KeptFile[] | undefined;
  /** A file that comes to those of a source, in place of the mapping's own. */
  readonly arriving?: ArrivingFile | undefined;
}

/** Rows to be read on a thread. */
interface RowsToRead extends FilesToPlan {
  readonly from: ReadFrom;
  readonly keep: PictureFolders | undefined;
}

/** Reads a mapping. */
export const mappingTask = defineTask(
  import.meta.url,
  "mappingTask",
  ({ text, name, ontology }: MappingText): Mapping => parseMapping(text, name, ontology),
);

/** Finds and plans files. */
export const planTask = defineTask(
  import.meta.url,
  "planTask",
  async (
    asked: FilesToPlan,
  ): Promise<{ readonly files: readonly ImportFile[]; readonly reading: SavedReading }> => {
    const planned = await plannedFiles(asked);
    return {
      files: planned.map(summaryOf),
      reading: readingFor(asked.mapping, planned, asked.ontology),
    };
  },
);

/** Reads rows; asks for the entities of alias ids. */
export const rowsStream = defineStream(
  import.meta.url,
  "rowsStream",
  async function* ({ from, keep, ...asked }: RowsToRead, ask): AsyncGenerator<RowBatch> {
    const files = await plannedFiles(asked);
    const aliases: AskAliases = async (ids) => (await ask(ids)) as Awaited<ReturnType<AskAliases>>;
    yield* readBatches(files, { from, aliases, keep });
  },
);

/** Plans files, as the mapping names them, as they were planned before, or as they come to a source. */
export function plannedFiles(
  { files, arriving, ...asked }: FilesToPlan,
  readers: TextReaders = currentReaders,
): Promise<readonly PlannedFile[]> {
  const { ontology } = asked;
  if (files !== undefined) return planKept({ ...asked, files }, { ontology, readers });
  if (arriving !== undefined) return planArriving({ ...asked, arriving }, { ontology, readers });
  return planFiles(asked, { ...asked, readers });
}

/** What of a planned file is known to all. */
export function summaryOf({ name, path, shape, open, plan, lines }: PlannedFile): ImportFile {
  return {
    name,
    path,
    shape,
    columns: open.columns,
    hasRefs: plan.hasRefs,
    remarks: (open.remarks ?? []).map((remark) =>
      sentence("imports.of-file", { file: name, remark }),
    ),
    ...(lines === undefined ? {} : { lines }),
  };
}
