import type { Sentence } from "../../../sentences/index.ts";
import type { FormName } from "./forms/form-names.ts";
import type { NumberMeaning } from "./workbooks/number-formats.ts";

/** One row as a reader gives it. */
export interface SourceRow {
  readonly ok: true;
  /** Line, or sheet!row, from 1. */
  readonly position: string;
  /** The row as received, decoded, without line end. */
  readonly raw: string;
  /** The texts of a column, trimmed, empty ones left out; none where the row has none. */
  readonly values: (column: string) => readonly string[];
  /** True where the source holds the column's value as a number, not as a text. */
  readonly isNumber?: (column: string) => boolean;
  /** What was mended in the cells asked for so far, in sentences. */
  readonly remarks?: () => readonly Sentence[];
}

/** A row that could not be read. */
export interface BrokenRow {
  readonly ok: false;
  readonly position: string;
  readonly column?: string;
  /** A sentence. */
  readonly reason: Sentence;
}

export type ReadRow = SourceRow | BrokenRow;

/** A file opened for reading: its columns and its rows, in order. */
export interface OpenFile {
  /** Header names in order; for json those of all rows, nested ones as a.b. */
  readonly columns: readonly string[];
  /** Reads all rows from the first; may be called again. */
  readonly rows: () => AsyncIterable<ReadRow>;
  /** What is worth knowing of how it was read, in sentences. */
  readonly remarks?: readonly Sentence[];
  /** For json: where its rows stand, where that was found out. */
  readonly array?: string;
  /** For csv: what stands between its cells. */
  readonly delimiter?: string;
  /** For a workbook: its sheet, what its columns' numbers mean, how it counts days. */
  readonly sheet?: string;
  readonly meanings?: readonly (readonly [string, NumberMeaning])[];
  readonly since1904?: boolean;
  /** For a workbook or database: all its sheets; for json: all its lists. */
  readonly sheets?: readonly string[];
  readonly arrays?: readonly string[];
  /** For a form: what the file says once for all its rows. */
  readonly context?: Readonly<Record<string, string>>;
}

/** Formats of tables and lists, as a mapping names them. */
export const tableFormats = ["csv", "tsv", "jsonl", "json", "xlsx", "xls", "xlsb", "ods"] as const;

/** How a file's rows are kept. */
export type FileFormat = (typeof tableFormats)[number] | FormName;

/** How a file is to be opened. */
export interface FileShape {
  readonly format: FileFormat;
  readonly delimiter?: string;
  readonly encoding?: string;
  readonly sheet?: string;
  readonly headerRow?: number;
  /** For json: where its rows stand, as data.messages. */
  readonly array?: string;
  /** All sheets of the workbook that are read. */
  readonly sheetsRead?: readonly string[];
  /** Columns that a mapping names: they tell the header, and which list holds the rows. */
  readonly wanted?: readonly string[];
}

/** True for the formats of workbooks. */
export function isWorkbook(format: string): boolean {
  return format === "xlsx" || format === "xls" || format === "xlsb" || format === "ods";
}

/** Longest row, in bytes; a longer one is rejected without being held in memory. */
export const longestRow = 4 * 1024 * 1024;

/** Most columns a file may have. */
export const mostColumns = 1_000_000;

/** Most columns that a sheet of a workbook can have. */
export const mostSheetColumns = 16_384;

/** Most levels of brackets and braces in one row. */
export const deepestRow = 200;

/** Trimmed of Unicode white space at both ends. */
export function trimmed(text: string): string {
  return text.trim();
}

/** Where each column stands; of two with one name the first. */
export function firstIndexes(columns: readonly string[]): ReadonlyMap<string, number> {
  return new Map(columns.map((column, index): [string, number] => [column, index]).toReversed());
}

/** Turns bytes of one encoding into text. */
export type Decoder = InstanceType<typeof TextDecoder>;
