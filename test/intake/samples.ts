import { readdirSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import {
  cellsAgain,
  contentOf,
  formatOf,
  openFile,
  type FileShape,
} from "../../server/src/modules/intake/reading/index.ts";

/**
 * npm run samples -- FOLDER: opens every file below FOLDER as if it were dropped, and prints by form
 * how many files and rows were read, how many files were refused aloud, how many rows were named as
 * broken, and of those that can be cut again from their own text how many then read otherwise.
 */
const folder = resolve(process.argv[2] ?? "");
const isTold = process.env["CLEW_TOLD"] !== undefined;

interface Tally {
  files: number;
  refused: number;
  rows: number;
  broken: number;
  /** Rows that were cut again from their own text, and those that then read otherwise. */
  cut: number;
  differ: number;
}

const tallies = new Map<string, Tally>();

function tallyOf(form: string): Tally {
  const tally = tallies.get(form) ?? {
    files: 0,
    refused: 0,
    rows: 0,
    broken: 0,
    cut: 0,
    differ: 0,
  };
  tallies.set(form, tally);
  return tally;
}

type Cells = { readonly values: (column: string) => readonly string[] };

async function read(path: string): Promise<void> {
  const content = await contentOf(path);
  const format = content.form?.format ?? content.format ?? formatOf(basename(path));
  const tally = tallyOf(format ?? "none");
  tally.files += 1;
  if (format === undefined) return;
  try {
    await readRows(path, { format }, tally);
  } catch (error) {
    tally.refused += 1;
    if (isTold) console.log(`${relative(folder, path)}: ${(error as Error).message}`);
  }
}

async function readRows(path: string, shape: FileShape, tally: Tally): Promise<void> {
  const open = await openFile(path, shape);
  const again = cellsAgain({ ...shape, ...open }, []);
  const texts = ({ values }: Cells) => JSON.stringify(open.columns.map(values));
  for await (const row of open.rows()) {
    if (!row.ok) {
      tally.broken += 1;
      continue;
    }
    tally.rows += 1;
    const cut = again(row.raw, row.position);
    if (cut === undefined) continue;
    tally.cut += 1;
    if (texts(cut) !== texts(row)) tally.differ += 1;
  }
}

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
  if (entry.isFile()) await read(join(entry.parentPath, entry.name));

console.log(
  "| form | files | refused aloud | rows | rows named as broken | read otherwise again |",
);
console.log("| --- | --- | --- | --- | --- | --- |");
for (const [form, tally] of [...tallies].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const { files, refused, rows, broken, cut, differ } = tally;
  const again = cut === 0 ? "not cut" : `${differ} of ${cut}`;
  console.log(`| ${form} | ${files} | ${refused} | ${rows} | ${broken} | ${again} |`);
}
