import { namedApart } from "./column-names.ts";
import {
  headerWith,
  likeliestHeader,
  lookedThrough,
  namedDelimiter,
  type LeadRow,
} from "./csv-lead.ts";
import { mended } from "./mended-cells.ts";
import { isTotal } from "./total-rows.ts";
import { decoderFor, parsedRows, type DelimitedFile, type Parsed } from "./delimited-rows.ts";
import { linesOf } from "./physical-lines.ts";
import { bytesOf } from "./bytes.ts";
import { exportMark, unguarded } from "../../../shared/csv-guard.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import {
  firstIndexes,
  mostColumns,
  trimmed,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "./types.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/**
 * Opens csv or tsv. A first line such as sep=; is passed over; without a line given the header is
 * the first row that names the columns wanted. Throws InvalidInput where there is no header.
 */
export async function openDelimited(path: string, shape: FileShape): Promise<OpenFile> {
  const { encoding, wanted = [], headerRow } = shape;
  const given = await givenDelimiter(path, shape);
  const file = { path, delimiter: given, encoding };
  const header = await headerOf(parsedRows(file), headerRow ?? 1);
  const isSep = namedDelimiter(header.text) !== undefined && headerRow === undefined;
  const fits = headerWith([{ line: header.line, cells: header.cells }], wanted) !== undefined;
  const found = fits && !isSep ? { file, header } : await lookForHeader(file, shape, isSep);
  const { cells, line } = found?.header ?? header;
  const { columns, remarks } = namedApart(cells.map(trimmed));
  const own = found?.file ?? file;
  return {
    columns,
    rows: () => readRows(own, { columns, line }),
    delimiter: own.delimiter,
    remarks: [
      ...remarks,
      ...(line > 1 && !isSep && headerRow === undefined
        ? [sentence("reading.header-in-line", { line })]
        : []),
    ],
  };
}

/** The delimiter stated, else that of a first line such as sep=; else the format's own. */
async function givenDelimiter(path: string, shape: FileShape): Promise<string> {
  if (shape.delimiter !== undefined) return shape.delimiter;
  const [line] = await firstLines(path, shape.encoding);
  return namedDelimiter(line ?? "") ?? (shape.format === "tsv" ? "\t" : ",");
}

async function firstLines(path: string, encoding: string | undefined): Promise<readonly string[]> {
  const decoder = decoderFor(encoding, false);
  for await (const line of linesOf(bytesOf(path, encoding)))
    return [decoder.decode(line.bytes.subarray(0, 200))];
  return [];
}

/** The first row with the columns wanted, cut by the delimiter given or, where none is, by another. */
async function lookForHeader(
  file: DelimitedFile,
  { wanted = [], headerRow, delimiter }: FileShape,
  isSep: boolean,
): Promise<{ readonly file: DelimitedFile; readonly header: Header } | undefined> {
  const delimiters = delimiter === undefined ? [file.delimiter, ";", "\t", "|"] : [delimiter];
  for (const one of delimiters) {
    const cut = { ...file, delimiter: one };
    const rows = (await leadRows(cut)).filter(
      ({ line }) => line >= (headerRow ?? 1) && !(isSep && line === 1),
    );
    const found = headerRow === undefined ? headerWith(rows, wanted) : rows[0];
    if (found !== undefined && found.cells.length <= mostColumns)
      return { file: cut, header: { ...found, text: "" } };
  }
  return undefined;
}

/** The rows at the top of a file, those that can be read. */
async function leadRows(file: DelimitedFile): Promise<readonly LeadRow[]> {
  const rows: LeadRow[] = [];
  for await (const row of parsedRows(file)) {
    if (row.ok) rows.push({ line: row.line, cells: row.cells });
    if (rows.length >= lookedThrough || row.line > 10 * lookedThrough) break;
  }
  return rows;
}

