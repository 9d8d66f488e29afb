import { sentence } from "../../../../../sentences/index.ts";
import { longestRow, type FileShape, type OpenFile, type ReadRow } from "../../types.ts";
import type { Beginning, FileForm, FormContext } from "../file-form.ts";
import { encodingFor, textLines } from "../text-lines.ts";
import {
  cellsOfPart,
  documentColumns,
  documentContext,
  documentMapping,
  documentRow,
} from "./document-mapping.ts";

/** Notes and other running text: a row for each paragraph. */
export const text: FileForm = {
  format: "text",
  fits: isProse,
  open: openText,
  mapping: documentMapping,
  again: cellsOfPart,
};

/** Most letters of a row; what follows is the next one. */
const fullRow = 16 * 1024;

/**
 * True for a text in sentences: lines of several words, no marks of another format, and no sign
 * that cuts its lines into as many cells each.
 */
function isProse({ name, text: beginning, bytes }: Beginning): boolean {
  if (!/\.(?:txt|text|md|markdown)(?:\.gz)?$/iu.test(name) || bytes.includes(0)) return false;
  const lines = beginning.split(/\r\n|\r|\n/u).slice(0, 400);
  const said = lines.filter((line) => line.trim() !== "");
  if (said.length === 0 || /^\s*(?:[{<]|\[\s*[{"\]]|sep=)/u.test(said[0] ?? "")) return false;
  const sentences = said.filter((line) => line.trim().split(/\s+/u).length >= 4);
  const isWide = sentences.length * 3 >= said.length || /[.!?…。]\s*$/mu.test(beginning);
  return (
    isWide && sentences.length > 0 && ![",", ";", "\t", "|"].some((sign) => isTable(said, sign))
  );
}

/**
 * True where most lines have as many cells, and more than one: as the first, or three and more by a
 * sign that sentences seldom have, below some lines of another form.
 */
function isTable(lines: readonly string[], sign: string): boolean {
  const counts = lines.map((line) => line.split(sign).length);
  const [first = 1] = counts;
  const usual = counts.toSorted((a, b) => a - b)[Math.floor(counts.length / 2)] ?? 1;
  const cells = sign === "," || usual < 3 ? first : usual;
  const same = counts.filter((count) => count === cells).length;
  return cells > 1 && lines.length > 1 && same * 10 >= lines.length * 6;
}

async function openText(path: string, shape: FileShape): Promise<OpenFile> {
  const encoding = await encodingFor(path, shape);
  const context = documentContext(path, "Note");
  return { columns: documentColumns, context, rows: () => rowsOf(path, encoding, context) };
}

async function* rowsOf(
  path: string,
  encoding: string | undefined,
  context: FormContext,
): AsyncGenerator<ReadRow> {
  let open: { line: number; lines: string[]; size: number } | undefined;
  for await (const { number, text: line, overlong } of textLines(path, encoding)) {
    const isFull = open !== undefined && open.size + line.length > fullRow;
    if (open !== undefined && (line.trim() === "" || isFull || overlong)) {
      yield documentRow(String(open.line), open.lines.join("\n").trimEnd(), context);
      open = undefined;
    }
    if (overlong) {
      const reason = sentence("reading.line-longer-than-bytes", { longestRow });
      yield { ok: false, position: String(number), reason };
    } else if (line.trim() !== "") {
      open ??= { line: number, lines: [], size: 0 };
      open.lines.push(line);
      open.size += line.length + 1;
    }
  }
  if (open !== undefined)
    yield documentRow(String(open.line), open.lines.join("\n").trimEnd(), context);
}
