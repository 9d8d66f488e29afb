import { trimmed } from "./types.ts";

/** A row at the top of a delimited file, cut into cells. */
export interface LeadRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows in which a header is looked for. */
export const lookedThrough = 50;

/** The delimiter that a first line such as sep=; names. */
export function namedDelimiter(text: string): string | undefined {
  return /^"?sep=(.|\\t)"?[,;|\t]*$/iu.exec(text.trim())?.[1]?.replace("\\t", "\t");
}

/** The first row that names all columns wanted. */
export function headerWith(
  rows: readonly LeadRow[],
  wanted: readonly string[],
): LeadRow | undefined {
  return rows.find(({ cells }) => {
    const names = new Set(cells.map(trimmed));
    return wanted.every((column) => names.has(column) || names.has(column.replace(/ \d+$/u, "")));
  });
}

/**
 * The row that is likest to be the header: the first as wide as most rows are, with texts alone.
 * What stands above it, as an account's number and balance, is passed over.
 */
export function likeliestHeader(rows: readonly LeadRow[]): LeadRow | undefined {
  const widths = rows.map(({ cells }) => widthOf(cells)).filter((width) => width > 1);
  const counts = Map.groupBy(widths, (width) => width);
  const usual = [...counts].toSorted((a, b) => b[1].length - a[1].length || b[0] - a[0])[0]?.[0];
  if (usual === undefined) return rows[0];
  const isWide = ({ cells }: LeadRow) => widthOf(cells) >= Math.max(2, usual / 2);
  const first = rows.find(isWide);
  const named = rows.find(
    (row) =>
      widthOf(row.cells) >= usual &&
      row.cells.every((cell) => cell.trim() === "" || /\p{L}/u.test(cell)),
  );
  return named ?? first ?? rows[0];
}

/** Cells up to the last that is not empty. */
function widthOf(cells: readonly string[]): number {
  return cells.findLastIndex((cell) => cell.trim() !== "") + 1;
}
