import { basename } from "node:path";
import { InvalidInput } from "../../../shared/errors.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { columnsOf, type DatasetHead, type FileMapping, type Mapping } from "../mapping/index.ts";
import { currentReaders, type TextReaders } from "../extraction/index.ts";
import {
  amountColumnsOf,
  amountGroups,
  dateOrdersOf,
  planFile,
  timeColumns,
  type AmountColumns,
  type DateOrders,
  type FilePlan,
} from "../stating/index.ts";
import {
  BrokenContainer,
  contentOf,
  fileHash,
  foreignKind,
  formatOf,
  openFile,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "../reading/index.ts";
import { bySheet } from "./mapped-sheets.ts";
import { pathsOf } from "./mapped-paths.ts";
import { seenIn } from "./seen-columns.ts";

/** A file of an import, opened and planned. */
export interface PlannedFile {
  readonly name: string;
  readonly path: string;
  readonly shape: FileShape;
  readonly open: OpenFile;
  readonly plan: FilePlan;
  /** Folder below which its rows name pictures. */
  readonly folder: string;
  /** Which of the mapping's files it is one of, from 0. */
  readonly at: number;
  /** 0, or how often the mapping reads a file of this name before. */
  readonly part: number;
  readonly orders: DateOrders;
  readonly amounts: AmountColumns;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Line ends in it: about as many rows; undefined where packed. */
  readonly lines?: number;
  /** True where a row that lacks a column of the mapping is a reject. */
  readonly isStrict?: boolean;
}

/** A mapping with the place of its files. */
export interface MappingInFolder {
  readonly mapping: Mapping;
  /** Folder that the mapping's paths start from. */
  readonly folder: string;
  /** What the mapping is called in messages. */
  readonly mappingName: string;
}

/** What files are planned by. */
export interface Planning {
  readonly ontology: Ontology;
  /** Folder of Clew's own files, which no pattern finds. */
  readonly own: string;
  /** What reads texts; the program's own where absent. */
  readonly readers?: TextReaders;
}

/**
 * Finds, opens and plans the files of a mapping, in the mapping's order, those of a pattern by
 * name.
 * Throws InvalidInput, before anything is written, for a missing file, an unknown format or an
 * absent column.
 */
export async function planFiles(
  { mapping, folder, mappingName }: MappingInFolder,
  { ontology, own, readers = currentReaders }: Planning,
): Promise<readonly PlannedFile[]> {
  const { dataset } = mapping;
  const planned: PlannedFile[] = [];
  for (const [at, file] of mapping.files.entries()) {
    const where = `${mappingName}:${file.line}`;
    const paths = await pathsOf(folder, file.path, own).catch(refusedAt(where));
    if (paths.length === 0)
      throw new InvalidInput("files.there-no-file", { path: file.path }, where);
    for (const path of paths)
      for (const [one, all] of await sheetsIn(file, path, where)) {
        const read = await planOne({ file: one, path, where, all }, dataset, ontology, readers);
        const part = planned.filter(({ name }) => name === read.name).length;
        planned.push({ ...read, folder, at, part });
      }
  }
  const names = planned.map(({ name }) => name);
  const twice = names.find(
    (name, index) => names.indexOf(name) !== index && !samePath(planned, name),
  );
  if (twice !== undefined) throw new InvalidInput("files.two-files-called", { twice }, mappingName);
  return planned;
}

/** A file once for each sheet that it is read from, with the names of them all. */
export async function sheetsIn(
  file: FileMapping,
  path: string,
  where: string,
): Promise<readonly (readonly [FileMapping, readonly string[]])[]> {
  const files = await bySheet(file, path).catch(refusedAt(`${where}: ${basename(path)}`));
  const all = files.flatMap(({ sheet }) => (typeof sheet === "string" ? [sheet] : []));
  return files.map((one) => [one, all]);
}

/** Says of a refused path where the mapping names it. */
function refusedAt(where: string): (error: unknown) => never {
  return (error) => {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, where)
      : error;
  };
}

function samePath(planned: readonly PlannedFile[], name: string): boolean {
  return new Set(planned.filter((file) => file.name === name).map(({ path }) => path)).size === 1;
}

