import { longestRow } from "../../types.ts";
import { textLines } from "../text-lines.ts";

/** A field of a statement: :61: with its lines. */
export interface Mt940Block {
  readonly tag: string;
  /** Its lines without the tag, joined by line ends. */
  readonly text: string;
  /** Line where it begins, from 1. */
  readonly line: number;
  readonly overlong: boolean;
}

/** The fields of a file, in order, in memory of one; what stands outside them is passed over. */
export async function* mt940Blocks(
  path: string,
  encoding: string | undefined,
): AsyncGenerator<Mt940Block> {
  let open: { tag: string; line: number; lines: string[]; size: number } | undefined;
  const block = (one: NonNullable<typeof open>): Mt940Block => ({
    tag: one.tag,
    text: one.lines.join("\n").trimEnd(),
    line: one.line,
    overlong: one.size > longestRow,
  });
  for await (const { number, text, overlong } of textLines(path, encoding)) {
    const start = /^[\u0000-\u001f]?:(\d{2}[A-Z]?|NS):/u.exec(text);
    if (start !== null) {
      if (open !== undefined) yield block(open);
      const rest = text.slice(start[0].length);
      open = { tag: start[1] ?? "", line: number, lines: [], size: 0 };
      take(open, rest, overlong);
    } else if (/^-\}?|^\{\d:/u.test(text)) {
      if (open !== undefined) yield block(open);
      open = undefined;
    } else if (open !== undefined) take(open, text, overlong);
  }
  if (open !== undefined) yield block(open);
}

function take(open: { lines: string[]; size: number }, text: string, overlong: boolean): void {
  open.size += overlong ? longestRow + 1 : text.length + 1;
  if (open.size <= longestRow) open.lines.push(text);
}
