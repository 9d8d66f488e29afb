import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument } from "yaml";
import type { LookedAt } from "../survey/file-survey.ts";

/**
 * Keeps the mapping of a file that was sent, so that the next file with the same columns begins
 * with it.
 */
export async function keepMapping(data: string, file: LookedAt, mapping: string): Promise<void> {
  await mkdir(join(data, "mappings"), { recursive: true, mode: 0o700 });
  await writeFile(pathFor(data, file), mapping, { mode: 0o600 });
}

/**
 * The mapping kept for files with these columns, made ready for this file as a dataset of its own;
 * undefined where none is.
 */
export async function keptMapping(
  data: string,
  file: LookedAt,
  dataset: string,
  title: string,
): Promise<string | undefined> {
  const text = await readFile(pathFor(data, file), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const document = parseDocument(text);
  document.setIn(["dataset", "id"], dataset);
  document.setIn(["dataset", "title"], title);
  document.setIn(["files", 0, "path"], file.name);
  // How the new file is cut and encoded is seen in itself, whatever the last one was like.
  const { delimiter, encoding, sheet, headerRow, array } = file.shape;
  for (const [word, value] of Object.entries({ delimiter, encoding, sheet, headerRow, array }))
    if (value === undefined) document.deleteIn(["files", 0, word]);
    else document.setIn(["files", 0, word], value);
  return document.toString({ lineWidth: 140 });
}

/** Files with the same format and columns share a mapping. */
function pathFor(data: string, { shape, columns }: LookedAt): string {
  const named = JSON.stringify([shape.format, ...columns.map(({ name }) => name).toSorted()]);
  return join(
    data,
    "mappings",
    `${createHash("sha256").update(named).digest("hex").slice(0, 32)}.yaml`,
  );
}
