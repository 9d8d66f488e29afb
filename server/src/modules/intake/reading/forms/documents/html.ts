import { InvalidInput } from "../../../../../shared/errors.ts";
import { longestRow, type FileShape, type OpenFile, type ReadRow } from "../../types.ts";
import { bytesOf } from "../../bytes.ts";
import type { FileForm, FormContext } from "../file-form.ts";
import { encodingFor, narrowDecoder } from "../text-lines.ts";
import { RunCutter } from "../xml/long-runs.ts";
import {
  cellsOfPart,
  documentColumns,
  documentContext,
  documentMapping,
  documentRow,
  noText,
} from "./document-mapping.ts";
import { isPageArchive, openPageArchive } from "./page-archive.ts";
import { PageReader, textOfPage, type PageBlock } from "./page-text.ts";

/** A web page as a browser saves it: what it shows, and where its links lead. */
export const html: FileForm = {
  format: "html",
  fits: ({ text }) => isPage(text) || isPageArchive(text),
  open: openPage,
  mapping: documentMapping,
  again: cellsOfPart,
};

/** Most letters of a row; what follows is the next one. */
const fullRow = 4_000;

/** What a page begins with, where it is no whole one. */
const firstTags =
  /^(?:head|body|title|meta|link|style|script|div|p|table|span|h[1-6]|a|b|center|font|ul|ol|main|form)$/iu;

/** True where the first element is a page's; pages within other files, as in KML, are theirs. */
function isPage(text: string): boolean {
  const start = text
    .replace(/^\ufeff/u, "")
    .trimStart()
    .slice(0, 8_192);
  if (/^<!doctype\s+html/iu.test(start)) return true;
  const first =
    /^(?:\s|<\?[^>]*>|<!--(?:[^-]|-(?!->))*-->|<!(?!--)[^>]*>)*<([a-z][\w:-]*)/iu.exec(
      start,
    )?.[1] ?? "";
  if (/^html$/iu.test(first)) return true;
  return (
    firstTags.test(first) &&
    !start.startsWith("<?xml") &&
    /<\/?(?:p|div|a|td|li|br|body)[\s>]/iu.test(start)
  );
}

async function openPage(path: string, shape: FileShape): Promise<OpenFile> {
  const head = await headOf(path);
  if (isPageArchive(head)) return openArchive(path);
  const found = await encodingFor(path, shape);
  const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
  const isNamed =
    shape.encoding === undefined && found !== undefined && !/^utf/iu.test(named ?? "utf");
  const decoder = () => narrowDecoder(isNamed ? named : found) ?? new TextDecoder();
  const title = /<title[^>]{0,200}>([^<]{0,2000})/iu.exec(
    decoder().decode(Buffer.from(head, "latin1")),
  );
  const context = documentContext(path, "Web page", textOfPage(title?.[1] ?? ""));
  return {
    columns: documentColumns,
    context,
    rows: () => rowsOf(decoded(path, decoder()), context),
  };
}

/** A page in a single file: where it was found stands before its text. */
async function openArchive(path: string): Promise<OpenFile> {
  const { title, address, html: source } = await openPageArchive(path);
  const context = documentContext(path, "Web page", title);
  const isFound = /^https?:/iu.test(address);
  const place = isFound ? `<p><a href="${escaped(address)}">${escaped(title)}</a></p>` : "";
  return { columns: documentColumns, context, rows: () => rowsOf([place + source], context) };
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

async function* decoded(
  path: string,
  decoder: InstanceType<typeof TextDecoder>,
): AsyncGenerator<string> {
  for await (const chunk of bytesOf(path, undefined)) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function headOf(path: string): Promise<string> {
  for await (const chunk of bytesOf(path, undefined))
    return chunk.subarray(0, 64 * 1024).toString("latin1");
  return "";
}

async function* rowsOf(
  chunks: AsyncIterable<string> | Iterable<string>,
  context: FormContext,
): AsyncGenerator<ReadRow> {
  const reader = new PageReader();
  const gathered = new PageRows(context);
  try {
    const cutter = new RunCutter(longestRow);
    for await (const chunk of chunks) {
      const text = cutter.write(chunk);
      gathered.lines.add(text);
      yield* gathered.take(reader.write(text));
    }
    yield* gathered.take(reader.end());
    yield* gathered.rest();
    if (gathered.isEmpty) yield noText("1");
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    yield* gathered.take(reader.taken());
    yield* gathered.rest();
    yield { ok: false, position: String(gathered.lines.last), reason: error.sentence };
  }
}

/** Blocks of a page, gathered to rows. */
class PageRows {
  readonly lines = new LineCounter();
  readonly #context: FormContext;
  #open: { readonly line: number; readonly texts: string[]; size: number } | undefined;

  constructor(context: FormContext) {
    this.#context = context;
  }

  *take(blocks: readonly PageBlock[]): Generator<ReadRow> {
    for (const { text, start } of blocks) {
      if (this.#open !== undefined && this.#open.size + text.length > fullRow) yield* this.rest();
      this.#open ??= { line: this.lines.at(start), texts: [], size: 0 };
      this.#open.texts.push(text);
      this.#open.size += text.length;
    }
  }

  /** True where the page shows no text so far. */
  get isEmpty(): boolean {
    return this.lines.last === 0;
  }

  *rest(): Generator<ReadRow> {
    const open = this.#open;
    this.#open = undefined;
    if (open !== undefined)
      yield documentRow(String(open.line), open.texts.join("\n"), this.#context);
  }
}

/** Tells the line of a place, for places that are asked for in order. */
class LineCounter {
  #ends: number[] = [];
  #length = 0;
  #line = 1;
  #isAsked = false;

  add(text: string): void {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
      this.#ends.push(this.#length + at);
    this.#length += text.length;
  }

  /** The last line that was asked for; 0 where none was. */
  get last(): number {
    return this.#isAsked ? this.#line : 0;
  }

  at(place: number): number {
    this.#isAsked = true;
    let passed = 0;
    while (passed < this.#ends.length && (this.#ends[passed] ?? 0) < place) passed += 1;
    this.#ends = this.#ends.slice(passed);
    this.#line += passed;
    return this.#line;
  }
}