/** A file that a mapping reads, and where the mapping says so. */
export interface MappedFile {
  readonly file: FileMapping;
  readonly path: string;
  readonly where: string;
  /** Sheets of the workbook that are read; none where the file names none. */
  readonly all: readonly string[];
  /** How its times and amounts are written, where that is known; else its rows show it. */
  readonly notations?: Notations;
}

/** How the times and amounts of a file are written. */
export interface Notations {
  readonly dates: DateOrders;
  readonly amounts: AmountColumns;
}

/** Opens and plans one file. Throws InvalidInput as planFiles does. */
export async function planOne(
  { file, path, where, all, notations }: MappedFile,
  dataset: DatasetHead,
  ontology: Ontology,
  readers: TextReaders,
): Promise<Omit<PlannedFile, "folder" | "at" | "part">> {
  const name = basename(path);
  const format = file.format ?? formatOf(name) ?? (await contentOf(path)).format;
  const what = format === undefined ? foreignKind(name) : undefined;
  if (what !== undefined) throw new InvalidInput("files.foreign", { what }, `${where}: ${name}`);
  if (format === undefined) throw new InvalidInput("files.none-csv-tsv-jsonl", { name }, where);
  const given = shapeOf(file, format);
  const wanted = columnsOf(file);
  const sheetsRead = all.length === 0 ? {} : { sheetsRead: all };
  const open = await openFile(path, { ...given, wanted, ...sheetsRead }).catch(
    refusedAt(`${where}: ${name}`),
  );
  assertColumns(open, { file, path, where });
  const { dates, amounts } = notations ?? (await notationsOf(open, file, dataset, ontology));
  const { hash, lines } = await fileHash(path);
  return {
    name,
    path,
    shape: shapeFound(given, open),
    open: { ...open, rows: () => naming(name, open.rows()) },
    plan: planFile(dataset, file, ontology, { dates, amounts, readers }),
    orders: dates,
    amounts,
    hash,
    ...(lines === undefined ? {} : { lines }),
  };
}

/** How a file's times and amounts are written: as is stated, else as its rows show. */
async function notationsOf(
  open: OpenFile,
  file: FileMapping,
  dataset: DatasetHead,
  ontology: Ontology,
): Promise<Notations> {
  const groups = amountGroups(file, ontology);
  const seen = await seenIn(open, {
    times: dataset.dates === undefined ? timeColumns(file, ontology) : [],
    amounts: groups
      .filter(({ notation }) => notation === undefined)
      .flatMap(({ columns }) => columns),
  });
  return {
    dates: dateOrdersOf(dataset, file, ontology, seen.times),
    amounts: amountColumnsOf(groups, seen.amounts),
  };
}

/** The shape given, with what was found out when the file was opened. */
function shapeFound(given: FileShape, { delimiter, array, sheet }: OpenFile): FileShape {
  const usual = given.format === "tsv" ? "\t" : ",";
  return {
    ...given,
    ...(delimiter === undefined || delimiter === usual ? {} : { delimiter }),
    ...(array === undefined ? {} : { array }),
    ...(sheet === undefined ? {} : { sheet }),
  };
}

/** How a file of a mapping is to be opened. */
export function shapeOf(
  { delimiter, encoding, sheet, headerRow, array }: FileMapping,
  format: FileShape["format"],
): FileShape {
  return {
    format,
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(typeof sheet === "string" ? { sheet } : {}),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(array === undefined ? {} : { array }),
  };
}

/** Throws InvalidInput where the mapping names a column that the file does not have. */
function assertColumns(
  { columns }: OpenFile,
  { file, path, where }: Pick<MappedFile, "file" | "path" | "where">,
): void {
  const held = new Set(columns);
  const absent = columnsOf(file).find((column) => !held.has(column));
  if (absent === undefined) return;
  const has = columns.slice(0, 40).join(", ");
  throw new InvalidInput("files.has-no-column-has", { path: basename(path), absent, has }, where);
}

/**
 * The same rows; a container that turns out broken in the middle is named with its file.
 */
export async function* naming(name: string, rows: AsyncIterable<ReadRow>): AsyncGenerator<ReadRow> {
  try {
    yield* rows;
  } catch (error) {
    throw error instanceof BrokenContainer
      ? new BrokenContainer("shared.as-written", { text: error.sentence }, name)
      : error;
  }
}
