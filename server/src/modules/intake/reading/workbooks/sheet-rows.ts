import { SaxesParser, type SaxesTagPlain } from "saxes";
import { BrokenContainer } from "../bytes.ts";
import {
  isNumeric,
  shownNumber,
  unescapedCell,
  type DayCount,
  type NumberMeaning,
} from "./number-formats.ts";
import { longestRow, mostSheetColumns } from "../types.ts";
import { close, localName, write } from "./xml-parts.ts";
import type { Zip } from "./zip.ts";

/** A row of a sheet. */
export interface SheetRow {
  /** From 1. */
  readonly number: number;
  /** Cells as people read them: dates as ISO text, shares in percent, errors empty. */
  readonly cells: readonly string[];
  /** Cells as stored: dates as their serial number, texts as texts. */
  readonly stored: readonly string[];
  /** By column, what a number there means; absent where the cell holds none. */
  readonly meanings: readonly (NumberMeaning | undefined)[];
  /** Columns whose formula has no stored value. */
  readonly uncached: readonly number[];
  readonly isHidden: boolean;
}

/** What the cells of a workbook refer to. */
export interface CellMeaning extends DayCount {
  readonly shared: readonly string[];
  readonly styles: readonly NumberMeaning[];
}

/** Places left empty before cells, in all rows of a sheet. */
const mostGaps = 50_000_000;
/** Letters that are parsed before the rows in them are given on. */
const portion = 8 * 1024;

interface RowRead {
  readonly number: number;
  readonly cells: string[];
  readonly stored: string[];
  readonly meanings: (NumberMeaning | undefined)[];
  readonly uncached: number[];
  readonly isHidden: boolean;
}

/** A cell as its tags say. */
interface CellRead {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
  hasFormula: boolean;
}

/** The rows of a sheet, in order. */
export async function* sheetRows(
  zip: Zip,
  part: string,
  meaning: CellMeaning,
): AsyncGenerator<SheetRow> {
  const { parser, ready } = rowParser(meaning);
  for await (const chunk of zip.read(part)) {
    for (let from = 0; from < chunk.length; from += portion) {
      write(parser, chunk.slice(from, from + portion));
      yield* ready.splice(0);
    }
  }
  close(parser);
  yield* ready;
}

/** Parses a sheet; `ready` are the rows that ended since it was last emptied. */
function rowParser(meaning: CellMeaning): {
  readonly parser: SaxesParser;
  readonly ready: SheetRow[];
} {
  const ready: SheetRow[] = [];
  const parser = new SaxesParser();
  let row = newRow(0, false);
  let cell: CellRead = { column: 0, type: "", style: 0, text: "", hasFormula: false };
  let inValue = false;
  let gaps = 0;
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    if (local === "row") row = rowOf(attributes, row.number);
    if (local === "c") cell = cellOf(attributes, row);
    if (local === "f") cell.hasFormula = true;
    inValue = local === "v" || local === "t";
  });
  parser.on("text", (text) => {
    cell.text += inValue ? text : "";
    if (cell.text.length > longestRow) throw new BrokenContainer("reading.xlsx-texts-too-long");
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "v" || local === "t") inValue = false;
    if (local === "c") gaps += place(cell, row, meaning);
    if (gaps > mostGaps)
      throw new BrokenContainer("reading.xlsx-too-wide", { mostColumns: mostSheetColumns });
    if (local === "row") ready.push(row);
  });
  return { parser, ready };
}

function newRow(number: number, isHidden: boolean): RowRead {
  return { number, cells: [], stored: [], meanings: [], uncached: [], isHidden };
}

function rowOf(attributes: Readonly<Record<string, string>>, before: number): RowRead {
  const isHidden = /^(?:1|true)$/u.test(attributes["hidden"] ?? "");
  return newRow(Number(attributes["r"] ?? before + 1), isHidden);
}

/** A cell of which the text is still to come. */
function cellOf(attributes: Readonly<Record<string, string>>, row: RowRead): CellRead {
  const { r: reference, t: type = "n", s: style = 0 } = attributes;
  const column = reference === undefined ? row.cells.length : columnOf(reference);
  return { column, type, style: Number(style), text: "", hasFormula: false };
}

/**
 * Puts a cell into its row, with empty ones before it where the sheet leaves them out; gives how
 * many. Throws BrokenContainer behind the last column that a sheet can have.
 */
function place(cell: CellRead, row: RowRead, meaning: CellMeaning): number {
  const { column, type, style, text, hasFormula } = cell;
  if (!(column < mostSheetColumns))
    throw new BrokenContainer("reading.xlsx-too-wide", { mostColumns: mostSheetColumns });
  const gaps = Math.max(0, column - row.cells.length);
  while (row.cells.length < column) {
    row.cells.push("");
    row.stored.push("");
  }
  const stored = type === "s" ? (meaning.shared[Number(text)] ?? "") : text;
  row.stored[column] = stored;
  row.cells[column] = shown(stored, type, meaning.styles[style] ?? "number", meaning);
  if (type === "n" && stored !== "") row.meanings[column] = meaning.styles[style] ?? "number";
  if (hasFormula && stored === "") row.uncached.push(column);
  return gaps;
}

function shown(stored: string, type: string, number: NumberMeaning, days: DayCount): string {
  if (type === "b") return stored === "1" ? "true" : "false";
  if (type === "e") return "";
  if (type === "d") return stored.replace(/T00:00:00(?:\.0+)?Z?$/u, "");
  if (type !== "n") return unescapedCell(stored);
  const value = shownNumber(stored, number, days);
  return isNumeric(number) ? plainDigits(value) : value;
}

/** A number without an exponent where it has one for no reason: 2.125550147E9. */
function plainDigits(text: string): string {
  if (!/e/iu.test(text)) return text;
  const plain = String(Number(text));
  return Number.isSafeInteger(Number(text)) || !/e/iu.test(plain) ? plain : text;
}

/** The number of a column, from 0, by a reference as B7. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/u, ""))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
