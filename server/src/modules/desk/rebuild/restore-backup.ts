import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { chmod, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { Transform, type Readable } from "node:stream";
import { open as openZip, type Entry as ZipEntry } from "yauzl";
import { z } from "zod";
import {
  allEntries,
  joinSegment,
  openOriginals,
  segmentsIn,
  type Entry,
} from "../../../journal/index.ts";
import { Conflict, InvalidInput } from "../../../shared/errors.ts";
import { refusalOf } from "../../../shared/machine-refusal.ts";
import { originalsIn } from "../../intake/imports/index.ts";
import type { Manifest } from "./backup-file.ts";

/** What was restored. */
export interface Restored {
  /** When the backup was made, ISO. */
  readonly madeAt: string;
  readonly entries: number;
  readonly originals: number;
  /** Sources and notes that were taken out since the backup was made, and stay so. */
  readonly removals: number;
  /** Entries that the journal here held beyond the backup, and that stay. */
  readonly since: number;
  /** True where there was no journal here: what was removed since the backup is back. */
  readonly isFresh: boolean;
}

/** Where a backup is restored to. */
export interface RestoredTo {
  readonly data: string;
  readonly journal: string;
  readonly keyFile: string;
}

const manifestForm = z.object({
  clew: z.literal("backup"),
  version: z.literal(1),
  at: z.string(),
  entries: z.number(),
  originals: z.number(),
});
const mostText = 1024 ** 3;
const names =
  /^(?:manifest\.json|key|journal\/([0-9a-f-]{1,64})\.journal|originals\/([0-9a-f]{64}))$/u;

/**
 * Puts journal, originals and key of a backup into a data folder. What the journal there holds
 * beyond the backup stays, removals above all. Throws InvalidInput where the file is no whole
 * backup, Conflict where it is one of another store; nothing is changed then.
 */
export async function unpackBackup(file: string, to: RestoredTo): Promise<Restored> {
  const work = join(to.data, "restoring");
  await rm(work, { recursive: true, force: true });
  await mkdir(join(work, "journal"), { recursive: true, mode: 0o700 });
  try {
    const { manifest, key } = await unpack(file, work);
    await assertOwnKey(to.keyFile, key);
    const before = await allEntries(to.journal);
    const inBackup = await allEntries(join(work, "journal"));
    if (inBackup.length < manifest.entries) throw new InvalidInput("journal.backup-damaged");
    const known = new Set(inBackup.map(nameOf));
    const since = before.filter((entry) => !known.has(nameOf(entry)));
    for (const segment of await segmentsIn(join(work, "journal")))
      await joinSegment(join(work, "journal"), to.journal, segment);
    const restored = openOriginals(join(work, "originals"));
    const kept = openOriginals(join(to.journal, "originals"));
    for (const sha256 of originalsIn(await allEntries(to.journal)))
      if (!(await kept.isWhole(sha256))) {
        await kept.remove([sha256]);
        await kept.keep(restored.path(sha256), sha256).catch(() => undefined);
      }
    await putKey(to.keyFile, key);
    return {
      madeAt: manifest.at,
      entries: manifest.entries,
      originals: manifest.originals,
      removals: since.filter(({ type }) => type === "removal" || type === "note-undone").length,
      since: since.length,
      isFresh: before.length === 0,
    };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function nameOf({ segment, n, body }: Entry): string {
  return `${segment} ${n} ${body}`;
}

async function assertOwnKey(path: string, key: string): Promise<void> {
  const held = await readFile(path, "utf8").catch(() => undefined);
  if (held !== undefined && held.trim() !== key.trim())
    throw new Conflict("journal.backup-of-another");
}

async function putKey(path: string, key: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, key, { mode: 0o600 });
  await chmod(`${path}.new`, 0o600);
  await rename(`${path}.new`, path);
}

/** Unpacks a backup into a folder of its own, each part looked at. */
async function unpack(
  file: string,
  work: string,
): Promise<{ readonly manifest: Manifest; readonly key: string }> {
  const texts = new Map<string, string>();
  try {
    await eachPart(file, async (name, open) => {
      const [, segment, sha256] = names.exec(name) ?? [];
      if (!names.test(name)) throw new InvalidInput("journal.no-backup");
      if (sha256 !== undefined) return putOriginal(work, sha256, await open());
      const text = (await buffer(bounded(await open()))).toString("utf8");
      if (segment === undefined) texts.set(name, text);
      else await writeFile(join(work, "journal", `${segment}.journal`), text, { mode: 0o600 });
    });
  } catch (error) {
    if (error instanceof InvalidInput || refusalOf(error) !== undefined) throw error;
    throw new InvalidInput("journal.no-backup");
  }
  const [manifest, key] = [texts.get("manifest.json"), texts.get("key")];
  if (manifest === undefined || key === undefined) throw new InvalidInput("journal.no-backup");
  return { manifest: manifestIn(manifest), key };
}

function manifestIn(text: string): Manifest {
  const read = manifestForm.safeParse(JSON.parse(text));
  if (!read.success) throw new InvalidInput("journal.no-backup");
  return read.data;
}

/** Keeps an original under its digest. Throws InvalidInput where its bytes have another. */
async function putOriginal(work: string, sha256: string, bytes: Readable): Promise<void> {
  const folder = join(work, "originals", sha256.slice(0, 2));
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const hash = createHash("sha256");
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(bytes, hashing, createWriteStream(join(folder, sha256), { mode: 0o600 }));
  if (hash.digest("hex") !== sha256) throw new InvalidInput("journal.backup-damaged");
}

/** A text of at most 1 GiB. */
function bounded(bytes: Readable): Readable {
  let size = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _, done) => {
      size += chunk.length;
      done(size > mostText ? new InvalidInput("journal.no-backup") : null, chunk);
    },
  });
  bytes.on("error", (error) => counted.destroy(error));
  return bytes.pipe(counted);
}

/** Does something with each part of a zip, one after the other. */
function eachPart(
  file: string,
  work: (name: string, open: () => Promise<Readable>) => Promise<void>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    openZip(file, { lazyEntries: true, autoClose: true }, (refused, zip) => {
      if (refused !== null) return reject(refused);
      const open = (entry: ZipEntry) =>
        new Promise<Readable>((opened, failed) =>
          zip.openReadStream(entry, (error, bytes) => {
            if (error !== null) return failed(error);
            const readable = bytes as Readable;
            // it may come before anybody reads, and twice
            readable.on("error", (broken) => readable.destroy(broken));
            opened(readable);
          }),
        );
      zip.on("error", reject);
      zip.on("end", () => resolve());
      zip.on("entry", (entry: ZipEntry) => {
        work(entry.fileName, () => open(entry)).then(
          () => zip.readEntry(),
          (error: unknown) => {
            zip.close();
            reject(error instanceof Error ? error : new Error("unreadable"));
          },
        );
      });
      zip.readEntry();
    });
  });
}
