import { InvalidInput } from "../../../../shared/errors.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";
import { trimmed, type FileShape } from "../types.ts";
import type { MergedCells, Sheet, SheetRow, Workbook } from "./workbook.ts";

/** Rows at the top of a sheet in which its header is looked for. */
const lookedThrough = 50;
const named = 30;

/** The sheet to be read. Throws InvalidInput where there is none of that name. */
export async function chosenSheet(
  workbook: Workbook,
  { sheet, wanted = [] }: FileShape,
): Promise<string> {
  const { sheets } = workbook;
  const visible = sheets.filter(({ isHidden }) => !isHidden);
  const first = (visible[0] ?? sheets[0])?.name;
  if (sheet === undefined && first !== undefined) {
    for (const { name } of wanted.length === 0 ? [] : visible)
      if (await hasColumns(workbook, name, wanted)) return name;
    return wanted.length === 0 ? likeliestTable(workbook, first, visible) : first;
  }
  const chosen = sheets.find(({ name }) => name === sheet);
  if (chosen !== undefined) return chosen.name;
  throw new InvalidInput("reading.there-no-sheet-there", {
    sheet: sheet ?? "",
    sheets: sheets.map(({ name }) => name).join(", "),
  });
}

const fewColumns = 2;
const sheetsLookedAt = 10;

/**
 * The first sheet, unless it has hardly a column: a cover or a summary gives way to the sheet with
 * the most cells.
 */
async function likeliestTable(
  workbook: Workbook,
  first: string,
  visible: readonly Sheet[],
): Promise<string> {
  const names = [first, ...visible.map(({ name }) => name).filter((name) => name !== first)];
  const sized = await Promise.all(
    names.slice(0, sheetsLookedAt).map(async (name) => {
      const width = filled(guessHeader(await firstRows(workbook, name))?.cells ?? []);
      return { name, width, cells: width * (await workbook.rowCount(name)) };
    }),
  );
  if ((sized[0]?.width ?? 0) > fewColumns) return first;
  return sized.toSorted((a, b) => b.cells - a.cells)[0]?.name ?? first;
}

/** True if some row at the top of a sheet names all columns wanted. */
export async function hasColumns(
  workbook: Workbook,
  sheet: string,
  wanted: readonly string[],
): Promise<boolean> {
  return headerWith(await firstRows(workbook, sheet), wanted) !== undefined;
}

/** The first row that names all columns wanted. */
function headerWith(rows: readonly SheetRow[], wanted: readonly string[]): SheetRow | undefined {
  if (wanted.length === 0) return undefined;
  return rows.find(({ cells }) => {
    const names = new Set(cells.map(trimmed));
    return wanted.every((column) => names.has(column.replace(/ \d+$/u, "")) || names.has(column));
  });
}

/** The row of the header; without a number the one with the columns wanted, else the likeliest. */
export function headerOf(
  rows: readonly SheetRow[],
  { headerRow, wanted = [] }: FileShape,
): SheetRow | undefined {
  if (headerRow !== undefined) return rows.find(({ number }) => number === headerRow);
  return headerWith(rows, wanted) ?? guessHeader(rows);
}

/** The rows at the top of a sheet. */
export async function firstRows(workbook: Workbook, sheet: string): Promise<readonly SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const row of workbook.rows(sheet)) {
    rows.push(row);
    if (rows.length >= lookedThrough) break;
  }
  return rows;
}

/**
 * The first row whose cells are mostly texts and that is followed by a row at least as wide: title
 * rows above it are passed over.
 */
export function guessHeader(rows: readonly SheetRow[]): SheetRow | undefined {
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

/** Cells that are not empty. */
export function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== "").length;
}

/** True for a number, a day or a time. */
export function isNumeric(cell: string): boolean {
  return /^-?\d+(\.\d+)?(e[+-]?\d+)?$|^\d{4}-\d\d-\d\d|^\d\d:\d\d:\d\d$/iu.test(cell);
}

/**
 * Names of the header's columns. A header cell that is merged over several columns names each of
 * them: the first by the name itself, the others with a number behind.
 */
export function headerNames(header: SheetRow, merges: readonly MergedCells[]): readonly string[] {
  const names = header.cells.map(trimmed);
  for (const { row, from, to } of merges) {
    if (row !== header.number) continue;
    const name = names[from] ?? "";
    for (let column = from + 1; column <= to; column += 1)
      names[column] = `${name} ${column - from + 1}`;
  }
  return names;
}

/**
 * Every sheet that is not read, with its rows: none is passed over in silence. Of several that are
 * read the first one tells.
 */
export async function otherSheets(
  workbook: Workbook,
  read: readonly string[],
  sheet: string,
): Promise<readonly Sentence[]> {
  const others = workbook.sheets.filter(({ name }) => !read.includes(name)).slice(0, named);
  if (others.length === 0 || sheet !== read[0]) return [];
  const told = await Promise.all(
    others.map(async ({ name, isHidden }) =>
      sentence("reading.sheet-with-rows", {
        name,
        rows: await workbook.rowCount(name),
        hidden: isHidden ? "yes" : "no",
      }),
    ),
  );
  const list = told.map(({ text }) => text).join(", ");
  return [sentence("reading.other-sheets", { read: read.join(", "), list })];
}