/** The line of the header that a file is likest to have, from 1. */
export async function guessHeaderLine(path: string, shape: FileShape): Promise<number> {
  const file = { path, delimiter: await givenDelimiter(path, shape), encoding: shape.encoding };
  const rows = await leadRows(file);
  const isSep = namedDelimiter(rows[0]?.cells.join(file.delimiter) ?? "") !== undefined;
  return likeliestHeader(isSep ? rows.slice(1) : rows)?.line ?? 1;
}

interface Header {
  readonly cells: readonly string[];
  readonly text: string;
  readonly line: number;
}

/** The first row at or behind the line given, and its line. */
async function headerOf(rows: AsyncIterable<Parsed>, from: number): Promise<Header> {
  for await (const row of rows) {
    if (row.line < from) continue;
    if (!row.ok)
      throw new InvalidInput("reading.header-line-can-not", { line: row.line, reason: row.reason });
    if (row.cells.length > mostColumns)
      throw new InvalidInput("reading.header-has-columns-at", {
        count: row.cells.length,
        mostColumns,
      });
    return { cells: row.cells, text: row.raw, line: row.line };
  }
  throw new InvalidInput("reading.there-no-header-file");
}

async function* readRows(
  file: DelimitedFile,
  { columns, line }: { readonly columns: readonly string[]; readonly line: number },
): AsyncGenerator<ReadRow> {
  const indexes = firstIndexes(columns);
  const ownExport = columns.at(-1) === exportMark;
  let next = line + 1;
  for await (const row of parsedRows(file)) {
    const isApart = row.line > next;
    const more = row.ok ? (row.raw.match(/\r\n|\r|\n/gu)?.length ?? 0) : 0;
    next = row.line + more + 1;
    if (row.line <= line) continue;
    const isFooter = isApart && row.ok && isAlone(row.cells, columns);
    yield isFooter
      ? { ok: false, position: String(row.line), reason: sentence("reading.footer-row") }
      : toRow(row, columns, indexes, ownExport);
  }
}

/** True for a row below an empty line with its first cell alone: a remark under the table. */
function isAlone(cells: readonly string[], columns: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "").length;
  return columns.length > 2 && filled === 1 && (cells[0] ?? "").trim() !== "";
}

function toRow(
  row: Parsed,
  columns: readonly string[],
  indexes: ReadonlyMap<string, number>,
  ownExport: boolean,
): ReadRow {
  const position = String(row.line);
  if (!row.ok) {
    const column =
      row.column === undefined ? undefined : (columns[row.column] ?? `column ${row.column + 1}`);
    return { ok: false, position, reason: row.reason, ...(column === undefined ? {} : { column }) };
  }
  const { cells, raw } = row;
  const wrong = wrongLength(cells, columns);
  if (wrong !== undefined) return { ok: false, position, ...wrong };
  if (columns.length > 1 && isTotal(cells))
    return { ok: false, position, reason: sentence("reading.total-row") };
  return mended({
    ok: true,
    position,
    raw,
    values: (column) => nonEmpty(cells[indexes.get(column) ?? -1], ownExport),
    ...(cells.length < columns.length
      ? { remarks: () => [sentence("reading.rows-end-early", { line: row.line })] }
      : {}),
  });
}

/**
 * What is wrong with the number of a row's cells; undefined where nothing is. Cells that are
 * missing at a row's end are empty ones, but for a row that has one alone: that is no row.
 */
function wrongLength(
  cells: readonly string[],
  columns: readonly string[],
): { readonly column?: string; readonly reason: Sentence } | undefined {
  const counts = { count: cells.length, count2: columns.length };
  if (cells.length === 1 && columns.length > 2)
    return {
      column: columns[cells.length] ?? "",
      reason: sentence("reading.row-too-short-cells", counts),
    };
  const beyond = cells.slice(columns.length);
  return beyond.some((cell) => cell.trim() !== "")
    ? { reason: sentence("reading.row-too-long-cells", counts) }
    : undefined;
}

function nonEmpty(cell: string | undefined, ownExport: boolean): readonly string[] {
  const text = cell === undefined ? "" : trimmed(ownExport ? unguarded(cell) : cell);
  return text === "" ? [] : [text];
}
