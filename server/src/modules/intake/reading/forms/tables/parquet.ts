import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from "node:zlib";
import {
  asyncBufferFromFile,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
  type AsyncBuffer,
  type Compressors,
  type FileMetaData,
} from "hyparquet";
import { sentence } from "../../../../../sentences/index.ts";
import { InvalidInput, TooLarge } from "../../../../../shared/errors.ts";
import { mostSheetColumns, type OpenFile, type ReadRow } from "../../types.ts";
import { formRow, type FileForm, type FormCells } from "../file-form.ts";

/** A table of Parquet, as data frames are kept. Its columns are given roles, as in a table of text. */
export const parquet: FileForm = {
  format: "parquet",
  fits: ({ bytes }) => bytes.subarray(0, 4).toString("latin1") === "PAR1",
  open: openParquet,
};

const rowsAtOnce = 2_000;
const mostMetadata = 64 * 1024 * 1024;
const mostPage = 256 * 1024 * 1024;
const mostRows = 100_000_000;

const bounded = { maxOutputLength: mostPage };
const compressors: Compressors = {
  GZIP: (bytes) => gunzipSync(bytes, bounded),
  BROTLI: (bytes) => brotliDecompressSync(bytes, bounded),
  ZSTD: (bytes) => zstdDecompressSync(bytes, bounded),
};

async function openParquet(path: string): Promise<OpenFile> {
  const file = await asyncBufferFromFile(path);
  const metadata = await metadataOf(file);
  const columns = parquetSchema(metadata).children.map(({ element }) => element.name);
  if (columns.length > mostSheetColumns)
    throw new InvalidInput("inspection.too-wide", {
      count: columns.length,
      most: mostSheetColumns,
    });
  if (metadata.num_rows > BigInt(mostRows))
    throw new TooLarge("forms.parquet-too-large", { mostRows });
  return { columns: flatColumns(metadata), rows: () => rowsOf(file, metadata) };
}

async function metadataOf(file: AsyncBuffer): Promise<FileMetaData> {
  try {
    const tail = Buffer.from(await file.slice(Math.max(0, file.byteLength - 8), file.byteLength));
    const length = tail.readUInt32LE(0);
    if (length > mostMetadata || length > file.byteLength) throw new Error("footer");
    return await parquetMetadataAsync(file);
  } catch {
    throw new InvalidInput("forms.parquet-broken");
  }
}

/** Names of its columns; of a nested one the paths of its parts. */
function flatColumns(metadata: FileMetaData): readonly string[] {
  const names: string[] = [];
  const walk = (node: ReturnType<typeof parquetSchema>): void => {
    if (node.children.length === 0 || isList(node)) names.push(node.path.join("."));
    else for (const child of node.children) walk(child);
  };
  for (const child of parquetSchema(metadata).children) walk(child);
  return names;
}

function isList({ element }: ReturnType<typeof parquetSchema>): boolean {
  return element.converted_type === "LIST" || element.converted_type === "MAP";
}

async function* rowsOf(file: AsyncBuffer, metadata: FileMetaData): AsyncGenerator<ReadRow> {
  const total = Number(metadata.num_rows);
  for (let from = 0; from < total; from += rowsAtOnce) {
    const rowEnd = Math.min(total, from + rowsAtOnce);
    let objects: readonly Record<string, unknown>[];
    try {
      objects = await parquetReadObjects({ file, metadata, compressors, rowStart: from, rowEnd });
    } catch {
      yield { ok: false, position: String(from + 1), reason: sentence("forms.parquet-broken") };
      return;
    }
    for (const [at, object] of objects.entries()) yield rowIn(from + at + 1, object);
  }
}

function rowIn(row: number, object: Readonly<Record<string, unknown>>): ReadRow {
  const cells: Record<string, FormCells[string]> = {};
  const walk = (prefix: string, value: unknown): void => {
    if (isPlain(value))
      for (const [name, one] of Object.entries(value)) walk(`${prefix}.${name}`, one);
    else cells[prefix] = textsOf(value);
  };
  for (const [name, value] of Object.entries(object)) walk(name, value);
  return formRow(String(row), JSON.stringify(cells), cells);
}

function isScalar(value: unknown): value is string | number | bigint | boolean {
  return ["string", "number", "bigint", "boolean"].includes(typeof value);
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !ArrayBuffer.isView(value)
  );
}

function textsOf(value: unknown): readonly string[] {
  if (value === null || value === undefined || ArrayBuffer.isView(value)) return [];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === "object") return [JSON.stringify(value)];
  return isScalar(value) ? [String(value)] : [];
}
