import { createReadStream, mkdirSync } from "node:fs";
import { appendFile, stat, truncate, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Clew } from "../../../context.ts";
import { rereadingsFolder } from "../files/index.ts";
import type { TextChange } from "./text-changes.ts";
import type { Rereading } from "./rereading-state.ts";

type Of = Pick<Rereading, "id" | "dataset" | "bytes">;

/**
 * Makes the file of changes, or cuts it to what was acknowledged. Beside the graph, as the rows
 * themselves: it holds their words.
 */
export async function cutChanges(clew: Clew, of: Of): Promise<void> {
  const path = pathOf(clew, of);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const held = (await stat(path).catch(() => undefined))?.size ?? 0;
  if (of.bytes === 0 || held < of.bytes) await writeFile(path, "", { mode: 0o600 });
  else await truncate(path, of.bytes);
}

/** Adds changes; gives the bytes added. */
export async function addChanges(
  clew: Clew,
  of: Of,
  changes: readonly TextChange[],
): Promise<number> {
  const text = changes.map((change) => `${JSON.stringify(change)}\n`).join("");
  if (text !== "") await appendFile(pathOf(clew, of), text);
  return Buffer.byteLength(text);
}

/** A stretch of the list of changes. */
export interface ChangesPage {
  /** Place in the list, from 0. */
  readonly from: number;
  readonly limit: number;
  /** One sort alone; all of them where undefined. */
  readonly only: TextChange["what"] | undefined;
}

/** A page of the changes; none where the file is gone. */
export async function readChanges(
  clew: Clew,
  of: Of,
  { from, limit, only }: ChangesPage,
): Promise<readonly TextChange[]> {
  const read: TextChange[] = [];
  let at = 0;
  for await (const change of allChanges(clew, of)) {
    if (only !== undefined && change.what !== only) continue;
    if (at >= from) read.push(change);
    at += 1;
    if (read.length >= limit) break;
  }
  return read;
}

/** All changes that were acknowledged, one by one. */
export async function* allChanges(clew: Clew, of: Of): AsyncGenerator<TextChange> {
  const path = pathOf(clew, of);
  if (of.bytes === 0 || (await stat(path).catch(() => undefined)) === undefined) return;
  for await (const line of createInterface({
    input: createReadStream(path, { end: of.bytes - 1 }),
    crlfDelay: Number.POSITIVE_INFINITY,
  }))
    yield JSON.parse(line) as TextChange;
}

function pathOf(clew: Clew, { id, dataset }: Of): string {
  return join(rereadingsFolder(clew.data, dataset), `${id}.jsonl`);
}
