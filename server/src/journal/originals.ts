import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { link, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { Transform } from "node:stream";
import { Conflict } from "../shared/errors.ts";
import { makeOwnFolder } from "../shared/own-folder.ts";
import { syncFolder } from "./segment.ts";

/** The files that sources came in, each kept once under the SHA-256 of its bytes. */
export interface Originals {
  readonly folder: string;
  /** Where one is kept, if it is. */
  readonly path: (sha256: string) => string;
  /** Keeps a file; on the disk when it returns. Throws Conflict where it is no longer what it was. */
  readonly keep: (path: string, sha256: string) => Promise<void>;
  /** Keeps a file as it is; gives the SHA-256 of its bytes. */
  readonly keepFile: (path: string) => Promise<string>;
  /** Keeps bytes; gives their SHA-256. */
  readonly keepBytes: (bytes: Uint8Array) => Promise<string>;
  /** True where one is held, whole. */
  readonly isWhole: (sha256: string) => Promise<boolean>;
  readonly remove: (sha256s: Iterable<string>) => Promise<void>;
  /** The digests of all that are held. */
  readonly all: () => Promise<readonly string[]>;
}

const digest = /^[0-9a-f]{64}$/u;

/** Originals in a folder, a folder below for each first two digits. */
export function openOriginals(folder: string): Originals {
  makeOwnFolder(folder);
  const place = (sha256: string) => placeIn(folder, sha256);
  const isWhole = async (sha256: string) => (await digestOf(place(sha256))) === sha256;
  return {
    folder,
    path: place,
    isWhole,
    keep: async (path, sha256) => {
      if (await isHeld(place(sha256))) return;
      await put(place(sha256), sha256, (draft) => copied(path, draft));
    },
    keepFile: async (path) => {
      const sha256 = (await digestOf(path)) ?? "";
      if (!(await isHeld(place(sha256))))
        await put(place(sha256), sha256, (draft) => copied(path, draft));
      return sha256;
    },
    keepBytes: async (bytes) => {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      if (!(await isHeld(place(sha256))))
        await put(place(sha256), sha256, async (draft) => {
          const file = await open(draft, "w", 0o600);
          await file.writeFile(bytes).finally(() => file.close());
          return sha256;
        });
      return sha256;
    },
    remove: async (sha256s) => {
      for (const sha256 of sha256s) await rm(place(sha256), { force: true });
    },
    all: async () => {
      const names = await readdir(folder, { recursive: true }).catch(() => []);
      return names
        .map((name) => name.split(/[\\/]/u).at(-1) ?? "")
        .filter((one) => digest.test(one));
    },
  };
}

function placeIn(folder: string, sha256: string): string {
  if (!digest.test(sha256)) throw new Error("no SHA-256");
  return join(folder, sha256.slice(0, 2), sha256);
}

async function isHeld(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

/** Writes a draft and puts it in its place, forced to disk. */
async function put(
  target: string,
  sha256: string,
  write: (draft: string) => Promise<string>,
): Promise<void> {
  const folder = join(target, "..");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = `${target}.${process.pid}-${performance.now()}`;
  try {
    if ((await write(draft)) !== sha256) throw new Conflict("journal.file-changed");
    const file = await open(draft, "r+");
    await file.sync().finally(() => file.close());
    await rename(draft, target);
  } finally {
    await rm(draft, { force: true });
  }
  await syncFolder(folder);
}

/** Copies a file; gives the digest of what was copied. */
async function copied(path: string, draft: string): Promise<string> {
  const hash = createHash("sha256");
  const hashing = new Transform({
    transform: (chunk: Buffer, _, done) => {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(path), hashing, createWriteStream(draft, { mode: 0o600 }));
  return hash.digest("hex");
}

async function digestOf(path: string): Promise<string | undefined> {
  const hash = createHash("sha256");
  try {
    await pipeline(createReadStream(path), hash);
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}

/** Puts an original into a folder under a name of its own, without a copy where that can be. */
export async function lendOriginal(from: string, to: string): Promise<void> {
  await mkdir(join(to, ".."), { recursive: true, mode: 0o700 });
  await rm(to, { force: true });
  await link(from, to).catch(() => copied(from, to));
}
