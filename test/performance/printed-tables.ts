/** A row of a printed table. */
export type Row = readonly (string | number)[];

/** Prints a table in Markdown, so that docs/PERFORMANCE.md can quote it as it is. */
export function table(heads: Row, rows: readonly Row[]): void {
  const line = (cells: Row) => `| ${cells.join(" | ")} |`;
  console.log([line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n"));
}

/** The middle of some numbers; of an even count the upper one. */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** Milliseconds as seconds. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(1);
}

/** Bytes as megabytes of 1,000,000. */
export function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
