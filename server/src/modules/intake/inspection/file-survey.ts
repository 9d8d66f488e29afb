import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InvalidInput } from "../../../shared/errors.ts";
import {
  formatOf,
  guessHeaderRow,
  openFile,
  openWorkbook,
  type FileShape,
} from "../reading/index.ts";
import type { Sentence } from "../../../sentences/index.ts";
import { recogniseColumns, type Recognised } from "./recognise.ts";

/** A file as far as it was looked at. */
export interface LookedAt {
  readonly name: string;
  readonly shape: FileShape;
  readonly headerRow: number;
  readonly columns: readonly Recognised[];
  /** The first rows' texts, by column. */
  readonly rows: readonly (readonly string[])[];
  /** What is worth knowing of how it is read, in sentences. */
  readonly remarks: readonly Sentence[];
}

const looked = 300;
const shown = 20;
/** Most columns that the page shows; a mapping can name columns of any file. */
const mostShown = 2_000;
const cellsShown = 10_000;

/**
 * Looks at the beginning of a file: its shape, header and columns. Throws InvalidInput with its
 * name where it cannot be read at all.
 */
export async function lookAt(path: string): Promise<LookedAt> {
  return look(path, basename(path)).catch((error: unknown) => {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, basename(path))
      : error;
  });
}

async function look(path: string, name: string): Promise<LookedAt> {
  const format = formatOf(name);
  if (format === undefined) throw new InvalidInput("inspection.none-csv-tsv-jsonl");
  const { shape: proposed, headerRow } = await shapeOf(path, format);
  const open = await openFile(path, proposed);
  const shape = open.array === undefined ? proposed : { ...proposed, array: open.array };
  if (open.columns.length > mostShown)
    throw new InvalidInput("inspection.too-wide", { count: open.columns.length, most: mostShown });
  const values = new Map<string, string[]>(open.columns.map((column) => [column, []]));
  const rows: string[][] = [];
  let read = 0;
  for await (const row of open.rows()) {
    if (!row.ok) continue;
    if (rows.length < shown && rows.length * open.columns.length < cellsShown)
      rows.push(open.columns.map((column) => row.values(column).join(" | ")));
    for (const [column, texts] of values) texts.push(...row.values(column));
    if ((read += 1) >= looked) break;
  }
  const columns = recogniseColumns(open.columns, (column) => values.get(column) ?? []);
  return {
    name,
    shape,
    headerRow,
    columns: columns.filter((column) => column.name !== ""),
    rows,
    remarks: open.remarks ?? [],
  };
}

async function shapeOf(
  path: string,
  format: FileShape["format"],
): Promise<{ readonly shape: FileShape; readonly headerRow: number }> {
  if (format === "xlsx") {
    const sheet = (await openWorkbook(path)).sheets[0]?.name ?? "";
    const headerRow = await guessHeaderRow(path, sheet);
    return { shape: { format, sheet, headerRow }, headerRow };
  }
  if (format !== "csv" || path.toLowerCase().endsWith(".gz"))
    return { shape: { format }, headerRow: 1 };
  const head = (await readFile(path)).subarray(0, 64 * 1024);
  const encoding = encodingOf(head);
  const delimiter = delimiterOf(new TextDecoder(encoding ?? "utf-8").decode(head));
  return {
    shape: {
      format,
      ...(delimiter === "," ? {} : { delimiter }),
      ...(encoding === undefined ? {} : { encoding }),
    },
    headerRow: 1,
  };
}

/** windows-1252 where the bytes are no UTF-8; undefined where they are, or say themselves. */
function encodingOf(head: Buffer): string | undefined {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    return undefined;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(head, { stream: true });
    return undefined;
  } catch {
    return "windows-1252";
  }
}

/** The delimiter that cuts the first lines into the most equal cells. */
function delimiterOf(head: string): string {
  const lines = head
    .split(/\r?\n/u)
    .filter((line) => line !== "")
    .slice(0, 20);
  const counts = [",", ";", "\t", "|"].map((delimiter) => {
    const cells = lines.map((line) => line.split(delimiter).length);
    const first = cells[0] ?? 1;
    return {
      delimiter,
      score:
        first < 2 ? 0 : first * (cells.filter((count) => count === first).length / cells.length),
    };
  });
  return counts.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ",";
}
