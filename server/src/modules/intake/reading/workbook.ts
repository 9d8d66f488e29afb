import { posix } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { fromSerial } from "../../../ontology/normalise/index.ts";
import { BrokenContainer } from "./bytes.ts";
import { longestRow, mostSheetColumns } from "./types.ts";
import { close, feed, localName, write } from "./xml-parts.ts";
import { sharedStrings } from "./shared-strings.ts";
import { openZip, type Zip } from "./zip.ts";

/** A row of a sheet. */
export interface SheetRow {
  /** From 1. */
  readonly number: number;
  /** Cells as people read them: dates as ISO text, numbers as stored. */
  readonly cells: readonly string[];
  /** Cells as stored: dates as their serial number, texts as texts. */
  readonly stored: readonly string[];
}

/** An opened workbook. */
export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly part: string }[];
  readonly rows: (sheet: string) => AsyncIterable<SheetRow>;
  /** Merged cells of one row, columns from 0. */
  readonly merges: (sheet: string) => Promise<readonly { row: number; from: number; to: number }[]>;
}

/** Opens an xlsx. Throws BrokenContainer where it is none, or is made to fill the memory. */
export async function openWorkbook(path: string): Promise<Workbook> {
  const zip = await openZip(path);
  const relations = await relationsOf(zip);
  const workbook = await elements(zip, "xl/workbook.xml", ["sheet", "workbookPr"]);
  const sheets = workbook.flatMap(({ name, attributes }) => {
    const part = relations.get(attributes["r:id"] ?? "");
    return name === "sheet" && part !== undefined ? [{ name: attributes["name"] ?? "", part }] : [];
  });
  const from1904 = workbook.some(
    ({ name, attributes }) =>
      name === "workbookPr" && /^(1|true)$/u.test(attributes["date1904"] ?? ""),
  );
  const shared = await sharedStrings(zip);
  const dates = await dateStyles(zip);
  const partOf = (sheet: string) => sheets.find(({ name }) => name === sheet)?.part ?? "";
  return {
    sheets,
    rows: (sheet) => sheetRows(zip, partOf(sheet), { shared, dates, from1904 }),
    merges: async (sheet) =>
      (await elements(zip, partOf(sheet), ["mergeCell"])).flatMap(({ attributes }) =>
        mergeOf(attributes["ref"] ?? ""),
      ),
  };
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

async function elements(zip: Zip, part: string, names: readonly string[]): Promise<readonly Tag[]> {
  const found: Tag[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (names.includes(name)) found.push({ name, attributes: tag.attributes });
    if (found.length > mostTags) throw new BrokenContainer("reading.xlsx-holds-too-many");
  });
  await feed(zip, part, parser);
  return found;
}

async function relationsOf(zip: Zip): Promise<ReadonlyMap<string, string>> {
  const tags = await elements(zip, "xl/_rels/workbook.xml.rels", ["Relationship"]);
  return new Map(
    tags.map(({ attributes }) => {
      const target = attributes["Target"] ?? "";
      return [
        attributes["Id"] ?? "",
        target.startsWith("/") ? target.slice(1) : posix.join("xl", target),
      ];
    }),
  );
}

/** Indexes of cell styles that show a date. */
async function dateStyles(zip: Zip): Promise<ReadonlySet<number>> {
  if (!zip.has("xl/styles.xml")) return new Set();
  const formats = new Set<string>();
  const styles: boolean[] = [];
  let inCells = false;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    if (local === "numFmt" && isDateFormat(attributes["formatCode"] ?? ""))
      formats.add(attributes["numFmtId"] ?? "");
    if (local === "cellXfs") inCells = true;
    if (local === "xf" && inCells)
      styles.push(
        isBuiltInDate(attributes["numFmtId"] ?? "") || formats.has(attributes["numFmtId"] ?? ""),
      );
  });
  parser.on("closetag", ({ name }) => {
    if (localName(name) === "cellXfs") inCells = false;
  });
  await feed(zip, "xl/styles.xml", parser);
  return new Set(styles.flatMap((isDate, index) => (isDate ? [index] : [])));
}

function isBuiltInDate(id: string): boolean {
  const number = Number(id);
  return (
    (number >= 14 && number <= 22) ||
    (number >= 45 && number <= 47) ||
    (number >= 27 && number <= 36)
  );
}

function isDateFormat(code: string): boolean {
  return /[dmyhs]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, "")) && !/general/iu.test(code);
}

interface Meaning {
  readonly shared: readonly string[];
  readonly dates: ReadonlySet<number>;
  readonly from1904: boolean;
}

/** Most tags of one kind beside the rows: sheets, merged ranges, relations. */
const mostTags = 100_000;
/** Places left empty before cells, in all rows of a sheet. */
const mostGaps = 50_000_000;
/** Letters that are parsed before the rows in them are given on. */
const portion = 8 * 1024;

/** A row of which cells are still to come. */
interface RowRead {
  readonly number: number;
  readonly cells: string[];
  readonly stored: string[];
}

/** A cell as its tags say. */
interface CellRead {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  text: string;
}

/**
 * Puts a cell into its row, with empty ones before it where the sheet leaves them out; gives how
 * many. Throws BrokenContainer behind the last column that a sheet can have.
 */
function place({ column, type, style, text }: CellRead, row: RowRead, meaning: Meaning): number {
  if (!(column < mostSheetColumns))
    throw new BrokenContainer("reading.xlsx-too-wide", { mostColumns: mostSheetColumns });
  const gaps = Math.max(0, column - row.cells.length);
  while (row.cells.length < column) {
    row.cells.push("");
    row.stored.push("");
  }
  const stored = type === "s" ? (meaning.shared[Number(text)] ?? "") : text;
  row.stored[column] = stored;
  row.cells[column] = shown(stored, type, style, meaning);
  return gaps;
}

async function* sheetRows(zip: Zip, part: string, meaning: Meaning): AsyncGenerator<SheetRow> {
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
function rowParser(meaning: Meaning): { readonly parser: SaxesParser; readonly ready: SheetRow[] } {
  const ready: SheetRow[] = [];
  const parser = new SaxesParser();
  let row: RowRead = { number: 0, cells: [], stored: [] };
  let cell: CellRead = { column: 0, type: "", style: 0, text: "" };
  let inValue = false;
  let gaps = 0;
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    if (local === "row")
      row = { number: Number(attributes["r"] ?? row.number + 1), cells: [], stored: [] };
    if (local === "c") cell = cellOf(attributes, row);
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

/** A cell of which the text is still to come. */
function cellOf(attributes: Tag["attributes"], row: RowRead): CellRead {
  const { r: reference, t: type = "n", s: style = 0 } = attributes;
  const column = reference === undefined ? row.cells.length : columnOf(reference);
  return { column, type, style: Number(style), text: "" };
}

function shown(stored: string, type: string, style: number, { dates, from1904 }: Meaning): string {
  if (type === "b") return stored === "1" ? "true" : "false";
  if (type !== "n" || stored === "" || !dates.has(style)) return stored;
  return fromSerial(Number(stored), { since1904: from1904 }) ?? stored;
}

function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference.replace(/\d+$/u, ""))
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function mergeOf(reference: string): readonly { row: number; from: number; to: number }[] {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(reference);
  if (match === null || match[1] === undefined || match[3] === undefined) return [];
  const to = columnOf(match[3]);
  if (!(to < mostSheetColumns))
    throw new BrokenContainer("reading.xlsx-too-wide", { mostColumns: mostSheetColumns });
  return [{ row: Number(match[2]), from: columnOf(match[1]), to }];
}
