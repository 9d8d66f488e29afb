import { rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Clew } from "../../../context.ts";
import { lendOriginal, type Entry } from "../../../journal/index.ts";
import { isWithin } from "../../../shared/file-place.ts";
import { keepApplied } from "../../ground/journal/index.ts";
import {
  importAgain,
  importIn,
  recount,
  type ImportEntry,
  type ImportState,
} from "../../intake/imports/index.ts";
import { applyEntry } from "./apply-entry.ts";

/** What is done again as it stands: imports have a way of their own, and removals are done already. */
const replayed: ReadonlySet<string> = new Set(["note", "decision", "page", "undone", "ended"]);

/** What a replay did. */
export interface Replayed {
  readonly imports: number;
  readonly notes: number;
  readonly decisions: number;
}

/**
 * Does all that the journal holds in an empty graph, in its order. Imports that have not ended are
 * left to go on by themselves. `onImport` learns of each source before it is read.
 */
export async function replay(
  clew: Clew,
  onImport: (title: string) => void = () => undefined,
): Promise<Replayed> {
  const entries = await clew.journal.entries();
  const counts = { imports: 0, notes: 0, decisions: 0 };
  for (const entry of entries) {
    for (const one of importIn(entry)) {
      const ended = endOf(entries, one);
      if (ended === undefined || isRemovedLater(entries, one) || isTakenBack(entries, one))
        continue;
      onImport(one.content.title);
      await importedAgain(clew, one, ended, entries);
      counts.imports += 1;
    }
    if (entry.content === undefined) continue;
    if (replayed.has(entry.type) && !isDone(entry)) await applyEntry(clew, entry);
    if (entry.type === "note") counts.notes += 1;
    if (entry.type === "decision") counts.decisions += 1;
  }
  await recount(clew);
  for (const [segment, own] of Map.groupBy(entries, ({ segment }) => segment))
    await keepApplied(clew.graph, segment, own.at(-1)?.n ?? 0);
  return counts;
}

/** Whether an entry says that an import was done: that was seen where the import is. */
function isDone({ type, content }: Entry): boolean {
  return type === "ended" && (content as ImportState).state === "done";
}

async function importedAgain(
  clew: Clew,
  one: ImportEntry,
  ended: ImportState,
  entries: readonly Entry[],
): Promise<void> {
  const folder = join(clew.data, "imports", one.id, "pictures");
  for (const { type, about, content } of entries)
    if (type === "pictures" && about === one.id && content !== undefined)
      for (const [name, sha256] of content as readonly (readonly [string, string])[])
        await lendOriginal(clew.originals.path(sha256), pictureIn(folder, name));
  await importAgain(clew, { ...one, content: { ...one.content, folder } }, ended);
  await rm(join(clew.data, "imports", one.id), { recursive: true, force: true });
}

/** A picture that was found by its bare name is found by it again. */
function pictureIn(folder: string, name: string): string {
  const path = join(folder, name);
  return isWithin(folder, path) ? path : join(folder, basename(name));
}

/** How an import ended; undefined where that is to come yet. */
function endOf(entries: readonly Entry[], { id }: ImportEntry): ImportState | undefined {
  const end = entries.find(({ type, about }) => type === "ended" && about === id);
  return end?.content as ImportState | undefined;
}

/** Whether what came to a source was taken back before its import was taken out of the journal. */
function isTakenBack(entries: readonly Entry[], { id }: ImportEntry): boolean {
  return entries.some(({ type, about }) => type === "undone" && about === id);
}

function isRemovedLater(entries: readonly Entry[], { entry, content }: ImportEntry): boolean {
  return entries
    .slice(entries.indexOf(entry))
    .some(({ type, about }) => type === "removal" && about === content.dataset);
}
