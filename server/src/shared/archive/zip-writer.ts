import { promisify } from "node:util";
import { crc32, deflateRaw, deflateRawSync } from "node:zlib";

const deflated = promisify(deflateRaw);

/** A part of an archive, as it stands in it. */
export interface ZipPart {
  readonly name: string;
  /** True where its bytes are deflated, false where they stand as they are. */
  readonly isPacked: boolean;
  readonly crc: number;
  /** Length of its content, in bytes. */
  readonly size: number;
  /** What stands in the archive. */
  readonly packed: Uint8Array;
}

/** A part whose content is deflated, off this thread. */
export async function packedPart(name: string, content: Uint8Array): Promise<ZipPart> {
  return part(name, content, await deflated(content));
}

/** A part whose content is deflated at once. */
export function packedPartNow(name: string, content: Uint8Array): ZipPart {
  return part(name, content, deflateRawSync(content));
}

/** A part whose content stands as it is. */
export function plainPart(name: string, content: Uint8Array): ZipPart {
  return { ...part(name, content, content), isPacked: false };
}

function part(name: string, content: Uint8Array, packed: Uint8Array): ZipPart {
  return { name, isPacked: true, crc: crc32(content), size: content.length, packed };
}

const utf8Names = 0x0800;
const version = 20;
/** 1 January 1980, 00:00: the least that a zip can say. */
const fixedDate = 0x0021;

/**
 * An archive of parts in their order: a pure function of them. No clock, no comments, no extra
 * fields, nothing between or behind. At most 65,535 parts and 4 GB.
 */
export function archiveOf(parts: readonly ZipPart[]): Buffer {
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const one of parts) {
    const name = Buffer.from(one.name, "utf8");
    const local = localHeader(one, name.length);
    locals.push(local, name, one.packed);
    centrals.push(centralHeader(one, name.length, offset), name);
    offset += local.length + name.length + one.packed.length;
  }
  const length = centrals.reduce((sum, bytes) => sum + bytes.length, 0);
  return Buffer.concat([...locals, ...centrals, ending(parts.length, length, offset)]);
}

function localHeader(one: ZipPart, nameLength: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  writeShared(header, 4, one);
  header.writeUInt16LE(nameLength, 26);
  return header;
}

function centralHeader(one: ZipPart, nameLength: number, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(version, 4);
  writeShared(header, 6, one);
  header.writeUInt16LE(nameLength, 28);
  header.writeUInt32LE(offset, 42);
  return header;
}

/** What both headers of a part say of it. */
function writeShared(header: Buffer, at: number, { isPacked, crc, packed, size }: ZipPart): void {
  header.writeUInt16LE(version, at);
  header.writeUInt16LE(utf8Names, at + 2);
  header.writeUInt16LE(isPacked ? 8 : 0, at + 4);
  header.writeUInt16LE(0, at + 6);
  header.writeUInt16LE(fixedDate, at + 8);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(packed.length, at + 14);
  header.writeUInt32LE(size, at + 18);
}

function ending(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
