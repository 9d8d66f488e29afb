import { splitCells } from "../../../shared/delimited-cells.ts";
import { linesOf, type Line } from "./physical-lines.ts";
import { bytesOf } from "./bytes.ts";
import { exportMark, unguarded } from "../../../shared/csv-guard.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import {
  type Decoder,
  firstIndexes,
  longestRow,
  mostColumns,
  trimmed,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "./types.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

type Parsed =
  | {
      readonly ok: true;
      readonly line: number;
      readonly raw: string;
      readonly cells: readonly string[];
    }
  | {
      readonly ok: false;
      readonly line: number;
      readonly column?: number;
      readonly reason: Sentence;
    };

/** Opens csv or tsv. Throws InvalidInput where there is no header. */
export async function openDelimited(path: string, shape: FileShape): Promise<OpenFile> {
  const delimiter = shape.delimiter ?? (shape.format === "tsv" ? "\t" : ",");
  const file = { path, delimiter, encoding: shape.encoding };
  const header = await headerOf(parsedRows(file), shape.headerRow ?? 1);
  return { columns: header.columns, rows: () => readRows(file, header) };
}

/** Where a file lies and how it is cut; the encoding is UTF-8 where none is given. */
interface DelimitedFile {
  readonly path: string;
  readonly delimiter: string;
  readonly encoding: string | undefined;
}

interface Header {
  readonly columns: readonly string[];
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
    return { columns: row.cells.map(trimmed), line: row.line };
  }
  throw new InvalidInput("reading.there-no-header-file");
}

async function* readRows(file: DelimitedFile, { columns, line }: Header): AsyncGenerator<ReadRow> {
  const indexes = firstIndexes(columns);
  const ownExport = columns.at(-1) === exportMark;
  for await (const row of parsedRows(file)) {
    if (row.line > line) yield toRow(row, columns, indexes, ownExport);
  }
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
  return {
    ok: true,
    position,
    raw,
    values: (column) => nonEmpty(cells[indexes.get(column) ?? -1], ownExport),
  };
}

/** What is wrong with the number of a row's cells; undefined where nothing is. */
function wrongLength(
  cells: readonly string[],
  columns: readonly string[],
): { readonly column?: string; readonly reason: Sentence } | undefined {
  const counts = { count: cells.length, count2: columns.length };
  if (cells.length < columns.length)
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

/** Rows of cells; an unclosed quote rejects from its line, and reading goes on at the next. */
async function* parsedRows({ path, delimiter, encoding }: DelimitedFile): AsyncGenerator<Parsed> {
  const decoder = new TextDecoder(
    encoding !== undefined && /^utf-?16/iu.test(encoding) ? "utf-8" : (encoding ?? "utf-8"),
    { fatal: true, ignoreBOM: true },
  );
  const source = linesOf(bytesOf(path, encoding))[Symbol.asyncIterator]();
  const again: Line[] = [];
  const next = async (): Promise<Line | undefined> =>
    again.shift() ?? ((await source.next()).value as Line | undefined);
  for (let line = await next(); line !== undefined; line = await next()) {
    if (line.bytes.length === 0) continue;
    const taken: Line[] = [];
    const row = await parseRow(line, delimiter, decoder, async () => {
      const more = await next();
      if (more !== undefined) taken.push(more);
      return more;
    });
    if (!row.ok && taken.length > 0) again.unshift(...taken);
    yield row;
  }
}

async function parseRow(
  first: Line,
  delimiter: string,
  decoder: Decoder,
  more: () => Promise<Line | undefined>,
): Promise<Parsed> {
  const line = first.number;
  if (first.overlong)
    return { ok: false, line, reason: sentence("reading.line-longer-than-bytes", { longestRow }) };
  let text = decoded(first, decoder);
  if (typeof text !== "string") return { ok: false, line, ...text };
  let end = first.end;
  for (let size = first.bytes.length; ;) {
    const split = splitCells(text, delimiter);
    if (split.kind === "broken") return { ok: false, line, reason: split.reason };
    if (split.kind === "cells")
      return flawOf(split.cells, line) ?? { ok: true, line, raw: text, cells: split.cells };
    const next = size > longestRow ? undefined : await more();
    const continued = next === undefined || next.overlong ? undefined : decoded(next, decoder);
    if (next === undefined || typeof continued !== "string") {
      return { ok: false, line, reason: sentence("reading.quote-opened-not-closed") };
    }
    text += end + continued;
    end = next.end;
    size += next.bytes.length + 1;
  }
}

function decoded(line: Line, decoder: Decoder): string | { readonly reason: Sentence } {
  try {
    return decoder.decode(line.bytes);
  } catch {
    return { reason: sentence("reading.bytes-not-valid", { encoding: decoder.encoding }) };
  }
}

/** What no cell may hold: NUL anywhere, a lone CR outside quotes of several lines. */
function flawOf(cells: readonly string[], line: number): Parsed | undefined {
  for (const [column, cell] of cells.entries()) {
    if (cell.includes("\0"))
      return { ok: false, line, column, reason: sentence("reading.cell-holds-nul-character") };
    if (/\r(?!\n)/u.test(cell))
      return { ok: false, line, column, reason: sentence("reading.cell-holds-lone-carriage") };
  }
  return undefined;
}
