import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Clew } from "../../../../context.ts";
import type { Entry } from "../../../../journal/index.ts";
import { isWithin } from "../../../../shared/file-place.ts";
import { documentsIn } from "../../../ground/cases/index.ts";
import { rejectsPath } from "../../files/index.ts";
import { importIn, workFolder, type ImportContent, type ImportEntry } from "./import-entries.ts";
import type { KeptPicture } from "../row-batches.ts";

/**
 * Takes out of the data folder what is kept of a source besides the graph: its originals, unless
 * another source came in the same bytes; uploads and small copies of pictures; rejects, mappings
 * and what the journal says of it before its removal. Another server's part of the journal is its
 * own to clear. May be broken off and begun again.
 */
export async function forgetFiles(
  clew: Clew,
  dataset: string,
  removal: Pick<Entry, "segment" | "n">,
): Promise<void> {
  const entries = await clew.journal.entries();
  const at = entries.findIndex(({ segment, n }) => segment === removal.segment && n === removal.n);
  const earlier = new Set(entries.slice(0, at).map(nameOf));
  const isEarlier = (entry: Entry) => earlier.has(nameOf(entry));
  const imports = entries.flatMap(importIn);
  const gone = imports.filter(
    ({ content, entry }) => content.dataset === dataset && isEarlier(entry),
  );
  const ids = new Set(gone.map(({ id }) => id));
  await dropFiles(clew, entries, ids);
  await forgetOwnFolders(
    clew,
    gone,
    imports.filter(({ id }) => !ids.has(id)),
  );
  await forgetMappings(clew, dataset);
  await clew.journal.erase(
    (entry) => isEarlier(entry) && (ids.has(entry.about) || isOf(entry, dataset)),
  );
}

/** Takes out what is kept of one import, but that it was. May be broken off and begun again. */
export async function forgetImport(clew: Clew, id: string): Promise<void> {
  await dropFiles(clew, await clew.journal.entries(), new Set([id]));
  await clew.journal.erase(({ about }) => about === id);
}

/** Takes out what is kept of rows that came to a source, but that they did and were taken back. */
export async function forgetArrival(clew: Clew, id: string): Promise<void> {
  await dropFiles(clew, await clew.journal.entries(), new Set([id]));
  await clew.journal.erase(({ about, type }) => about === id && type !== "undone");
}

/** Takes out the files that some imports alone were made from, and what was made of them. */
async function dropFiles(
  clew: Clew,
  entries: readonly Entry[],
  ids: ReadonlySet<string>,
): Promise<void> {
  const imports = entries.flatMap(importIn);
  const gone = imports.filter(({ id }) => ids.has(id));
  const stays = digestsOf(
    entries.filter(({ about }) => !ids.has(about)),
    imports.filter(({ id }) => !ids.has(id)).map(({ content }) => content),
  );
  const held = digestsOf(
    entries.filter(({ about }) => ids.has(about)),
    gone.map(({ content }) => content),
  );
  const goes = new Set([...held].filter((sha256) => !stays.has(sha256)));
  await forgetUploads(clew, goes);
  await forgetPictures(clew, goes);
  await clew.originals.remove(goes);
  for (const id of ids) {
    await rm(workFolder(clew, id), { recursive: true, force: true });
    await rm(rejectsPath(clew.data, id), { force: true });
  }
}

function nameOf({ segment, n }: Pick<Entry, "segment" | "n">): string {
  return `${segment} ${n}`;
}

/** Whether an entry that is no import's belongs to a source: the notes' own rows. */
function isOf({ type, about }: Entry, dataset: string): boolean {
  return type === "note" && about.startsWith(`${dataset}/`);
}

/** The digests of all originals that some entries name. */
export function originalsIn(entries: readonly Entry[]): ReadonlySet<string> {
  return digestsOf(
    entries,
    entries.flatMap(importIn).map(({ content }) => content),
  );
}

/** The digests of the originals that some imports were made from. */
function digestsOf(
  entries: readonly Entry[],
  contents: readonly ImportContent[],
): ReadonlySet<string> {
  const files = contents.flatMap(({ reading, rows }) =>
    rows === undefined ? reading.files.map(({ hash }) => hash) : [rows],
  );
  const pictures = entries.flatMap(({ type, content }) =>
    type === "pictures" && content !== undefined
      ? (content as readonly KeptPicture[]).map(([, sha256]) => sha256)
      : [],
  );
  return new Set([...files, ...pictures, ...documentsIn(entries)]);
}

/** Uploads with the bytes of originals that go. */
async function forgetUploads({ data, originals }: Clew, goes: ReadonlySet<string>): Promise<void> {
  const sizes = new Set<number>();
  for (const sha256 of goes) {
    const size = (await stat(originals.path(sha256)).catch(() => undefined))?.size;
    if (size !== undefined) sizes.add(size);
  }
  const folder = join(data, "uploads");
  for (const upload of await readdir(folder).catch(() => [])) {
    const [name = ""] = await readdir(join(folder, upload)).catch(() => []);
    const path = join(folder, upload, name);
    const about = await stat(path).catch(() => undefined);
    if (about === undefined || !about.isFile() || !sizes.has(about.size)) continue;
    if (goes.has(await digestOf(path))) await rm(join(folder, upload), { recursive: true });
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}

/** Small copies of pictures that go; their names bear the first digits of the digest. */
async function forgetPictures({ data }: Clew, goes: ReadonlySet<string>): Promise<void> {
  const folder = join(data, "pictures");
  const starts = new Set([...goes].map((sha256) => sha256.slice(0, 16)));
  for (const name of await readdir(folder).catch(() => []))
    if (starts.has(/-([0-9a-f]{16})\.webp/u.exec(name)?.[1] ?? ""))
      await rm(join(folder, name), { force: true });
}

/** Files that lay in a folder of Clew's own when they were read, as the demo's do. */
async function forgetOwnFolders(
  { data }: Clew,
  gone: readonly ImportEntry[],
  stay: readonly ImportEntry[],
): Promise<void> {
  const used = new Set(stay.map(({ content }) => content.folder));
  for (const { content } of gone) {
    const { folder, reading } = content;
    if (!isWithin(data, folder)) continue;
    if (!used.has(folder)) await rm(folder, { recursive: true, force: true });
    for (const { name } of reading.files) await rm(join(folder, name), { force: true });
  }
}

/** Mappings that were kept for the next file with the same columns. */
async function forgetMappings({ data }: Clew, dataset: string): Promise<void> {
  const folder = join(data, "mappings");
  const own = new RegExp(String.raw`^\s*id: ["']?${dataset}["']?\s*$`, "mu");
  for (const name of await readdir(folder).catch(() => [])) {
    const text = await readFile(join(folder, name), "utf8").catch(() => "");
    if (own.test(text)) await rm(join(folder, name), { force: true });
  }
}
