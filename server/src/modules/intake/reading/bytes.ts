import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { InvalidInput } from "../../../shared/errors.ts";

/** SHA-256 of a file's bytes, in hexadecimal, and its line ends (undefined where it is packed). */
export async function fileHash(
  path: string,
): Promise<{ readonly hash: string; readonly lines?: number }> {
  const hash = createHash("sha256");
  let lines = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
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
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const stream = path.toLowerCase().endsWith(".gz") ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => stream.destroy(error));
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    if (isZlib(error)) throw new BrokenContainer("reading.gz-file-broken-or");
    throw error;
  } finally {
    file.destroy();
  }
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
  if (path.toLowerCase().endsWith(".gz")) return encoding;
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
