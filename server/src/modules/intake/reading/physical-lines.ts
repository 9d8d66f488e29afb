import { longestRow } from "./types.ts";

/**
 * A physical line: its bytes without the line end, or how long it was where it is too long to hold.
 */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly bytes: Buffer;
  /** True if only its beginning is held. */
  readonly overlong: boolean;
  /** The bytes that ended it: LF, CR LF, CR or nothing. */
  readonly end: string;
}

/**
 * The physical lines of a stream of bytes, in constant memory. Lines end in LF or CR LF; a file
 * with more lone CR than LF in its first 64 KiB ends its lines in CR. A byte-order mark of UTF-8 is
 * passed over.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let kept: Buffer[] = [];
  let size = 0;
  let overlong = false;
  let number = 1;
  let end: number | undefined;
  const line = (terminator: string): Line => {
    const bytes = kept.length === 1 && kept[0] !== undefined ? kept[0] : Buffer.concat(kept);
    const done = {
      number,
      bytes: overlong ? bytes.subarray(0, 200) : bytes,
      overlong,
      end: terminator,
    };
    kept = [];
    size = 0;
    overlong = false;
    number += 1;
    return done;
  };
  for await (const chunk of withoutMark(chunks)) {
    end ??= lineEndOf(chunk.subarray(0, 64 * 1024));
    let from = 0;
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield withoutReturn(line(end === 10 ? "\n" : "\r"));
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield line("");

  function keep(part: Buffer): void {
    size += part.length;
    if (size > longestRow) overlong = true;
    if (part.length > 0 && (!overlong || kept.length === 0))
      kept.push(overlong ? part.subarray(0, 200) : part);
  }
}

/** LF, or CR where more lines end in CR alone than in LF: cells between quotes may hold either. */
function lineEndOf(chunk: Buffer): number {
  let [feeds, returns] = [0, 0];
  for (const [at, byte] of chunk.entries()) {
    if (byte === 10) feeds += 1;
    if (byte === 13 && chunk[at + 1] !== 10) returns += 1;
  }
  return returns > feeds ? 13 : 10;
}

function withoutReturn(line: Line): Line {
  const last = line.bytes.length - 1;
  if (line.end !== "\n" || line.overlong || line.bytes[last] !== 13) return line;
  return { ...line, bytes: line.bytes.subarray(0, last), end: "\r\n" };
}

async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let first = true;
  for await (const chunk of chunks) {
    const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    first = false;
    yield marked ? chunk.subarray(3) : chunk;
  }
}
