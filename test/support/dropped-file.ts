import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import {
  cellsAgain,
  contentOf,
  openFile,
  type FileShape,
} from "../../server/src/modules/intake/reading/index.ts";

type Row = Readonly<Record<string, string>>;

/**
 * The rows of a file that is dropped, by the form found in it: their cells, and where some are
 * broken. Where the form reads rows again, they must come out the same.
 */
export async function dropped(name: string, text: string | Buffer) {
  const path = join(await mkdtemp(join(tmpdir(), "clew-forms-")), name);
  await writeFile(path, text);
  const { form } = await contentOf(path);
  const shape: FileShape = { format: form?.format ?? "csv" };
  const open = await openFile(path, shape);
  const again = cellsAgain({ ...shape, ...open }, []);
  const rows: Row[] = [];
  const broken: string[] = [];
  for await (const row of open.rows()) {
    if (!row.ok) {
      broken.push(row.position);
      continue;
    }
    const cells = (values: (column: string) => readonly string[]) =>
      Object.fromEntries(
        open.columns.flatMap((column) => {
          const texts = values(column);
          return texts.length === 0 ? [] : [[column, texts.join(" | ")]];
        }),
      );
    const read = cells(row.values);
    const cut = again(row.raw, row.position);
    if (cut !== undefined) expect(cells(cut.values)).toEqual(read);
    rows.push(read);
  }
  return { format: form?.format, rows, broken, open };
}

/** The form that is found in a file; undefined where it is of none. */
export async function formFound(name: string, text: string | Buffer): Promise<string | undefined> {
  const path = join(await mkdtemp(join(tmpdir(), "clew-forms-")), name);
  await writeFile(path, text);
  return (await contentOf(path)).form?.format;
}
