import { inflateSync } from "node:zlib";

const woffHead = 44;
const woffEntry = 20;
const fontHead = 12;
const fontEntry = 16;

/**
 * A font as OpenType from its WOFF file (W3C, WOFF File Format 1.0). Fontkit reads WOFF too, but its
 * own inflate fails on some files that are whole.
 */
export function unpackedFont(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, at) => tableAt(woff, woffHead + at * woffEntry));
  const head = Buffer.alloc(fontHead + count * fontEntry);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const levels = Math.floor(Math.log2(count));
  head.writeUInt16BE(2 ** levels * fontEntry, 6);
  head.writeUInt16BE(levels, 8);
  head.writeUInt16BE((count - 2 ** levels) * fontEntry, 10);
  let offset = head.length;
  for (const [at, { tag, checksum, content }] of tables.entries()) {
    const entry = fontHead + at * fontEntry;
    tag.copy(head, entry);
    head.writeUInt32BE(checksum, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(content.length, entry + 12);
    offset += padded(content.length);
  }
  const contents = tables.map(({ content }) => Buffer.concat([content], padded(content.length)));
  return Buffer.concat([head, ...contents]);
}

/** Tables begin at every fourth byte; zeros stand between them. */
const padded = (length: number) => Math.ceil(length / 4) * 4;

function tableAt(woff: Buffer, entry: number) {
  const from = woff.readUInt32BE(entry + 4);
  const packed = woff.subarray(from, from + woff.readUInt32BE(entry + 8));
  const length = woff.readUInt32BE(entry + 12);
  return {
    tag: woff.subarray(entry, entry + 4),
    checksum: woff.readUInt32BE(entry + 16),
    content: packed.length < length ? inflateSync(packed) : packed,
  };
}
