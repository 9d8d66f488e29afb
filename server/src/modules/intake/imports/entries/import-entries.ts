import { join } from "node:path";
import type { Clew } from "../../../../context.ts";
import { lendOriginal, type Entry, type KeptAnswer } from "../../../../journal/index.ts";
import type { TextReaders } from "../../extraction/index.ts";
import type { SavedReading } from "../../files/index.ts";
import { enter, noteApplied } from "../../../ground/journal/index.ts";
import { prepareImport, type ImportRequest, type PreparedImport } from "../prepare-import.ts";
import type { KeptPicture } from "../row-batches.ts";

/** What the journal keeps of an import: all that it is made from. */
export interface ImportContent {
  readonly dataset: string;
  readonly title: string;
  /** When it was asked for, ISO. */
  readonly askedAt: string;
  /** Folder in which its pictures lay. */
  readonly folder: string;
  readonly mappingName: string;
  readonly reading: SavedReading;
  /** Versions of what read its texts. */
  readonly readers: readonly string[];
  readonly digest: string;
  /** Line ends of its files, in their order; null where one is packed. */
  readonly lines: readonly (number | null)[];
  /** SHA-256 of the rows of all files as they were read, where the files were not kept. */
  readonly rows?: string;
  /** True where its rows come to those of the source; else they take their place. */
  readonly adds?: boolean;
}

/** An import that the journal keeps. */
export interface ImportEntry {
  readonly id: string;
  readonly content: ImportContent;
  readonly entry: Entry;
}

/** Keeps the files of an import and enters it into the journal. */
export async function enterImport(
  clew: Clew,
  { request, reading, readers, files, digest }: PreparedImport,
  {
    id,
    askedAt,
    kept,
  }: { readonly id: string; readonly askedAt: string; readonly kept?: KeptAnswer | undefined },
): Promise<ImportEntry> {
  for (const [at, { hash }] of reading.files.entries())
    await clew.originals.keep(files[at]?.path ?? "", hash);
  const content: ImportContent = {
    dataset: request.mapping.dataset.id,
    title: request.mapping.dataset.title,
    askedAt,
    folder: request.folder,
    mappingName: request.mappingName,
    reading,
    readers,
    digest,
    lines: files.map(({ lines }) => lines ?? null),
    ...(request.adds === true ? { adds: true } : {}),
  };
  const entry = await enter(clew, { type: "import", about: id, content, kept });
  await noteApplied(clew, entry).catch(() => undefined); // how far it is stands on its own node
  return { id, content, entry };
}

/** Enters which pictures an import has read. */
export async function enterPictures(
  clew: Clew,
  id: string,
  pictures: readonly KeptPicture[],
): Promise<void> {
  if (pictures.length === 0) return;
  const entry = await enter(clew, { type: "pictures", about: id, content: pictures });
  await noteApplied(clew, entry);
}

/** The imports of this server that have not ended, but for some, first the first. */
export async function openImports(
  { journal }: Clew,
  but: ReadonlySet<string> = new Set(),
): Promise<readonly ImportEntry[]> {
  const heads = journal.heads();
  const ended = new Set(heads.filter(({ type }) => type === "ended").map(({ about }) => about));
  const open = new Set(
    heads.flatMap(({ type, about, n }) =>
      type === "import" && !ended.has(about) && !but.has(about) ? [n] : [],
    ),
  );
  if (open.size === 0) return [];
  const entries = await journal.entries();
  return entries.flatMap((entry) =>
    entry.segment === journal.own && open.has(entry.n) ? importIn(entry) : [],
  );
}

/** The import that an entry keeps, if it does. */
export function importIn(entry: Entry): readonly ImportEntry[] {
  if (entry.type !== "import" || entry.content === undefined) return [];
  return [{ id: entry.about, entry, content: entry.content as ImportContent }];
}

/** Prepares an import from what the journal keeps. Throws where an original is gone. */
export async function prepareKept(
  clew: Clew,
  { id, content }: Pick<ImportEntry, "id" | "content">,
  readers?: TextReaders,
): Promise<PreparedImport> {
  const request = await requestOf(clew, id, content);
  return prepareImport(clew, readers === undefined ? request : { ...request, readers });
}

async function requestOf(
  clew: Clew,
  id: string,
  { reading, folder, mappingName, lines, rows, adds, askedAt }: ImportContent,
): Promise<ImportRequest> {
  const files = [];
  for (const [at, file] of reading.files.entries()) {
    const path = join(
      workFolder(clew, id),
      ".files",
      String(at),
      rows === undefined ? file.name : "rows",
    );
    await lendOriginal(clew.originals.path(rows ?? file.hash), path);
    const count = lines[at] ?? undefined;
    files.push({
      ...file,
      path,
      ...(count === undefined ? {} : { lines: count }),
      ...(rows === undefined ? {} : { isRows: true }),
    });
  }
  const own = { mapping: reading.mapping, folder, mappingName, files };
  return adds === true ? { ...own, adds, arrivedAt: askedAt } : own;
}

/** Where an import has its files while it runs. */
export function workFolder({ data }: Pick<Clew, "data">, id: string): string {
  return join(data, "imports", id);
}
