import { open as openYauzl, type Entry, type ZipFile } from "yauzl";
import { BrokenContainer, isBomb } from "../bytes.ts";

const mostBytes = 1024 * 1024 * 1024;

/** The parts of a zip, read as text. */
export interface Zip {
  readonly has: (part: string) => boolean;
  /** What its parts say that they unpack to, together, in bytes. */
  readonly unpacked: number;
  /**
   * The text of a part, in pieces. Throws BrokenContainer where it is missing, broken or unpacks
   * out of measure.
   */
  readonly read: (part: string) => AsyncIterable<string>;
}

/**
 * Opens a zip. A part that unpacks to more than 1 GiB, or 16 MiB and 200 times its packed size, is
 * refused.
 */
export async function openZip(path: string): Promise<Zip> {
  const entries = await entriesOf(path);
  return {
    has: (part) => entries.has(part),
    unpacked: [...entries.values()].reduce((sum, entry) => sum + entry.uncompressedSize, 0),
    read: (part) => textOf(path, entries.get(part), part),
  };
}

function entriesOf(path: string): Promise<ReadonlyMap<string, Entry>> {
  return withZip(path, (zip, resolve, reject) => {
    const entries = new Map<string, Entry>();
    zip.on("entry", (entry: Entry) => {
      entries.set(entry.fileName, entry);
      if (entries.size > 10_000) reject(new BrokenContainer("reading.xlsx-holds-too-many"));
      else zip.readEntry();
    });
    zip.on("end", () => resolve(entries));
    zip.readEntry();
  });
}

function withZip<T>(
  path: string,
  work: (zip: ZipFile, resolve: (value: T) => void, reject: (error: Error) => void) => void,
): Promise<T> {
  return new Promise((resolve, reject) => {
    openYauzl(path, { lazyEntries: true, autoClose: true }, (error, zip) => {
      if (error !== null) return reject(broken(error));
      zip.on("error", (problem: Error) => reject(broken(problem)));
      work(zip, resolve, (problem) => {
        zip.close();
        reject(problem);
      });
    });
  });
}

async function* textOf(
  path: string,
  entry: Entry | undefined,
  part: string,
): AsyncGenerator<string> {
  if (entry === undefined) throw new BrokenContainer("reading.xlsx-has-no-part", { part });
  refuseBomb(entry.uncompressedSize, entry.compressedSize);
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    openYauzl(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error === null ? resolve(opened) : reject(broken(error)),
    );
  });
  try {
    const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
      zip.openReadStream(entry, (error, opened) =>
        error === null ? resolve(opened) : reject(broken(error)),
      );
    });
    const decoder = new TextDecoder("utf-8", { fatal: true });
    let size = 0;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      refuseBomb((size += bytes.length), entry.compressedSize);
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    throw broken(error);
  } finally {
    zip.close();
  }
}

function refuseBomb(size: number, packed: number): void {
  if (size > mostBytes || isBomb(size, packed)) {
    throw new BrokenContainer("reading.xlsx-unpacks-out-all");
  }
}

function broken(error: unknown): BrokenContainer {
  if (error instanceof BrokenContainer) return error;
  return new BrokenContainer("reading.xlsx-broken-no-zip");
}
