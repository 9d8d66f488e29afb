import { crc32, inflateRawSync } from "node:zlib";
import { archiveOf, type ZipPart } from "./zip-writer.ts";

/** What may be wrong with an archive. */
export type ArchiveFault =
  | "no-archive"
  | "trailing"
  | "broken-list"
  | "too-many"
  | "too-large"
  | "name"
  | "link"
  | "doubled"
  | "method"
  | "other-bytes";

/** A fault, with the part or the byte that it is at, where there is one. */
export interface ArchiveFaultAt {
  readonly fault: ArchiveFault;
  readonly name?: string;
  readonly at?: number;
}

/** An archive as it was read: what could be read of it, and all that is wrong. */
export interface ReadArchive {
  readonly parts: readonly ZipPart[];
  readonly faults: readonly ArchiveFaultAt[];
}

/** What an archive may hold, in all. */
export interface ArchiveLimits {
  readonly parts: number;
  /** Bytes of all contents together. */
  readonly bytes: number;
}

const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 65_535;
const link = 0o120000;

/**
 * Reads an archive that should be just what `archiveOf` writes of its parts: any other byte is a
 * fault, also one between parts, in a header or behind the end. Nothing is unpacked here.
 */
export function readArchive(bytes: Buffer, limits: ArchiveLimits): ReadArchive {
  const end = endOf(bytes);
  if (end === undefined) return { parts: [], faults: [{ fault: "no-archive" }] };
  const faults: ArchiveFaultAt[] = [];
  if (end + endSize !== bytes.length) faults.push({ fault: "trailing", at: end + endSize });
  const count = bytes.readUInt16LE(end + 10);
  if (count > limits.parts) return { parts: [], faults: [...faults, { fault: "too-many" }] };
  const entries = entriesOf(bytes, bytes.readUInt32LE(end + 16), count);
  if (entries.length < count) faults.push({ fault: "broken-list" });
  const parts = entries.flatMap(({ part }) => part ?? []);
  faults.push(...entries.flatMap(faultsOf), ...togetherFaults(parts, limits));
  // parts that lie upon each other would come to more than there is
  const together = parts.reduce((sum, { packed }) => sum + packed.length, 0);
  const firstOther = together > bytes.length ? 0 : differenceOf(archiveOf(parts), bytes);
  if (firstOther !== undefined) faults.push({ fault: "other-bytes", at: firstOther });
  return { parts, faults };
}

/**
 * The content of a part. Undefined where it does not unpack to just the length and check sum that
 * are stated for it; no more memory is taken than that length.
 */
export function contentOf({ isPacked, packed, size, crc }: ZipPart): Buffer | undefined {
  try {
    const content = isPacked
      ? inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
      : Buffer.from(packed);
    return content.length === size && crc32(content) === crc ? content : undefined;
  } catch {
    return undefined;
  }
}

interface Entry {
  readonly name: string | undefined;
  readonly method: number;
  readonly isLink: boolean;
  readonly part: ZipPart | undefined;
}

/** Where the record of the end stands; undefined where there is none. */
function endOf(bytes: Buffer): number | undefined {
  const last = bytes.length - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1)
    if (bytes.readUInt32LE(at) === 0x06054b50) return at;
  return undefined;
}

/** The entries of the list at a place, as far as they can be read. */
function entriesOf(bytes: Buffer, start: number, count: number): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = start; entries.length < count;) {
    if (at + centralSize > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) break;
    const lengths = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const [nameLength = 0, extra = 0, comment = 0] = lengths;
    const name = textOf(bytes.subarray(at + centralSize, at + centralSize + nameLength));
    entries.push(entryAt(bytes, at, name));
    at += centralSize + nameLength + extra + comment;
  }
  return entries;
}

function entryAt(bytes: Buffer, at: number, name: string | undefined): Entry {
  const method = bytes.readUInt16LE(at + 10);
  const mode = bytes.readUInt32LE(at + 38) >>> 16;
  const packedSize = bytes.readUInt32LE(at + 20);
  const offset = bytes.readUInt32LE(at + 42);
  const isLink = (mode & 0o170000) === link;
  const start = contentStart(bytes, offset);
  if (name === undefined || start === undefined || start + packedSize > bytes.length)
    return { name, method, isLink, part: undefined };
  const part: ZipPart = {
    name,
    isPacked: method === 8,
    crc: bytes.readUInt32LE(at + 16),
    size: bytes.readUInt32LE(at + 24),
    packed: bytes.subarray(start, start + packedSize),
  };
  return { name, method, isLink, part };
}

function contentStart(bytes: Buffer, offset: number): number | undefined {
  if (offset + localSize > bytes.length) return undefined;
  return offset + localSize + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
}

function textOf(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const longestName = 200;
/** A name that stays within the folder it is unpacked to, on every system. */
const soundName = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/u;

function faultsOf({ name, method, isLink, part }: Entry): readonly ArchiveFaultAt[] {
  const at = name === undefined ? {} : { name: name.slice(0, longestName) };
  const faults: ArchiveFaultAt[] = [];
  if (name === undefined || !soundName.test(name)) faults.push({ fault: "name", ...at });
  if (isLink) faults.push({ fault: "link", ...at });
  if (method !== 0 && method !== 8) faults.push({ fault: "method", ...at });
  if (part === undefined) faults.push({ fault: "broken-list", ...at });
  return faults;
}

function togetherFaults(
  parts: readonly ZipPart[],
  limits: ArchiveLimits,
): readonly ArchiveFaultAt[] {
  const byName = Map.groupBy(parts, ({ name }) => name.toLowerCase());
  const doubled = [...byName.values()].flatMap(([first, second]) =>
    first !== undefined && second !== undefined
      ? [{ fault: "doubled" as const, name: first.name }]
      : [],
  );
  const total = parts.reduce((sum, { size }) => sum + size, 0);
  return total > limits.bytes ? [...doubled, { fault: "too-large" }] : doubled;
}

/** The first byte in which two texts of bytes differ; undefined where they are the same. */
function differenceOf(wanted: Buffer, given: Buffer): number | undefined {
  if (wanted.equals(given)) return undefined;
  const shorter = Math.min(wanted.length, given.length);
  for (let at = 0; at < shorter; at += 1) if (wanted[at] !== given[at]) return at;
  return shorter;
}
