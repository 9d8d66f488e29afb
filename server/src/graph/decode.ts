import type { Row, Value } from "./values.ts";

/** A row that does not have the shape its query promises: a defect, never shown to people. */
export class Undecodable extends Error {
  constructor(column: string, wanted: string) {
    super(`column ${column} is no ${wanted}`);
  }
}

/** The text in a column. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new Undecodable(column, "text");
  return value;
}

/** The text in a column, or undefined where it is null. */
export function optionalText(row: Row, column: string): string | undefined {
  const value = row[column];
  return value === null || value === undefined ? undefined : text(row, column);
}

/** The number in a column. */
export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new Undecodable(column, "number");
  return value;
}

/** The number in a column, or 0 where it is null. */
export function numberOrZero(row: Row, column: string): number {
  const value = row[column];
  return typeof value === "number" ? value : 0;
}

/** The list of texts in a column; null is the empty list. */
export function texts(row: Row, column: string): readonly string[] {
  const value = row[column];
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new Undecodable(column, "list");
  return value.filter((item): item is string => typeof item === "string");
}

/**
 * The list of numbers in a column; what is none, as a text that states no number, is NaN. Null is
 * the empty list.
 */
export function numbers(row: Row, column: string): readonly number[] {
  const value = row[column];
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw new Undecodable(column, "list");
  return value.map((item) => (typeof item === "number" ? item : Number.NaN));
}

/** The map in a column. */
export function map(row: Row, column: string): Row {
  const value: Value | undefined = row[column];
  if (!isRow(value)) throw new Undecodable(column, "map");
  return value;
}

function isRow(value: Value | undefined): value is Row {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
