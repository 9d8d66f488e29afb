/** Rows of a file, the header first. */
export type Table = readonly (readonly string[])[];

/** RFC 4180, lines ended by LF. */
export function csvOf(rows: Table, delimiter = ","): string {
  const cell = (text: string): string =>
    /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
  return `${rows.map((row) => row.map(cell).join(delimiter)).join("\n")}\n`;
}
