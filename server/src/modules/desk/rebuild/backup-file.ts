import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { ZipFile } from "yazl";
import {
  allEntries,
  lendOriginal,
  segmentTexts,
  type Journal,
  type Originals,
} from "../../../journal/index.ts";
import { Conflict } from "../../../shared/errors.ts";
import { originalsIn } from "../../intake/imports/index.ts";

/** What a backup says of itself. */
export interface Manifest {
  readonly clew: "backup";
  readonly version: 1;
  /** When it was made, ISO. */
  readonly at: string;
  readonly entries: number;
  readonly originals: number;
}

/** What is backed up. */
export interface BackedUp {
  readonly journal: Pick<Journal, "folder" | "still">;
  readonly originals: Pick<Originals, "path">;
  readonly keyFile: string;
  readonly data: string;
}

/**
 * Writes journal, originals and key into one file, whole or not at all, while others work. Gives
 * what it holds. Throws Conflict where a part of it cannot be read.
 */
export async function backUp(
  held: BackedUp,
  path: string,
): Promise<Manifest & { readonly bytes: number }> {
  const work = join(held.data, "backing-up");
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true, mode: 0o700 });
    const parts = await held.journal.still(() => partsOf(held, work));
    const manifest: Manifest = {
      clew: "backup",
      version: 1,
      at: new Date().toISOString(),
      entries: parts.entries,
      originals: parts.originals.length,
    };
    const zip = zipOf(manifest, parts, await readFile(held.keyFile, "utf8"));
    await pipeline(zip.outputStream, createWriteStream(draft, { mode: 0o600, flags: "wx" }));
    const file = await open(draft, "r+");
    await file.sync().finally(() => file.close());
    await rename(draft, path);
    return { ...manifest, bytes: (await stat(path)).size };
  } finally {
    await rm(work, { recursive: true, force: true });
    await rm(draft, { force: true });
  }
}

/** What a backup is made of, as it is at one moment. */
interface Parts {
  readonly entries: number;
  /** By name. */
  readonly segments: ReadonlyMap<string, string>;
  readonly originals: readonly { readonly sha256: string; readonly path: string }[];
}

/** Takes hold of all parts, so that a source that is taken out meanwhile does not spoil them. */
async function partsOf({ journal, originals }: BackedUp, work: string): Promise<Parts> {
  const entries = await allEntries(journal.folder);
  const taken = [];
  for (const sha256 of originalsIn(entries)) {
    const path = join(work, sha256);
    await lendOriginal(originals.path(sha256), path).catch(() => {
      throw new Conflict("journal.original-missing", { count: 1 });
    });
    taken.push({ sha256, path });
  }
  return {
    entries: entries.length,
    segments: await segmentTexts(journal.folder),
    originals: taken,
  };
}

function zipOf(manifest: Manifest, { segments, originals }: Parts, key: string): ZipFile {
  const zip = new ZipFile();
  const add = (text: string, name: string) => zip.addBuffer(Buffer.from(text), name);
  add(JSON.stringify(manifest), "manifest.json");
  add(key, "key");
  for (const [segment, text] of segments) add(text, `journal/${segment}.journal`);
  for (const { sha256, path } of originals)
    zip.addReadStreamLazy(`originals/${sha256}`, { compress: true }, (use) =>
      use(null, createReadStream(path)),
    );
  zip.end();
  return zip;
}
