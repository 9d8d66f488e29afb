import { parseExact } from "../../../../../shared/exact-json.ts";
import { JsonPlace } from "../../json-rows/json-places.ts";

/** A chat in a JSON text, by what stands before its messages. */
export interface ChatHead {
  /** Line where it begins, from 1. */
  readonly line: number;
  /** Its members before the messages. */
  readonly value: Readonly<Record<string, unknown>>;
}

/** Most bytes of a chat that are read to know it. */
const mostHead = 64 * 1024;
const mostHeads = 100_000;

/**
 * The objects that hold a list called `messages`, read once in constant memory, each by the members
 * that stand before it.
 */
export async function chatHeads(chunks: AsyncIterable<Buffer>): Promise<readonly ChatHead[]> {
  const place = new JsonPlace();
  const heads: ChatHead[] = [];
  const open: { line: number; bytes: number[] }[] = [];
  for await (const chunk of chunks)
    for (const byte of chunk) {
      const sign = place.read(byte);
      if (sign === "open object") open.push({ line: place.line, bytes: [] });
      const innermost = open.at(-1);
      if (innermost !== undefined && innermost.bytes.length < mostHead) innermost.bytes.push(byte);
      if (sign === "close" && open.length > 0 && byte === 125) open.pop();
      const isMessages = sign === "open array" && /(?:^|\.)messages$/u.test(place.path);
      if (isMessages && innermost !== undefined && heads.length < mostHeads)
        heads.push({ line: innermost.line, value: membersIn(innermost.bytes) });
    }
  return heads;
}

/** The members of an object whose text ends at the bracket of its messages. */
function membersIn(bytes: readonly number[]): Readonly<Record<string, unknown>> {
  const text = Buffer.from(bytes).toString("utf8");
  const before = text.slice(0, text.lastIndexOf('"messages"')).replace(/,\s*$/u, "");
  try {
    const value = parseExact(`${before}}`);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
