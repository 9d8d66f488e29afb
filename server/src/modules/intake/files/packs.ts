import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from "yauzl";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { InvalidInput } from "../../../shared/errors.ts";
import { placeWithin } from "../../../shared/file-place.ts";
import { defineTask } from "../../../shared/work/task.ts";
import { isBomb } from "../reading/index.ts";
import { flatName } from "./flat-names.ts";

/** A file that was sent, or that came in a pack. */
export interface Upload {
  readonly upload: string;
  readonly name: string;
  readonly bytes: number;
}

/** What a pack held: its files, each an upload of its own, and what was left out, in sentences. */
export interface Unpacked {
  readonly members: readonly Upload[];
  readonly left: readonly Sentence[];
}

const mostFiles = 5_000;
const mostBytes = 4 * 1024 ** 3;
const namedLeft = 20;
/** Parts that tell a document which is a zip inside: a workbook, a text, a program. */
const ofDocument =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/|xl\/|word\/|ppt\/|AndroidManifest\.xml$)/u;
const isPackName = /\.(?:zip|kmz)$/iu;
const ofSystem = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._)/iu;

/** Unpacks a zip into uploads; undefined where the file is no zip, or a document that is one inside. */
export const unpackTask = defineTask(
  import.meta.url,
  "unpackTask",
  async ({ path, name, uploads }: PackToOpen): Promise<Unpacked | undefined> => {
    if (!(await isZip(path))) return undefined;
    const entries = await entriesOf(path).catch((error: unknown) => {
      // What is broken and no pack by its name is refused by the reader of what it says it is.
      if (isPackName.test(name)) throw error;
      return undefined;
    });
    if (entries === undefined) return undefined;
    if (entries.some(({ inside }) => ofDocument.test(inside))) return undefined;
    return unpack({ path, name, uploads }, entries);
  },
);

/** A pack, and the folder below which uploads are kept. */
export interface PackToOpen {
  readonly path: string;
  readonly name: string;
  readonly uploads: string;
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.readUInt32BE(0) === 0x504b0304;
  } finally {
    await file.close();
  }
}

/** A file in a pack, and its path there. */
interface Packed {
  readonly entry: Entry;
  readonly inside: string;
}

/** Throws InvalidInput for a pack that is broken, or has more files than are taken. */
async function entriesOf(path: string): Promise<readonly Packed[]> {
  const zip = await openZip(path);
  const entries: Packed[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const { generalPurposeBitFlag: flags, fileNameRaw, extraFields } = entry;
      const inside = getFileNameLowLevel(flags, fileNameRaw, extraFields, false);
      if (inside.endsWith("/") || ofSystem.test(inside)) continue;
      entries.push({ entry, inside });
      if (entries.length > mostFiles) throw new InvalidInput("files.pack-too-many", { mostFiles });
    }
    return entries;
  } catch (error) {
    throw asRefusal(error);
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    // Names are decoded here: one that leads out is left out, the rest of the pack is taken.
    return await openPromise(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch (error) {
    throw asRefusal(error);
  }
}

function asRefusal(error: unknown): unknown {
  return error instanceof InvalidInput ? error : new InvalidInput("files.pack-broken");
}

async function unpack(pack: PackToOpen, entries: readonly Packed[]): Promise<Unpacked> {
  const size = (await stat(pack.path)).size;
  const zip = await openZip(pack.path);
  const members: Upload[] = [];
  const left: Sentence[] = [];
  const taken = new Set<string>();
  let bytes = 0;
  try {
    for (const { entry, inside } of entries) {
      const why = reasonToLeave({ entry, inside });
      const name = uniqueIn(taken, flatName(inside, pack.name));
      const taking = { name, pack, size, before: bytes };
      const member = why === undefined ? await takeEntry(zip, entry, taking) : why;
      if (typeof member === "string") left.push(leftOut(inside, member));
      else {
        members.push(member);
        bytes += member.bytes;
      }
    }
  } finally {
    zip.close();
  }
  const more = left.length - namedLeft;
  const rest = more > 0 ? [sentence("files.pack-more-left", { more })] : [];
  return { members, left: [...left.slice(0, namedLeft), ...rest] };
}

/** Why an entry is left out. */
type Reason = "encrypted" | "link" | "pack" | "name" | "bomb" | "size" | "broken";

function reasonToLeave({ entry, inside }: Packed): Reason | undefined {
  const { uncompressedSize, compressedSize } = entry;
  if (/^(?:[A-Za-z]:|\/)|(?:^|\/)\.\.(?:\/|$)/u.test(inside)) return "name";
  if ((entry.generalPurposeBitFlag & 1) === 1) return "encrypted";
  if (((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000) return "link";
  if (/\.(?:zip|7z|rar|tar|tgz)$/iu.test(inside)) return "pack";
  return isBomb(uncompressedSize, compressedSize) ? "bomb" : undefined;
}

function leftOut(inside: string, reason: Reason): Sentence {
  return sentence("files.pack-left", { name: inside.slice(0, 100), reason });
}

/** A name that no other file of the pack has: (2) behind it where it is taken. */
function uniqueIn(taken: Set<string>, name: string): string {
  let own = name;
  for (let n = 2; taken.has(own.toLowerCase()); n += 1)
    own = name.replace(/(\.\w+)?$/u, (ending) => ` (${n})${ending}`);
  taken.add(own.toLowerCase());
  return own;
}

interface Taking {
  readonly name: string;
  readonly pack: PackToOpen;
  /** Bytes of the whole pack. */
  readonly size: number;
  /** Bytes that its files before this one have come to. */
  readonly before: number;
}

/**
 * Writes an entry as an upload of its own. What it really unpacks to is bounded, by itself and with
 * all before it: entries of a made pack may share their packed bytes.
 */
async function takeEntry(
  zip: ZipFile,
  entry: Entry,
  { name, pack, size, before }: Taking,
): Promise<Upload | Reason> {
  if (!isUsable(name)) return "name";
  const upload = randomUUID();
  const folder = join(pack.uploads, upload);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let bytes = 0;
  const counting = new Transform({
    transform: (chunk: Buffer, _, done) => {
      bytes += chunk.length;
      const isOwnBomb = isBomb(bytes, Math.min(size, entry.compressedSize + 1));
      if (isOwnBomb || isBomb(before + bytes, size)) done(new Error("bomb"));
      else done(before + bytes > mostBytes ? new Error("size") : null, chunk);
    },
  });
  try {
    const { path } = await placeWithin(folder, name);
    const stream = await zip.openReadStreamPromise(entry);
    await pipeline(stream, counting, createWriteStream(path, { mode: 0o600 }));
    return { upload, name, bytes };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const told = error instanceof Error ? error.message : "";
    return told === "bomb" || told === "size" ? told : "broken";
  }
}

function isUsable(name: string): boolean {
  return name !== "" && !name.startsWith(".") && Buffer.byteLength(name) <= 200;
}
