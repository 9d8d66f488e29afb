import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { InvalidInput } from "../../../shared/errors.ts";

const mostRatio = 200;
const smallEnough = 16 * 1024 * 1024;

/** SHA-256 of a file's bytes, in hexadecimal, and its line ends (undefined where it is packed). */
export async function fileHash(
  path: string,
): Promise<{ readonly hash: string; readonly lines?: number }> {
  const hash = createHash("sha256");
  let lines = 0;
  if (isGzip(path)) await unpackOnce(path);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const bytes = chunk as Buffer;
    hash.update(bytes);
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) lines += 1;
  }
  return { hash: hash.digest("hex"), ...(/\.(gz|xlsx)$/iu.test(path) ? {} : { lines }) };
}

/**
 * The bytes of a file in UTF-8 or its own one-byte encoding; gz is unpacked, UTF-16 is turned into
 * UTF-8.
 */
export async function* bytesOf(path: string, encoding: string | undefined): AsyncGenerator<Buffer> {
  const wide = await wideEncoding(path, encoding);
  const chunks = unpacked(path);
  yield* wide === undefined ? chunks : transcoded(chunks, wide);
}

async function* unpacked(path: string): AsyncGenerator<Buffer> {
  const packed = isGzip(path) ? (await stat(path)).size : Number.POSITIVE_INFINITY;
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const stream = isGzip(path) ? file.pipe(createGunzip({ chunkSize: 64 * 1024 })) : file;
  file.on("error", (error) => stream.destroy(error));
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = chunk as Buffer;
      size += bytes.length;
      if (isBomb(size, packed)) throw new BrokenContainer("reading.gz-unpacks-out-of-all");
      yield bytes;
    }
  } catch (error) {
    if (isZlib(error)) throw new BrokenContainer("reading.gz-file-broken-or");
    throw error;
  } finally {
    file.destroy();
  }
}

function isGzip(path: string): boolean {
  return path.toLowerCase().endsWith(".gz");
}

/** Unpacks a gz to its end and keeps nothing: it is refused before anything of it is taken. */
async function unpackOnce(path: string): Promise<void> {
  const chunks = unpacked(path);
  while (!(await chunks.next()).done);
}

/** True for what unpacks to more than 200 times its size, from 16 MiB on. */
export function isBomb(size: number, packed: number): boolean {
  return size > smallEnough && size > packed * mostRatio;
}

/** A container (gz, xlsx) that cannot be opened or read to its end: it refuses its file. */
export class BrokenContainer extends InvalidInput {}

function isZlib(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    typeof error.code === "string" &&
    error.code.startsWith("Z_")
  );
}

async function wideEncoding(
  path: string,
  encoding: string | undefined,
): Promise<string | undefined> {
  if (encoding !== undefined && !/^utf-?16/iu.test(encoding)) return undefined;
  if (isGzip(path)) return encoding;
  const file = await open(path);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return "utf-16le";
    if (buffer[0] === 0xfe && buffer[1] === 0xff) return "utf-16be";
    return encoding;
  } finally {
    await file.close();
  }
}

async function* transcoded(
  chunks: AsyncIterable<Buffer>,
  encoding: string,
): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of chunks)
    yield Buffer.from(decoder.decode(chunk, { stream: true }), "utf8");
  yield Buffer.from(decoder.decode(), "utf8");
}
