import type { TruthRow } from "../../api/index.ts";

export interface Truth {
  readonly rows: readonly TruthRow[];
  /** Line in the text of each row, from 1, in the order of rows. */
  readonly lines: readonly number[];
  /** Names of the columns that may stand for others to be compared by. */
  readonly others: readonly string[];
}

const COLUMNS = { key: ["key", "id"], cluster: ["cluster", "group", "truth"] } as const;

/** Reads a CSV with a line of names: key and cluster, in whatever order, and one other column by name. A sentence where it can not be read. */
export function readTruth(text: string, other: string): Truth | string {
  const [head, ...body] = rowsOf(text);
  const names = head?.cells.map((name) => name.trim().toLowerCase()) ?? [];
  const at = (known: readonly string[]) => names.findIndex((name) => known.includes(name));
  const [key, cluster] = [at(COLUMNS.key), at(COLUMNS.cluster)];
  if (key < 0 || cluster < 0)
    return "The first line has to name the columns: key and cluster, and another if you like.";
  const value = names.indexOf(other.toLowerCase());
  const kept = body.filter(({ cells }) => (cells[key] ?? "").trim() !== "");
  if (kept.length === 0) return "There is no row under the names of the columns.";
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

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Rows of a CSV: comma, semicolon or tab, whichever the first line has most; quotes doubled within quotes. */
function rowsOf(text: string): readonly Row[] {
  const source = text.replace(/^\uFEFF/, "");
  const first = source.split(/\r?\n/, 1)[0] ?? "";
  const delimiter =
    [",", ";", "\t"].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ",";
  const rows: Row[] = [];
  let [cells, cell, quoted, line, began]: [string[], string, boolean, number, number] = [
    [],
    "",
    false,
    1,
    1,
  ];
  const endRow = () => {
    if (cells.length > 0 || cell.trim() !== "") rows.push({ line: began, cells: [...cells, cell] });
    [cells, cell] = [[], ""];
  };
  for (let at = 0; at < source.length; at += 1) {
    const letter = source[at] ?? "";
    if (letter === "\n") line += 1;
    if (quoted && letter === '"' && source[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1];
    else if (letter === '"' && (quoted || cell === "")) quoted = !quoted;
    else if (!quoted && letter === delimiter) [cells, cell] = [[...cells, cell], ""];
    else if (!quoted && letter === "\n") [, began] = [endRow(), line];
    else if (quoted || letter !== "\r") cell += letter;
  }
  endRow();
  return rows;
}
