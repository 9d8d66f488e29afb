import { say } from "../../wording/index.ts";
import type { TruthRow } from "../../api/index.ts";
import { rowsOf } from "./csv-rows.ts";

export interface Truth {
  readonly rows: readonly TruthRow[];
  /** Line in the text of each row, from 1, in the order of rows. */
  readonly lines: readonly number[];
  /** Names of the columns that may stand for others to be compared by. */
  readonly others: readonly string[];
}

const COLUMNS = { key: ["key", "id"], cluster: ["cluster", "group", "truth"] } as const;

/**
 * Reads a CSV with a line of names: key and cluster, in whatever order, and one other column by
 * name. A sentence where it cannot be read.
 */
export function readTruth(text: string, other: string): Truth | string {
  const [head, ...body] = rowsOf(text);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const at = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const key = at(COLUMNS.key);
  const cluster = at(COLUMNS.cluster);
  if (key < 0 || cluster < 0) return say("agreement.readCsv.theFirstLineHas");
  const value = names.indexOf(other.toLowerCase());
  const kept = body.filter(({ cells }) => (cells[key] ?? "").trim() !== "");
  if (kept.length === 0) return say("agreement.readCsv.thereIsNoRow");
  const cell = (cells: readonly string[], column: number) => cells[column]?.trim() ?? "";
  const rows = kept.map(({ cells }) => ({
    key: cell(cells, key),
    ...(cell(cells, cluster) ? { cluster: cell(cells, cluster) } : {}),
    ...(value >= 0 ? { value: cell(cells, value) } : {}),
  }));
  return {
    rows,
    lines: kept.map(({ line }) => line),
    others: (head?.cells ?? [])
      .map((name) => name.trim())
      .filter((name, column) => column !== key && column !== cluster && name !== ""),
  };
}
