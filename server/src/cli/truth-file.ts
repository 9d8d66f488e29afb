import { matchKnown, type Placed, type RowsLeftOut } from "../modules/linking/agreement/index.ts";
import type { Judged } from "../modules/linking/clusters/index.ts";
import {
  formatOf,
  openFile,
  type OpenFile,
  type SourceRow,
} from "../modules/intake/reading/index.ts";
import { InvalidInput } from "../shared/errors.ts";
import { nothingStated } from "./by-property.ts";
import { fileToRead } from "./given-file.ts";
import type { Io } from "./io.ts";
import { sentence, type Sentence, type SentenceKey } from "../sentences/index.ts";

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

/** What is asked of a file of known clusters. */
export interface TruthAsked {
  readonly path: string;
  /** The things that are held, with the cluster that was found for them. */
  readonly found: readonly Placed[];
  /** A column of the file, or a property, by which errors are compared. */
  readonly by: string | undefined;
  /** What the things state of `by`, by their ids, where the file has no such column. */
  readonly properties: ReadonlyMap<string, string> | undefined;
}

/**
 * Things beside their known clusters, from a file with the columns key (or id) and cluster (empty:
 * alone). What is left out is named with the place of the first: rows that cannot be read or
 * have no key, keys that are not held or are those of several things, a thing a second time.
 * Throws InvalidInput where there is no such file.
 */
export async function truthIn(asked: TruthAsked, io: Io): Promise<Truth> {
  const { path, found, by, properties } = asked;
  const file = await opened(path, io);
  assertColumns(file, asked);
  const { rows, broken } = await rowsIn(file, asked);
  const { matched, leftOut } = matchKnown(found, rows);
  const [first] = broken;
  if (first !== undefined)
    io.err(sentence("cli.truth.broken", { rows: broken.length, path, first }).text);
  tellLeftOut(path, leftOut, (row) => rows[row]?.position ?? "", io);
  if (matched.length === 0) throw new InvalidInput("cli.truth.nothing-held", { path });
  const unstated = by === undefined ? "" : nothingStated;
  return {
    judged: matched,
    values: matched.map(({ id, row }) => rows[row]?.value ?? properties?.get(id) ?? unstated),
  };
}

async function opened(path: string, io: Io): Promise<OpenFile> {
  const shape = { format: formatOf(path) ?? "csv" } as const;
  return openFile(await fileToRead(path, io), shape).catch((error: unknown) => {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, path)
      : new InvalidInput("cli.no-readable-file", { path });
  });
}

function assertColumns({ columns }: OpenFile, { path, by, properties }: TruthAsked): void {
  if (!columns.includes("key") || !columns.includes("cluster"))
    throw new InvalidInput("cli.truth.columns", {
      path,
      columns: columns.map((name) => `“${name}”`).join(", "),
    });
  const isStated = properties !== undefined && properties.size > 0;
  if (by !== undefined && !columns.includes(by) && !isStated)
    throw new InvalidInput("cli.truth.no-column", { path, by });
}

async function rowsIn(
  file: OpenFile,
  { path, by }: TruthAsked,
): Promise<{ readonly rows: readonly TruthRow[]; readonly broken: readonly Sentence[] }> {
  const valueIn = by !== undefined && file.columns.includes(by) ? by : undefined;
  const rows: TruthRow[] = [];
  const broken: Sentence[] = [];
  try {
    for await (const row of file.rows()) {
      const { position } = row;
      if (row.ok) rows.push(truthRow(row, valueIn));
      else broken.push(sentence("cli.truth.broken-row", { position, reason: row.reason }));
    }
  } catch (error) {
    throw error instanceof InvalidInput
      ? new InvalidInput("shared.as-written", { text: error.sentence }, path)
      : new InvalidInput("cli.truth.not-to-its-end", { path });
  }
  return { rows, broken };
}

function truthRow({ position, values }: SourceRow, valueIn: string | undefined): TruthRow {
  return {
    position,
    key: values("key")[0],
    cluster: values("cluster")[0],
    value: valueIn === undefined ? undefined : (values(valueIn)[0] ?? "(empty)"),
  };
}

const leftOutSentences = {
  unnamed: "cli.truth.unnamed",
  unknown: "cli.truth.unknown",
  several: "cli.truth.several",
  again: "cli.truth.again",
  otherwise: "cli.truth.otherwise",
} as const satisfies Readonly<Record<keyof RowsLeftOut, SentenceKey>>;

function tellLeftOut(
  path: string,
  leftOut: RowsLeftOut,
  positionOf: (row: number) => string,
  io: Io,
): void {
  for (const [what, key] of Object.entries(leftOutSentences)) {
    const rows = leftOut[what as keyof RowsLeftOut];
    const [first] = rows;
    if (first !== undefined)
      io.err(sentence(key, { rows: rows.length, path, first: positionOf(first) }).text);
  }
}
