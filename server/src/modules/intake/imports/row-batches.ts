import { setImmediate } from "node:timers/promises";
import { picturesOf, type PlannedFile, type Reject } from "../files/index.ts";
import type { SourceRow } from "../reading/index.ts";
import { mapped, type MappedRow } from "../statements/index.ts";
import type { PictureFolders } from "../pictures/index.ts";
import { refsOf, stateRow, type Pictures, type StatedRow } from "../stating/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

const rowsABatch = 500;
// Other requests, and the batch that is being written, get their turn between so many rows.
const rowsAtOnce = 20;
/** Sentences on what was mended in a batch. */
const mostRemarks = 20;
const textABatch = 4 * 1024 * 1024;

type Problem = StatedRow["problems"][number];

/** Where reading begins. */
export interface ReadFrom {
  /** The second pass reads what hangs on refs alone. */
  readonly phase: "first" | "second";
  /** Which of the files, from 0. */
  readonly file: number;
  /** Rows of it that were read before. */
  readonly row: number;
}

/** Some rows that were read, and what they state. */
export interface RowBatch {
  /** Which of the import's files, from 0. */
  readonly file: number;
  /** Rows of the file read when this batch ends. */
  readonly row: number;
  /** Rows read in it, broken ones too. */
  readonly rows: number;
  /** Rows that could not be read. */
  readonly broken: readonly Reject[];
  /** Parts of rows that could not be used. */
  readonly unusable: readonly Reject[];
  readonly mapped: readonly MappedRow[];
  /** Pictures that its rows name and that were kept: names and SHA-256 of their bytes. */
  readonly pictures: readonly KeptPicture[];
  readonly unrecognised: number;
  readonly warnings: readonly Sentence[];
}

/** A picture that a row names, and the SHA-256 of its bytes. */
export type KeptPicture = readonly [name: string, sha256: string];

/** The entities that alias ids name. */
export type AskAliases = (
  ids: readonly string[],
) => Promise<ReadonlyMap<string, { readonly id: string }>>;

/** What reading rows needs beside the files. */
export interface RowReading {
  readonly from: ReadFrom;
  readonly aliases: AskAliases;
  /** Where pictures that rows name are kept; none are where it is absent. */
  readonly keep?: PictureFolders | undefined;
}

/**
 * Reads all files once from a place on, batch by batch. In the second pass only files with refs are
 * read, for what hangs on them.
 */
export async function* readBatches(
  files: readonly PlannedFile[],
  reading: RowReading,
): AsyncGenerator<RowBatch> {
  const { from } = reading;
  for (const [index, file] of files.entries()) {
    if (index < from.file || (from.phase === "second" && !file.plan.hasRefs)) continue;
    for await (const gathered of gatheredOf(file, index === from.file ? from.row : 0))
      yield await mapBatch(gathered, { index, file }, reading);
  }
}

interface Gathered {
  readonly rows: readonly SourceRow[];
  readonly broken: readonly Reject[];
  readonly row: number;
}

async function* gatheredOf(file: PlannedFile, skip: number): AsyncGenerator<Gathered> {
  let rows: SourceRow[] = [];
  let broken: Reject[] = [];
  let row = 0;
  let size = 0;
  for await (const read of file.open.rows()) {
    row += 1;
    if (row <= skip) continue;
    if (read.ok) rows.push(read);
    else
      broken.push({
        file: file.name,
        position: read.position,
        reason: read.reason,
        ...(read.column === undefined ? {} : { column: read.column }),
      });
    size += read.ok ? read.raw.length : 0;
    if (rows.length + broken.length >= rowsABatch || size >= textABatch) {
      yield { rows, broken, row };
      rows = [];
      broken = [];
      size = 0;
    }
  }
  if (rows.length + broken.length > 0) yield { rows, broken, row };
}

async function mapBatch(
  { rows, broken, row }: Gathered,
  { index, file }: { readonly index: number; readonly file: PlannedFile },
  { from, aliases, keep }: RowReading,
): Promise<RowBatch> {
  const pictures = await picturesOf(file.plan, rows, file.folder, keep);
  const asked = from.phase === "second" ? aliases : undefined;
  const stated = await stateAll(rows, file, pictures, asked);
  const problems = stated.flatMap(({ row: of, stated: one }) =>
    one.problems.map((problem) => ({ row: of, problem })),
  );
  const unread = problems.filter(({ problem }) => !problem.rejects);
  return {
    file: index,
    row,
    rows: rows.length + broken.length,
    broken,
    unusable: problems.flatMap(({ row: of, problem }) =>
      problem.rejects ? [rejectOf(file, of, problem)] : [],
    ),
    mapped: stated.map(({ row: of, stated: one }) => ({
      ...mapped(file.name, of.position, of.raw, one),
      ...(file.part === 0 ? {} : { part: file.part }),
    })),
    pictures:
      keep === undefined
        ? []
        : [...pictures].flatMap(([name, read]) =>
            "sha256" in read && read.sha256 !== undefined ? [[name, read.sha256]] : [],
          ),
    unrecognised:
      stated.reduce((sum, { stated: one }) => sum + one.unrecognised, 0) + unread.length,
    warnings: warningsOf(
      file,
      unread.map(({ problem }) => problem),
      rows,
    ),
  };
}

/** What is kept as it stands, a sentence for each column and sort of value. */
function warningsOf(
  { name: file }: PlannedFile,
  problems: readonly Problem[],
  rows: readonly SourceRow[],
): readonly Sentence[] {
  const said = problems.map(({ about, column = "a column" }) =>
    about === "amount"
      ? sentence("imports.amounts-not-sure-kept", { file, column })
      : sentence("imports.times-not-recognised-kept", { file, column }),
  );
  const mended = rows.flatMap((row) => row.remarks?.() ?? []);
  const remarks = eachOnce(mended).slice(0, mostRemarks);
  said.push(...remarks.map((remark) => sentence("imports.of-file", { file, remark })));
  return eachOnce(said);
}

/** Sentences of each sort once: the first of them shows what was done. */
function eachOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  const byColumn = sentences.map((one): [string, Sentence] => [
    `${one.key} ${JSON.stringify(one.values["column"] ?? "")} ${JSON.stringify(one.values["file"] ?? "")}`,
    one,
  ]);
  return [...new Map(byColumn.toReversed()).values()].toReversed();
}
async function stateAll(
  rows: readonly SourceRow[],
  { plan }: PlannedFile,
  pictures: Pictures,
  aliases: AskAliases | undefined,
): Promise<readonly { readonly row: SourceRow; readonly stated: StatedRow }[]> {
  const named =
    aliases === undefined
      ? undefined
      : await aliases([...new Set(rows.flatMap((row) => refsOf(plan, row)))]);
  const resolve = named === undefined ? undefined : (alias: string) => named.get(alias);
  const stated: { row: SourceRow; stated: StatedRow }[] = [];
  for (const row of rows) {
    if (stated.length % rowsAtOnce === 0) await setImmediate();
    stated.push({ row, stated: stateRow(plan, row, resolve, pictures) });
  }
  return stated;
}

function rejectOf(
  { name }: PlannedFile,
  { position }: SourceRow,
  { reason, column }: StatedRow["problems"][number],
): Reject {
  return { file: name, position, reason, ...(column === undefined ? {} : { column }) };
}
