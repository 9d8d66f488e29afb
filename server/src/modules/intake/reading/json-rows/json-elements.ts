import { InvalidInput } from "../../../../shared/errors.ts";
import { JsonPlace, type Sign } from "./json-places.ts";
import { longestRow } from "../types.ts";

/** The bytes of one element of the outermost array of a JSON text. */
export interface Element {
  /** Line it begins in, from 1. */
  readonly line: number;
  readonly bytes: Buffer;
  readonly overlong: boolean;
}

const newline = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;

/** How far a text was read. */
interface Scan {
  /** Brackets and braces that are open. */
  depth: number;
  /** Depth within the array of rows; −1 outside it. */
  arrayDepth: number;
  inString: boolean;
  escaped: boolean;
  line: number;
  /** Line in which the element begins. */
  start: number;
  /** Bytes of the element so far, and those that are kept of it. */
  size: number;
  kept: Buffer[];
  /** True behind the array of rows. */
  ended: boolean;
}

/**
 * The elements of the list at a path, as data.messages, in constant memory; of all such lists where
 * the path leads through other lists. An empty path is the whole text. Elements keep their own
 * text, to the byte. Throws InvalidInput where there is none.
 */
export function elementsOf(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Element> {
  return path === "" ? elementsOfWhole(chunks) : elementsAt(chunks, path);
}

function newScan(): Scan {
  return {
    depth: 0,
    arrayDepth: -1,
    inString: false,
    escaped: false,
    line: 1,
    start: 1,
    size: 0,
    kept: [],
    ended: false,
  };
}

async function* elementsAt(chunks: AsyncIterable<Buffer>, path: string): AsyncGenerator<Element> {
  const place = new JsonPlace();
  const scan = newScan();
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const sign = place.read(chunk[at] ?? 0);
      scan.line = place.line;
      const isInside = scan.arrayDepth > 0;
      if (!isInside && sign === "open array" && place.path === path) {
        scan.arrayDepth = place.depth;
        scan.start = scan.line;
        scan.ended = true;
        from = at + 1;
      } else if (isInside && isElementEnd(sign, place, scan)) {
        keep(chunk.subarray(from, at), scan);
        yield* take(scan);
        from = at + 1;
        if (sign === "close") scan.arrayDepth = -1;
      }
    }
    if (scan.arrayDepth > 0) keep(chunk.subarray(from), scan);
  }
  if (scan.arrayDepth > 0) yield* take(scan);
  if (!scan.ended) throw new InvalidInput("reading.json-has-no-list", { array: path });
}

function isElementEnd(sign: Sign, { depth }: JsonPlace, { arrayDepth }: Scan): boolean {
  return (sign === "comma" && depth === arrayDepth) || (sign === "close" && depth < arrayDepth);
}

async function* elementsOfWhole(chunks: AsyncIterable<Buffer>): AsyncGenerator<Element> {
  const scan = newScan();
  for await (const chunk of chunks) yield* elementsIn(chunk, scan);
  if (scan.arrayDepth > 0) yield* take(scan);
  if (!scan.ended && scan.arrayDepth < 0) throw new InvalidInput("reading.file-holds-no-json");
}

/** The elements that end in a chunk; what is left of it is kept for the next. */
function* elementsIn(chunk: Buffer, scan: Scan): Generator<Element> {
  let from = 0;
  for (let at = 0; at < chunk.length; at += 1) {
    const byte = chunk[at] ?? 0;
    if (byte === newline) scan.line += 1;
    if (scan.inString) readInString(byte, scan);
    else if (byte === quote) scan.inString = true;
    else if (byte === openBrace) scan.depth += 1;
    else if (byte === openBracket) {
      if (beginsArray(scan)) from = at + 1;
    } else if (byte === closeBrace || byte === closeBracket) {
      if (endsArray(scan)) {
        keep(chunk.subarray(from, at), scan);
        yield* take(scan);
      }
    } else if (byte === comma && scan.depth === scan.arrayDepth) {
      keep(chunk.subarray(from, at), scan);
      yield* take(scan);
      from = at + 1;
    }
  }
  if (scan.arrayDepth > 0) keep(chunk.subarray(from), scan);
}

function readInString(byte: number, scan: Scan): void {
  if (scan.escaped) scan.escaped = false;
  else if (byte === backslash) scan.escaped = true;
  else if (byte === quote) scan.inString = false;
}

/** Reads [; true where it opens the array of rows. */
function beginsArray(scan: Scan): boolean {
  scan.depth += 1;
  if (scan.arrayDepth >= 0 || scan.depth > 1 || scan.ended) return false;
  scan.arrayDepth = scan.depth;
  scan.start = scan.line;
  return true;
}

/** Reads ] or }; true where it closes the array of rows. */
function endsArray(scan: Scan): boolean {
  scan.depth -= 1;
  if (scan.arrayDepth <= 0 || scan.depth >= scan.arrayDepth) return false;
  scan.arrayDepth = -1;
  scan.ended = true;
  return true;
}

function keep(part: Buffer, scan: Scan): void {
  scan.size += part.length;
  if (scan.size <= longestRow) scan.kept.push(part);
}

/** The element kept, unless it is blank; the next begins. */
function* take(scan: Scan): Generator<Element> {
  const bytes = Buffer.concat(scan.kept);
  const overlong = scan.size > longestRow;
  const lead = /^\s*/u.exec(bytes.subarray(0, 200).toString("latin1"))?.[0] ?? "";
  const line = scan.start + (lead.match(/\n/gu)?.length ?? 0);
  scan.kept = [];
  scan.size = 0;
  scan.start = scan.line;
  if (overlong || bytes.toString("latin1").trim() !== "") yield { line, bytes, overlong };
}
