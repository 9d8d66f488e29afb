import { exportMark, unguarded } from "../../../shared/csv-guard.ts";
import { splitCells } from "../../../shared/delimited-cells.ts";
import { parseExact } from "../../../shared/exact-json.ts";
import { mendedText } from "./mended-cells.ts";
import { cellsOf, formNamed, isForm } from "./forms/index.ts";
import { cellsIn } from "./json-rows/json.ts";
import {
  shownNumber,
  unescapedCell,
  type DayCount,
  type NumberMeaning,
} from "./workbooks/number-formats.ts";
import {
  firstIndexes,
  isWorkbook,
  trimmed,
  type FileShape,
  type OpenFile,
  type SourceRow,
} from "./types.ts";

/** How a file's rows were cut. */
export type HeldShape = Pick<FileShape, "format" | "delimiter"> &
  Pick<OpenFile, "columns" | "meanings" | "since1904" | "context">;

/**
 * Cuts verbatim rows into columns as they were when the file was read; undefined where a row no
 * longer reads as one. Workbooks keep what is stored: in `times`, the columns that hold times, a
 * number stands for a day.
 */
export function cellsAgain(
  shape: HeldShape,
  times: readonly string[],
): (raw: string, position: string) => Pick<SourceRow, "values" | "isNumber"> | undefined {
  if (isForm(shape.format)) return formCells(shape);
  if (shape.format === "json" || shape.format === "jsonl") return (raw) => jsonCells(raw);
  const indexes = firstIndexes(shape.columns);
  const ownExport = !isWorkbook(shape.format) && shape.columns.at(-1) === exportMark;
  const meanings = new Map(shape.meanings);
  const days = { since1904: shape.since1904 === true };
  const shown = (column: string, text: string) => {
    const meaning = meanings.get(column) ?? (times.includes(column) ? "date" : "number");
    if (isWorkbook(shape.format)) return shownAgain(text, meaning, days);
    return ownExport ? unguarded(text) : text;
  };
  return (raw) => {
    const cells = cut(raw, shape);
    if (cells === undefined) return undefined;
    return {
      values: (column) => {
        const stored = cells[indexes.get(column) ?? -1] ?? "";
        const text = mendedText(trimmed(shown(column, stored)));
        return text === "" ? [] : [text];
      },
    };
  };
}

function formCells({ format, context = {} }: HeldShape): ReturnType<typeof cellsAgain> {
  const again = formNamed(format)?.again;
  return (raw, position) => {
    const cells = again?.(raw, { position, context });
    return cells === undefined ? undefined : cellsOf(cells);
  };
}

function cut(raw: string, { format, delimiter }: HeldShape): readonly string[] | undefined {
  if (isWorkbook(format)) return raw.split("\t");
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

function shownAgain(text: string, meaning: NumberMeaning, days: DayCount): string {
  return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)
    ? shownNumber(text, meaning, days)
    : unescapedCell(text);
}
