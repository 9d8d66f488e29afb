import { resolve } from "node:path";
import { matchKnown, type Placed, type RowsLeftOut } from "../modules/linking/agreement/index.ts";
import type { Judged } from "../modules/linking/clusters/index.ts";
import { formatOf, openFile, type OpenFile } from "../modules/intake/reading/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { nothingStated } from "./by-property.ts";
import type { Io } from "./io.ts";

interface TruthRow {
  readonly position: string;
  readonly key: string | undefined;
  readonly cluster: string | undefined;
  readonly value: string | undefined;
}

/** Things beside their known clusters, and their values of the column asked for. */
export interface Truth {
  readonly judged: readonly Judged[];
  readonly values: readonly string[];
}

/**
 * Things beside their known clusters, from a file with the columns key (or id) and cluster (empty:
 * alone). What is left out is told of with the place of the first: rows that can not be read or
 * have no key, keys that are not held or are those of several things, a thing a second time. Where
 * the file has no column `by`, the things' own `properties` (by id) say it. Throws InvalidInput
 * where there is no such file.
 */
export async function truthIn(
  path: string,
  found: readonly Placed[],
  { by, properties }: JudgedBy,
  io: Io,
): Promise<Truth> {
  const file = await opened(path, io);
  const column = by !== undefined && file.columns.includes(by) ? by : undefined;
  if (by !== undefined && column === undefined && (properties?.size ?? 0) === 0)
    throw new InvalidInput(`${path} has no column ${by}.`);
  const { rows, broken } = await rowsOf(path, file, column);
  const { matched, leftOut } = matchKnown(found, rows);
  if (broken.length > 0)
    io.err(
      `${counted(broken.length, "row", "rows")} of ${path} can not be read and ${broken.length === 1 ? "is" : "are"} left out, the first at ${broken[0] ?? ""}`,
    );
  printLeftOut(path, leftOut, (row) => rows[row]?.position ?? "", io);
  if (matched.length === 0) throw new InvalidInput(`${path} names nothing that is held.`);
  const otherwise = by === undefined ? "" : nothingStated;
  return {
    judged: matched,
    values: matched.map(({ id, row }) => rows[row]?.value ?? properties?.get(id) ?? otherwise),
  };
}

/** By which column or property things are told apart, and what they state of it, by id. */
export interface JudgedBy {
  readonly by: string | undefined;
  readonly properties: ReadonlyMap<string, string> | undefined;
}

/** Opens the file. Throws InvalidInput where it is none with the columns key and cluster. */
async function opened(path: string, io: Io): Promise<OpenFile> {
  const format = formatOf(path) ?? "csv";
  const file = await openFile(resolve(io.cwd, path), { format }).catch((error: unknown) => {
    throw new InvalidInput(
      error instanceof InvalidInput
        ? `${path}: ${error.message}`
        : `${path}: there is no such file, or it can not be read.`,
    );
  });
  if (file.columns.includes("key") && file.columns.includes("cluster")) return file;
  const has = file.columns.map((name) => `“${name}”`).join(", ");
  throw new InvalidInput(`The header of ${path} needs the columns key and cluster; it has ${has}.`);
}

/** The rows with their values of a column, and why others can not be read. */
async function rowsOf(
  path: string,
  file: OpenFile,
  column: string | undefined,
): Promise<{ readonly rows: readonly TruthRow[]; readonly broken: readonly string[] }> {
  const rows: TruthRow[] = [];
  const broken: string[] = [];
  try {
    for await (const row of file.rows()) {
      if (!row.ok) broken.push(`${row.position}: ${row.reason}`);
      else
        rows.push({
          position: row.position,
          key: row.values("key")[0],
          cluster: row.values("cluster")[0],
          value: column === undefined ? undefined : (row.values(column)[0] ?? "(empty)"),
        });
    }
  } catch (error) {
    throw new InvalidInput(
      `${path}: ${error instanceof InvalidInput ? error.message : "it can not be read to its end."}`,
    );
  }
  return { rows, broken };
}

function printLeftOut(
  path: string,
  leftOut: RowsLeftOut,
  positionOf: (row: number) => string,
  io: Io,
): void {
  const tell = (
    rows: readonly number[],
    [one, several]: readonly [string, string],
    why: string,
  ) => {
    const [first] = rows;
    if (first !== undefined)
      io.err(`${counted(rows.length, one, several)}, the first at ${positionOf(first)}; ${why}`);
  };
  tell(leftOut.unnamed, [`row of ${path} has no key`, `rows of ${path} have no key`], "left out.");
  tell(
    leftOut.unknown,
    [`key of ${path} is not held`, `keys of ${path} are not held`],
    "left out.",
  );
  tell(
    leftOut.several,
    [`key of ${path} is that of several things`, `keys of ${path} are those of several things`],
    "left out. Write their ids (as --out does) in its place, or name one source or kind.",
  );
  tell(
    leftOut.again,
    [`row of ${path} names a thing once more`, `rows of ${path} name a thing once more`],
    "each counts once.",
  );
  tell(
    leftOut.otherwise,
    [
      `row of ${path} puts a thing into a second cluster`,
      `rows of ${path} put a thing into a second cluster`,
    ],
    "the first counts.",
  );
}

function counted(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
