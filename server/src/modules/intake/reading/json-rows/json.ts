import { InvalidInput } from "../../../../shared/errors.ts";
import { bytesOf } from "../bytes.ts";
import { elementsOf } from "./json-elements.ts";
import { heldIn } from "./json-choice.ts";
import { collectPaths, isNumberAt, valuesAt } from "./json-values.ts";
import { parseExact } from "../../../../shared/exact-json.ts";
import { mended } from "../mended-cells.ts";
import { linesOf } from "../physical-lines.ts";
import {
  deepestRow,
  type Decoder,
  longestRow,
  mostColumns,
  type FileShape,
  type OpenFile,
  type ReadRow,
  type SourceRow,
} from "../types.ts";
import { sentence, type Sentence } from "../../../../sentences/index.ts";

/**
 * Opens json (a list of objects, or an object that holds one) or jsonl. All rows are read once for
 * the columns. Throws InvalidInput where it holds no list, or none at `array`.
 */
export async function openJson(path: string, shape: FileShape): Promise<OpenFile> {
  const { encoding } = shape;
  const held = shape.format === "jsonl" ? undefined : await heldIn(path, shape);
  const rows = () =>
    held === undefined || held.isLines
      ? lineRows(path, encoding)
      : elementRows(path, encoding, held.array);
  const columns = new Set<string>();
  for await (const { value } of rows()) {
    if (value !== undefined) collectPaths(value, "", columns);
    if (columns.size > mostColumns)
      throw new InvalidInput("reading.rows-have-more-than", { mostColumns });
  }
  const remarks = held?.remarks ?? [];
  return {
    columns: [...columns],
    rows: () => toRows(rows()),
    ...(held === undefined || held.array === "" ? {} : { array: held.array }),
    ...(remarks.length === 0 ? {} : { remarks }),
    ...(held?.arrays === undefined ? {} : { arrays: held.arrays }),
  };
}

interface JsonRow {
  readonly position: string;
  readonly raw: string;
  readonly value?: unknown;
  readonly reason?: Sentence;
}

async function* lineRows(path: string, encoding: string | undefined): AsyncGenerator<JsonRow> {
  const decoder = decoderFor(encoding);
  for await (const line of linesOf(bytesOf(path, encoding))) {
    const position = String(line.number);
    if (line.overlong)
      yield {
        position,
        raw: "",
        reason: sentence("reading.line-longer-than-bytes", { longestRow }),
      };
    else if (line.bytes.length > 0) yield parsed(position, line.bytes, decoder);
  }
}

async function* elementRows(
  path: string,
  encoding: string | undefined,
  array: string,
): AsyncGenerator<JsonRow> {
  const decoder = decoderFor(encoding);
  for await (const element of elementsOf(bytesOf(path, encoding), array)) {
    const position = String(element.line);
    if (element.overlong)
      yield {
        position,
        raw: "",
        reason: sentence("reading.element-longer-than-bytes", { longestRow }),
      };
    else yield parsed(position, trimmedBytes(element.bytes), decoder);
  }
}

/** An element's own text, without the white space around it. */
function trimmedBytes(bytes: Buffer): Buffer {
  const isBlank = (at: number) => [0x20, 0x09, 0x0a, 0x0d].includes(bytes[at] ?? 0);
  let from = 0;
  let to = bytes.length;
  while (from < to && isBlank(from)) from += 1;
  while (to > from && isBlank(to - 1)) to -= 1;
  return bytes.subarray(from, to);
}

function decoderFor(encoding: string | undefined): Decoder {
  return new TextDecoder(
    encoding === undefined || /^utf-?16/iu.test(encoding) ? "utf-8" : encoding,
    { fatal: true },
  );
}

function parsed(position: string, bytes: Buffer, decoder: Decoder): JsonRow {
  let raw: string;
  try {
    raw = decoder.decode(bytes);
  } catch {
    return {
      position,
      raw: "",
      reason: sentence("reading.bytes-not-valid", { encoding: decoder.encoding }),
    };
  }
  if (raw.trim() === "") return { position, raw, reason: sentence("reading.row-empty") };
  if (raw.includes("\0"))
    return { position, raw, reason: sentence("reading.row-holds-nul-character") };
  if (isDeeper(raw, deepestRow))
    return { position, raw: "", reason: sentence("reading.row-too-deep", { most: deepestRow }) };
  try {
    const value = parseExact(raw);
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { position, raw, reason: sentence("reading.row-no-object") };
    return { position, raw, value };
  } catch (error) {
    return {
      position,
      raw,
      reason: sentence("reading.row-no-json", {
        broken: error instanceof Error ? error.message.slice(0, 80) : "broken",
      }),
    };
  }
}

/** True if a JSON text opens more brackets and braces than `most`, one within the other. */
function isDeeper(raw: string, most: number): boolean {
  let depth = 0;
  for (const [sign] of raw.matchAll(/"(?:[^"\\]|\\[^])*"|[[\]{}]/gu)) {
    if (sign === "[" || sign === "{") depth += 1;
    if (sign === "]" || sign === "}") depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

/** The cells of a row's value, twice encoded texts repaired. */
export function cellsIn(value: unknown): Pick<SourceRow, "values" | "isNumber"> {
  const { values, isNumber } = mended({ ok: true, position: "", raw: "", ...plainCellsIn(value) });
  return { values, ...(isNumber === undefined ? {} : { isNumber }) };
}

function plainCellsIn(value: unknown): Required<Pick<SourceRow, "values" | "isNumber">> {
  return {
    values: (column) => valuesAt(value, column),
    isNumber: (column) => isNumberAt(value, column),
  };
}

async function* toRows(rows: AsyncIterable<JsonRow>): AsyncGenerator<ReadRow> {
  for await (const { position, raw, value, reason } of rows) {
    if (reason !== undefined) yield { ok: false, position, reason };
    else yield mended({ ok: true, position, raw, ...plainCellsIn(value) });
  }
}
