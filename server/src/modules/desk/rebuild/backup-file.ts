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
  { journal, originals, keyFile, data }: BackedUp,
  path: string,
): Promise<Manifest & { readonly bytes: number }> {
  const work = join(data, "backing-up");
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  try {
    await rm(work, { recursive: true, force: true });
    await mkdir(work, { recursive: true, mode: 0o700 });
    const held = await journal.still(async () => {
      const entries = await allEntries(journal.folder);
      const digests = [...originalsIn(entries)];
      // a source that is taken out meanwhile takes its files with it
      for (const sha256 of digests)
        await lendOriginal(originals.path(sha256), join(work, sha256)).catch(() => {
          throw new Conflict("journal.original-missing", { sha256: sha256.slice(0, 12) });
        });
      return { entries, digests, segments: await segmentTexts(journal.folder) };
    });
    const manifest: Manifest = {
      clew: "backup",
      version: 1,
      at: new Date().toISOString(),
      entries: held.entries.length,
      originals: held.digests.length,
    };
    const zip = new ZipFile();
    const add = (text: string, name: string) => zip.addBuffer(Buffer.from(text), name);
    add(JSON.stringify(manifest), "manifest.json");
    add(await readFile(keyFile, "utf8"), "key");
    for (const [segment, text] of held.segments) add(text, `journal/${segment}.journal`);
    for (const sha256 of held.digests)
      zip.addReadStreamLazy(`originals/${sha256}`, { compress: true }, (use) =>
        use(null, createReadStream(join(work, sha256))),
      );
    zip.end();
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
