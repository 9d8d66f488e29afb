import { exportMark, unguarded } from "../../../shared/csv-guard.ts";
import { fromSerial } from "../../../ontology/normalise/index.ts";
import { splitCells } from "../../../shared/delimited-cells.ts";
import { parseExact } from "../../../shared/exact-json.ts";
import { cellsIn } from "./json.ts";
import { firstIndexes, trimmed, type FileShape, type SourceRow } from "./types.ts";

/** How a file's rows were cut. */
export type HeldShape = Pick<FileShape, "format" | "delimiter"> & {
  readonly columns: readonly string[];
};

/**
 * Cuts verbatim rows into columns as they were when the file was read; undefined where a row no
 * longer reads as one. Workbooks keep what is stored: in `times`, the columns that hold times, a
 * number stands for a day.
 */
export function cellsAgain(
  shape: HeldShape,
  times: readonly string[],
): (raw: string) => Pick<SourceRow, "values" | "isNumber"> | undefined {
  if (shape.format === "json" || shape.format === "jsonl") return (raw) => jsonCells(raw);
  const indexes = firstIndexes(shape.columns);
  const ownExport = shape.format !== "xlsx" && shape.columns.at(-1) === exportMark;
  const shown = (column: string, text: string) => {
    if (shape.format === "xlsx" && times.includes(column)) return dayOf(text);
    return ownExport ? unguarded(text) : text;
  };
  return (raw) => {
    const cells = cut(raw, shape);
    if (cells === undefined) return undefined;
    return {
      values: (column) => {
        const text = trimmed(shown(column, cells[indexes.get(column) ?? -1] ?? ""));
        return text === "" ? [] : [text];
      },
    };
  };
}

function cut(raw: string, { format, delimiter }: HeldShape): readonly string[] | undefined {
  if (format === "xlsx") return raw.split("\t");
  const split = splitCells(raw, delimiter ?? (format === "tsv" ? "\t" : ","));
  return split.kind === "cells" ? split.cells : undefined;
}

function jsonCells(raw: string): Pick<SourceRow, "values" | "isNumber"> | undefined {
  try {
    return cellsIn(parseExact(raw));
  } catch {
    return undefined;
  }
}

function dayOf(text: string): string {
  return /^\d+(?:\.\d+)?$/u.test(text)
    ? (fromSerial(Number(text), { since1904: false }) ?? text)
    : text;
}
