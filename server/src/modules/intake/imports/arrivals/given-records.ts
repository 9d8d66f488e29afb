import { assertLength, InvalidInput, TooLarge } from "../../../../shared/errors.ts";
import { columnsOf, type Mapping } from "../../mapping/index.ts";
import { columnsInJson } from "../../reading/index.ts";
import type { FileChoice } from "./choose-file.ts";

/** Rows that may come at once. */
export const mostRecords = 10_000;
/** Longest row, in UTF-16 units of its JSON. */
const longestRecord = 1_000_000;

/**
 * Rows as lines of JSON, each as it is kept. Throws InvalidInput for none or too many, and for a
 * number whose digits JSON cannot carry; TooLarge for a row that is too long.
 */
export function linesOf(records: readonly unknown[]): readonly string[] {
  assertLength("records", records, 1, mostRecords);
  return records.map((record, at) => {
    if (holdsRounded(record))
      throw new InvalidInput("imports.number-rounded", { row: at + 1 }, `records.${at}`);
    const line = JSON.stringify(record);
    if (line.length > longestRecord)
      throw new TooLarge("imports.row-too-long", { row: at + 1, most: longestRecord });
    return line;
  });
}

/** The columns that any of some rows has. */
export function columnsOfRecords(lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => [...columnsInJson(line)]));
}

/** Whether rows of some columns can be of a file of a mapping. */
export function mapsAll(
  { files }: Mapping,
  { ats }: FileChoice,
  columns: ReadonlySet<string>,
): boolean {
  return ats.every((at) => {
    const file = files[at];
    return file !== undefined && columnsOf(file).every((column) => columns.has(column));
  });
}

/** Whether a whole number is so large that its last digits are gone. */
function holdsRounded(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && !Number.isSafeInteger(value);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsRounded);
}
