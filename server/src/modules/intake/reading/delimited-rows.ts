import { splitCells } from "../../../shared/delimited-cells.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";
import { bytesOf } from "./bytes.ts";
import { linesOf, type Line } from "./physical-lines.ts";
import { longestRow, type Decoder } from "./types.ts";

/** A row cut into cells, or why it could not be. */
export type Parsed =
  | {
      readonly ok: true;
      readonly line: number;
      readonly raw: string;
      readonly cells: readonly string[];
    }
  | {
      readonly ok: false;
      readonly line: number;
      readonly column?: number;
      readonly reason: Sentence;
    };

/** Where a file lies and how it is cut; the encoding is UTF-8 where none is given. */
export interface DelimitedFile {
  readonly path: string;
  readonly delimiter: string;
  readonly encoding: string | undefined;
}

/** Rows of cells; an unclosed quote rejects from its line, and reading goes on at the next. */
export async function* parsedRows({
  path,
  delimiter,
  encoding,
}: DelimitedFile): AsyncGenerator<Parsed> {
  const decoder = decoderFor(encoding, true);
  const source = linesOf(bytesOf(path, encoding))[Symbol.asyncIterator]();
  const again: Line[] = [];
  const next = async (): Promise<Line | undefined> =>
    again.shift() ?? ((await source.next()).value as Line | undefined);
  for (let line = await next(); line !== undefined; line = await next()) {
    if (line.bytes.length === 0) continue;
    const taken: Line[] = [];
    const row = await parseRow(line, delimiter, decoder, async () => {
      const more = await next();
      if (more !== undefined) taken.push(more);
      return more;
    });
    if (!row.ok && taken.length > 0) again.unshift(...taken);
    yield row;
  }
}

async function parseRow(
  first: Line,
  delimiter: string,
  decoder: Decoder,
  more: () => Promise<Line | undefined>,
): Promise<Parsed> {
  const line = first.number;
  if (first.overlong)
    return { ok: false, line, reason: sentence("reading.line-longer-than-bytes", { longestRow }) };
  let text = decoded(first, decoder);
  if (typeof text !== "string") return { ok: false, line, ...text };
  let end = first.end;
  for (let size = first.bytes.length; ;) {
    const split = splitCells(text, delimiter);
    if (split.kind === "broken") return { ok: false, line, reason: split.reason };
    if (split.kind === "cells")
      return flawOf(split.cells, line, text) ?? { ok: true, line, raw: text, cells: split.cells };
    const next = size > longestRow ? undefined : await more();
    const continued = next === undefined || next.overlong ? undefined : decoded(next, decoder);
    if (next === undefined || typeof continued !== "string") {
      return { ok: false, line, reason: sentence("reading.quote-opened-not-closed") };
    }
    text += end + continued;
    end = next.end;
    size += next.bytes.length + 1;
  }
}

function decoded(line: Line, decoder: Decoder): string | { readonly reason: Sentence } {
  try {
    return decoder.decode(line.bytes);
  } catch {
    return { reason: sentence("reading.bytes-not-valid", { encoding: decoder.encoding }) };
  }
}

/** What no cell may hold: NUL anywhere, a lone CR outside quotes. */
function flawOf(cells: readonly string[], line: number, raw: string): Parsed | undefined {
  for (const [column, cell] of cells.entries()) {
    if (cell.includes("\0"))
      return { ok: false, line, column, reason: sentence("reading.cell-holds-nul-character") };
    if (!raw.includes('"') && /\r(?!\n)/u.test(cell.trim()))
      return { ok: false, line, column, reason: sentence("reading.cell-holds-lone-carriage") };
  }
  return undefined;
}

/** Turns the bytes of a line into text. */
export function decoderFor(encoding: string | undefined, fatal: boolean): Decoder {
  const isWide = encoding !== undefined && /^utf-?16/iu.test(encoding);
  return new TextDecoder(isWide ? "utf-8" : (encoding ?? "utf-8"), { fatal, ignoreBOM: true });
}
