import { NumberText, parseExact } from "../../../shared/exact-json.ts";
import { splitCells } from "../../../shared/delimited-cells.ts";
import { labelledCells, type Cell } from "./labelled-row.ts";

/** How a file's rows are cut into columns again. */
export interface FileShapeHeld {
  readonly name: string;
  readonly format: string;
  readonly delimiter: string | null;
  readonly columns: readonly string[];
  /** Further files that are cut alike. */
  readonly also?: readonly string[];
}

/** How the rows of a file are cut, among those of its source. */
export function shapeNamed(
  shapes: readonly FileShapeHeld[] | undefined,
  file: string,
): FileShapeHeld | undefined {
  return shapes?.find(({ name, also }) => name === file || also?.includes(file) === true);
}

/** The columns of a verbatim row, in the file's order, empty ones too. */
export function cellsOf(raw: string, shape: FileShapeHeld | undefined): readonly Cell[] {
  if (shape === undefined && !/^\s*[[{]/u.test(raw)) return labelledCells(raw);
  if (shape === undefined || shape.format === "json" || shape.format === "jsonl")
    return jsonCells(raw);
  return textsOf(raw, shape).map((text, index) => ({
    column: shape.columns[index] ?? `column ${index + 1}`,
    text: text.trim(),
  }));
}

function textsOf(raw: string, shape: FileShapeHeld): readonly string[] {
  if (/^(?:xls[xb]?|ods)$/u.test(shape.format)) return raw.split("\t");
  const split = splitCells(raw, shape.delimiter ?? (shape.format === "tsv" ? "\t" : ","));
  return split.kind === "cells" ? split.cells : [raw];
}

function jsonCells(raw: string): readonly Cell[] {
  try {
    return flattened(parseExact(raw), "");
  } catch {
    return [{ column: "row", text: raw }];
  }
}

function flattened(value: unknown, path: string): readonly Cell[] {
  if (value instanceof NumberText) return [{ column: path, text: value.text }];
  if (Array.isArray(value)) return value.flatMap((item) => flattened(item, path));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([key, item]) =>
      flattened(item, path === "" ? key : `${path}.${key}`),
    );
  }
  return [{ column: path, text: textOf(value).trim() }];
}

/** A single JSON value as text; nothing for null. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
