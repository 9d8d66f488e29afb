import { InvalidInput } from "../../../shared/errors.ts";
import { longestRow } from "./types.ts";

/** The bytes of one element of the outermost array of a JSON text. */
export interface Element {
  /** Line it begins in, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  readonly overlong: boolean;
}

const quote = 34;
const backslash = 92;
const comma = 44;

/**
 * The elements of the first array of objects in a JSON text, in constant memory. The array is the
 * whole text, or a member of the outermost object. Elements keep their own text, to the byte.
 * Throws InvalidInput where there is none.
 */
export async function* elementsOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Element> {
  const scan = {
    depth: 0,
    arrayDepth: -1,
    inString: false,
    escaped: false,
    line: 1,
    start: 1,
    size: 0,
    kept: [] as Buffer[],
    ended: false,
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (byte === 10) scan.line += 1;
      if (scan.inString) {
        if (scan.escaped) scan.escaped = false;
        else if (byte === backslash) scan.escaped = true;
        else if (byte === quote) scan.inString = false;
        continue;
      }
      if (byte === quote) scan.inString = true;
      else if (byte === 123 || byte === 91) {
        scan.depth += 1;
        if (byte === 91 && scan.arrayDepth < 0 && scan.depth <= 2 && !scan.ended) {
          scan.arrayDepth = scan.depth;
          from = at + 1;
          scan.start = scan.line;
        }
      } else if (byte === 125 || byte === 93) {
        scan.depth -= 1;
        if (scan.arrayDepth > 0 && scan.depth < scan.arrayDepth) {
          keep(chunk.subarray(from, at));
          yield* element();
          scan.arrayDepth = -1;
          scan.ended = true;
        }
      } else if (byte === comma && scan.depth === scan.arrayDepth) {
        keep(chunk.subarray(from, at));
        yield* element();
        from = at + 1;
      }
    }
    if (scan.arrayDepth > 0) keep(chunk.subarray(from));
  }
  if (scan.arrayDepth > 0) yield* element();
  if (!scan.ended && scan.arrayDepth < 0)
    throw new InvalidInput("The file holds no JSON array of rows.");

  function keep(part: Buffer): void {
    scan.size += part.length;
    if (scan.size <= longestRow) scan.kept.push(part);
  }

  function* element(): Generator<Element> {
    const bytes = Buffer.concat(scan.kept);
    const overlong = scan.size > longestRow;
    const lead = /^\s*/u.exec(bytes.subarray(0, 200).toString("latin1"))?.[0] ?? "";
    const line = scan.start + (lead.match(/\n/gu)?.length ?? 0);
    if (overlong || bytes.toString("latin1").trim() !== "") yield { line, bytes, overlong };
    scan.kept = [];
    scan.size = 0;
    scan.start = scan.line;
  }
}
