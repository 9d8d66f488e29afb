import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { copyFile, link, mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { InvalidInput, NotFound, TooLarge } from "../../../shared/errors.ts";
import { assertReadable, placeWithin } from "../../../shared/file-place.ts";
import { flatName } from "./flat-names.ts";
import { keptMappingName } from "./mapped-paths.ts";
import type { Upload } from "./packs.ts";

const mostBytes = 20 * 1024 ** 3;
const uploadId = /^[0-9a-f-]{36}$/u;

/**
 * Keeps a file that is being sent, under a folder of its own. Throws InvalidInput for a name that
 * is none, TooLarge past 20 GiB.
 */
export async function receive(
  data: string,
  rawName: string,
  body: AsyncIterable<Uint8Array>,
): Promise<Upload> {
  const name = nameOfUpload(rawName);
  const upload = randomUUID();
  const folder = join(data, "uploads", upload);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const { path } = await placeWithin(folder, name);
  let bytes = 0;
  const counting = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      done(bytes > mostBytes ? new TooLarge("files.file-may-have-gib") : null, chunk);
    },
  });
  try {
    await pipeline(body, counting, createWriteStream(path, { mode: 0o600 }));
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return { upload, name, bytes };
}

/** Folders below `imports` in which files were looked at. */
export const lookPrefix = "look-";

/** Takes away what a crash left of looking at files. For who alone works on the data folder. */
export async function sweepLooks(data: string): Promise<void> {
  const folder = join(data, "imports");
  const names = await readdir(folder).catch(() => []);
  for (const name of names)
    if (name.startsWith(lookPrefix)) await rm(join(folder, name), { recursive: true, force: true });
}

/** How long a file that was sent is kept for an import, in hours. */
const hoursKept = 24;

/** Takes away files that were sent and not used for a day: an import keeps what it reads elsewhere. */
export async function sweepUploads(data: string): Promise<void> {
  const folder = join(data, "uploads");
  const oldest = Date.now() - hoursKept * 3_600_000;
  for (const name of await readdir(folder).catch(() => [])) {
    const about = await stat(join(folder, name)).catch(() => undefined);
    if (about !== undefined && about.mtimeMs < oldest)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** The name that a file is kept under. Throws InvalidInput for one that is none. */
function nameOfUpload(rawName: string): string {
  const name = flatName(rawName.normalize("NFC"), "");
  if (name.startsWith(".") || name === keptMappingName || Buffer.byteLength(name) > 200)
    throw new InvalidInput("files.file-s-name-can");
  assertReadable(name);
  return name;
}

/** The path of an upload. Throws NotFound where there is none. */
export async function pathOfUpload(data: string, upload: string): Promise<string> {
  if (!uploadId.test(upload)) throw new NotFound("upload");
  const folder = join(data, "uploads", upload);
  const [name] = await readdir(folder).catch(() => []);
  if (name === undefined) throw new NotFound("upload");
  return (await placeWithin(folder, name)).path;
}

/**
 * Puts uploads and their mapping into a folder of their own, where an import can be gone on with.
 * Gives the mapping's path.
 */
export async function gather(
  data: string,
  run: string,
  paths: readonly string[],
  mapping: string,
): Promise<string> {
  const folder = join(data, "imports", run);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const path of paths) {
    const target = await placeWithin(folder, basename(path));
    if (target.exists) throw new InvalidInput("files.two-files-have-same");
    await link(path, target.path).catch(() => copyFile(path, target.path));
  }
  const kept = join(folder, keptMappingName);
  await writeFile(kept, mapping, { mode: 0o600 });
  return kept;
}
