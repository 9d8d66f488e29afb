/** One column of a row with its text. */
export interface Cell {
  readonly column: string;
  readonly text: string;
}

/** The file that rows stand in which people write by hand. */
export const handFile = "notes.txt";

const between = " · ";
const named = ": ";
const indent = "  ";

/**
 * A row as people write it: `Phone: 0171 555 0147 · Name: Ana`. Where a text holds the dot itself,
 * or several lines, each column has lines of its own, indented from the second on.
 */
export function labelledRow(cells: readonly Cell[]): string {
  const needsLines = cells.some(({ text }) => text.includes(between) || /[\r\n]/u.test(text));
  if (!needsLines) return cells.map(({ column, text }) => column + named + text).join(between);
  return cells
    .map(({ column, text }) => column + named + text.split(/\r\n|\r|\n/u).join(`\n${indent}`))
    .join("\n");
}

/** The columns of a row that is written so; one column of it all where it is not. */
export function labelledCells(raw: string): readonly Cell[] {
  const lines = raw.split(/\n(?! {2})/u);
  const parts = lines.length > 1 ? lines : raw.split(between);
  const cells = parts.map((part) => {
    const end = part.indexOf(named);
    const text = part.slice(end + named.length).replaceAll(`\n${indent}`, "\n");
    return { column: part.slice(0, Math.max(0, end)), text: text.trim() };
  });
  return cells.every(({ column }) => column !== "") ? cells : [{ column: "row", text: raw }];
}
