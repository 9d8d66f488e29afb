/** Rows to the text of a CSV file; the header is the keys of the columns given. */
export function sheetOf(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, string>>[],
): string {
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

const day = 86_400_000;

/** Minutes of days since the world began, as its files write them. */
export function stampOf(start: string, days: number): string {
  const at = new Date(Date.parse(`${start}T00:00:00Z`) + Math.round(days * day));
  return at.toISOString().slice(0, 16).replace("T", " ");
}

function quoted(cell: string): string {
  return /[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
