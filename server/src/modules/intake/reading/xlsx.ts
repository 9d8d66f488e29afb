import { InvalidInput } from "../../../shared/errors.ts";
import {
  firstIndexes,
  mostColumns,
  trimmed,
  type FileShape,
  type OpenFile,
  type ReadRow,
  type SourceRow,
} from "./types.ts";
import { openWorkbook, type SheetRow, type Workbook } from "./workbook.ts";

const lookedThrough = 50;

/**
 * Opens a sheet of an xlsx. Without `headerRow` the header is the first row whose cells are mostly
 * texts and that is followed by a row at least as wide: title rows above it are passed over. Header
 * cells that are merged over several columns name each of them: the first by the name itself, the
 * others with a number behind.
 */
export async function openXlsx(path: string, shape: FileShape): Promise<OpenFile> {
  const workbook = await openWorkbook(path);
  const sheet = shape.sheet ?? workbook.sheets[0]?.name;
  if (sheet === undefined || !workbook.sheets.some(({ name }) => name === sheet)) {
    throw new InvalidInput("reading.there-no-sheet-there", {
      sheet: shape.sheet ?? "",
      sheets: workbook.sheets.map(({ name }) => name).join(", "),
    });
  }
  const first = await firstRows(workbook, sheet);
  const header =
    shape.headerRow === undefined
      ? guessHeader(first)
      : first.find(({ number }) => number === shape.headerRow);
  if (header === undefined)
    throw new InvalidInput("reading.sheet-has-no-header", {
      sheet,
      headerRow: shape.headerRow === undefined ? "" : ` ${shape.headerRow}`,
    });
  const columns = headerNames(header, await workbook.merges(sheet));
  if (columns.length > mostColumns)
    throw new InvalidInput("reading.header-has-more-than", { mostColumns });
  return { columns, rows: () => readRows(workbook, sheet, header.number, columns) };
}

/** The row number of the header that openXlsx would choose. */
export async function guessHeaderRow(path: string, sheet: string): Promise<number> {
  const workbook = await openWorkbook(path);
  return guessHeader(await firstRows(workbook, sheet))?.number ?? 1;
}

async function firstRows(workbook: Workbook, sheet: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of workbook.rows(sheet)) {
    rows.push(row);
    if (rows.length >= lookedThrough) break;
  }
  return rows;
}

function guessHeader(rows: readonly SheetRow[]): SheetRow | undefined {
  const widest = Math.max(0, ...rows.map(({ cells }) => filled(cells)));
  return (
    rows.find(
      ({ cells }) =>
        filled(cells) >= 2 &&
        filled(cells) >= widest / 2 &&
        cells.every((cell) => cell === "" || !isNumeric(cell)),
    ) ?? rows[0]
  );
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== "").length;
}

function isNumeric(cell: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$/iu.test(cell);
}

function headerNames(
  header: SheetRow,
  merges: readonly { row: number; from: number; to: number }[],
): readonly string[] {
  const names = header.cells.map(trimmed);
  for (const { row, from, to } of merges) {
    if (row !== header.number) continue;
    const name = names[from] ?? "";
    for (let column = from + 1; column <= to; column += 1)
      names[column] = `${name} ${column - from + 1}`;
  }
  return names;
}

async function* readRows(
  workbook: Workbook,
  sheet: string,
  header: number,
  columns: readonly string[],
): AsyncGenerator<ReadRow> {
  const indexes = firstIndexes(columns);
  for await (const row of workbook.rows(sheet)) {
    if (row.number <= header || row.cells.every((cell) => cell === "")) continue;
    yield toRow(row, sheet, indexes);
  }
}

function toRow(row: SheetRow, sheet: string, indexes: ReadonlyMap<string, number>): SourceRow {
  return {
    ok: true,
    position: `${sheet}!${row.number}`,
    raw: row.stored.join("\t"),
    values: (column) => {
      const cell = trimmed(row.cells[indexes.get(column) ?? -1] ?? "");
      return cell === "" ? [] : [cell];
    },
  };
}
