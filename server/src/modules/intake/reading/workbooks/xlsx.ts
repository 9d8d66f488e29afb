import { InvalidInput } from "../../../../shared/errors.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { namedApart } from "../column-names.ts";
import { openAnyWorkbook } from "./other-workbooks.ts";
import {
  chosenSheet,
  filled,
  firstRows,
  guessHeader,
  hasColumns,
  headerNames,
  headerOf,
  isNumeric,
  otherSheets,
} from "./sheet-choice.ts";
import { isNumeric as isNumber, type NumberMeaning } from "./number-formats.ts";
import { mended } from "../mended-cells.ts";
import { isTotal } from "../total-rows.ts";
import {
  firstIndexes,
  mostColumns,
  trimmed,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "../types.ts";
import type { MergedCells, SheetRow, Workbook } from "./workbook.ts";

/** A sheet whose header is known. */
interface OpenSheet {
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly header: number;
  readonly columns: readonly string[];
  /** Cells merged over several rows. */
  readonly merges: readonly MergedCells[];
}

/**
 * Opens a sheet of a workbook: the one named, else the first visible one that has the columns
 * wanted, else the first. Other sheets, hidden rows and merged cells are named in the remarks.
 */
export async function openXlsx(path: string, shape: FileShape): Promise<OpenFile> {
  const workbook = await openAnyWorkbook(path, shape.format);
  const sheet = await chosenSheet(workbook, shape);
  const first = await firstRows(workbook, sheet);
  const header = headerOf(first, shape);
  if (header === undefined)
    throw new InvalidInput("reading.sheet-has-no-header", {
      sheet,
      headerRow: shape.headerRow === undefined ? "" : ` ${shape.headerRow}`,
    });
  const merges = await workbook.merges(sheet);
  const { columns, remarks } = namedApart(headerNames(header, merges));
  if (columns.length > mostColumns)
    throw new InvalidInput("reading.header-has-more-than", { mostColumns });
  const over = merges.filter(({ row, lastRow }) => row > header.number && lastRow > row);
  const open = { workbook, sheet, header: header.number, columns, merges: over };
  return {
    columns,
    rows: () => readRows(open),
    sheet,
    sheets: workbook.sheets.map(({ name }) => name),
    meanings: meaningsIn(
      columns,
      first.filter(({ number }) => number > header.number),
    ),
    since1904: workbook.since1904,
    remarks: [
      ...remarks,
      ...(await otherSheets(workbook, shape.sheetsRead ?? [sheet], sheet)),
      ...(over.length === 0
        ? []
        : [sentence("reading.merged-cells", { count: over.length, row: over[0]?.row ?? 0 })]),
    ],
  };
}

/** The names of a workbook's sheets, hidden ones too, that have the columns wanted. */
export async function openSheetList(
  path: string,
  format: FileShape["format"],
  wanted: readonly string[],
): Promise<readonly string[]> {
  const workbook = await openAnyWorkbook(path, format);
  const fitting: string[] = [];
  for (const { name } of workbook.sheets)
    if (await hasColumns(workbook, name, wanted)) fitting.push(name);
  return fitting;
}

/** The sheet, that asked for or that openXlsx would choose, and the row of its header. */
export async function guessHeaderRow(
  path: string,
  format: FileShape["format"],
  asked: string | undefined,
): Promise<{ readonly sheet: string; readonly headerRow: number }> {
  const workbook = await openAnyWorkbook(path, format);
  const shape = asked === undefined ? { format } : { format, sheet: asked };
  const sheet = await chosenSheet(workbook, shape);
  return { sheet, headerRow: guessHeader(await firstRows(workbook, sheet))?.number ?? 1 };
}

/** By column, what its numbers mean in the first rows, where that is no plain number. */
function meaningsIn(
  columns: readonly string[],
  rows: readonly SheetRow[],
): readonly (readonly [string, NumberMeaning])[] {
  return columns.flatMap((column, index): (readonly [string, NumberMeaning])[] => {
    const meaning = rows.find(({ meanings }) => meanings[index] !== undefined)?.meanings[index];
    return column === "" || meaning === undefined || meaning === "number"
      ? []
      : [[column, meaning]];
  });
}

async function* readRows(open: OpenSheet): AsyncGenerator<ReadRow> {
  const { workbook, sheet, header, columns } = open;
  const named = { columns, indexes: firstIndexes(columns) };
  const merged = mergeFiller(open.merges);
  const numeric = new Set<number>();
  let before = header;
  let isSecond = false;
  for await (const read of workbook.rows(sheet)) {
    if (read.number <= header) continue;
    const row = merged(read);
    if (row.cells.every((cell) => trimmed(cell) === "")) continue;
    const isApart = row.number > before + 1;
    before = row.number;
    if (isApart && looksLikeHeader(row, numeric)) isSecond = true;
    const position = `${sheet}!${row.number}`;
    if (isSecond) yield { ok: false, position, reason: sentence("reading.second-table") };
    else if (isTotal(row.cells))
      yield { ok: false, position, reason: sentence("reading.total-row") };
    else yield toRow(row, position, named);
    for (const [index, cell] of row.cells.entries()) if (isNumeric(cell)) numeric.add(index);
  }
}

/** True for a row of texts alone, below an empty one, where the columns held numbers before. */
function looksLikeHeader({ cells }: SheetRow, numeric: ReadonlySet<number>): boolean {
  const own = [...cells.entries()].filter(([, cell]) => cell !== "");
  return (
    filled(cells) >= 2 &&
    own.every(([, cell]) => !isNumeric(cell) && /\p{L}/u.test(cell) && cell.length < 60) &&
    own.some(([index]) => numeric.has(index)) &&
    new Set(own.map(([, cell]) => cell)).size === own.length
  );
}

/** Gives merged cells their value in each row that they cover; rows must come in order. */
function mergeFiller(merges: readonly MergedCells[]): (row: SheetRow) => SheetRow {
  const waiting = merges.toSorted((a, b) => a.row - b.row);
  const open = new Map<number, MergedCells & { readonly cell: string; readonly stored: string }>();
  return (row) => {
    while (waiting[0] !== undefined && waiting[0].row <= row.number) {
      const next = waiting.shift();
      if (next === undefined || next.row < row.number) continue;
      const { from } = next;
      open.set(from, { ...next, cell: row.cells[from] ?? "", stored: row.stored[from] ?? "" });
    }
    const cells = [...row.cells];
    const stored = [...row.stored];
    for (const [column, one] of open) {
      if (one.lastRow < row.number) open.delete(column);
      else if ((cells[column] ?? "") === "" && one.cell !== "") {
        for (let at = cells.length; at < column; at += 1) cells[at] = stored[at] = "";
        cells[column] = one.cell;
        stored[column] = one.stored;
      }
    }
    return { ...row, cells, stored };
  };
}

/** The columns of a sheet, and where each stands. */
interface NamedCells {
  readonly columns: readonly string[];
  readonly indexes: ReadonlyMap<string, number>;
}

function toRow(row: SheetRow, position: string, { columns, indexes }: NamedCells): ReadRow {
  const at = (column: string) => indexes.get(column) ?? -1;
  return mended({
    ok: true,
    position,
    raw: row.stored.join("\t"),
    values: (column) => {
      const cell = trimmed(row.cells[at(column)] ?? "");
      return cell === "" ? [] : [cell];
    },
    isNumber: (column) => isNumber(row.meanings[at(column)] ?? "date"),
    remarks: () => remarksOn(row, columns),
  });
}

function remarksOn(
  { uncached, isHidden }: SheetRow,
  columns: readonly string[],
): readonly Sentence[] {
  return [
    ...uncached.map((index) =>
      sentence("reading.formula-without-value", { column: columns[index] ?? String(index + 1) }),
    ),
    ...(isHidden ? [sentence("reading.hidden-rows")] : []),
  ];
}
