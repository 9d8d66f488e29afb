import { InvalidInput } from "../../../shared/errors.ts";
import { bytesOf } from "./bytes.ts";
import { elementsOf } from "./json-elements.ts";
import { linesOf } from "./physical-lines.ts";
import {
  deepestRow,
  type Decoder,
  longestRow,
  mostColumns,
  trimmed,
  type FileShape,
  type OpenFile,
  type ReadRow,
} from "./types.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/**
 * Opens json (an array of objects, or an object that holds one) or jsonl. All rows are read once
 * for the columns.
 */
export async function openJson(path: string, shape: FileShape): Promise<OpenFile> {
  const rows = () =>
    shape.format === "jsonl" ? lineRows(path, shape.encoding) : elementRows(path, shape.encoding);
  const columns = new Set<string>();
  for await (const { value } of rows()) {
    if (value !== undefined) collectPaths(value, "", columns);
    if (columns.size > mostColumns)
      throw new InvalidInput("reading.rows-have-more-than", { mostColumns });
  }
  return { columns: [...columns], rows: () => toRows(rows()) };
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

async function* elementRows(path: string, encoding: string | undefined): AsyncGenerator<JsonRow> {
  const decoder = decoderFor(encoding);
  for await (const element of elementsOf(bytesOf(path, encoding))) {
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
    const value: unknown = JSON.parse(raw);
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

async function* toRows(rows: AsyncIterable<JsonRow>): AsyncGenerator<ReadRow> {
  for await (const { position, raw, value, reason } of rows) {
    if (reason !== undefined) yield { ok: false, position, reason };
    else yield { ok: true, position, raw, values: (column) => valuesAt(value, column) };
  }
}

/**
 * The texts that stand at a path: a name as it is, else a.b reaches inside; a list gives several.
 */
export function valuesAt(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesAt(item, path));
  if (!isObject(value)) return [];
  if (Object.hasOwn(value, path)) return textsOf(value[path]);
  for (let dot = path.indexOf("."); dot > 0; dot = path.indexOf(".", dot + 1)) {
    const head = path.slice(0, dot);
    if (Object.hasOwn(value, head)) return valuesAt(value[head], path.slice(dot + 1));
  }
  return [];
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    return [];
  const text = trimmed(String(value).toWellFormed());
  return text === "" ? [] : [text];
}

function collectPaths(value: unknown, prefix: string, columns: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectPaths(item, prefix, columns);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, item] of Object.entries(value)) {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    columns.add(trimmed(path));
    if (typeof item === "object") collectPaths(item, path, columns);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
