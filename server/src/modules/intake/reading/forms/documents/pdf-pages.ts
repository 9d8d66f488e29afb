import { readFile, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { InvalidInput } from "../../../../../shared/errors.ts";

/** A PDF that is open. */
export interface PdfPages {
  readonly count: number;
  readonly title: string;
  /** The text of a page, from 1; undefined where it cannot be read in time or at all. */
  readonly textOf: (page: number) => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** Largest file, in bytes: it is held in memory whole. */
const mostBytes = 256 * 1024 * 1024;
/** Longest text of a page, in letters. */
const mostText = 1024 * 1024;
/** Most links and notes of a page. */
const mostMarks = 1_000;
/** How long a page may take, in milliseconds. */
const longestPage = 20_000;

/** Opens a PDF. Throws InvalidInput where it is broken, needs a password or is too large. */
export async function openPdf(path: string): Promise<PdfPages> {
  if ((await stat(path)).size > mostBytes)
    throw new InvalidInput("forms.pdf-too-large", { mostBytes });
  const { getDocument } = await pdfLibrary();
  const task = getDocument({
    data: new Uint8Array(await readFile(path)),
    ...localParts(),
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const document = await task.promise.catch((error: unknown) => {
    const isLocked = error instanceof Error && error.name === "PasswordException";
    throw new InvalidInput(isLocked ? "forms.pdf-locked" : "forms.pdf-broken");
  });
  return {
    count: document.numPages,
    title: await titleOf(document),
    textOf: (page) => inTime(pageText(document, page)),
    close: () => task.destroy(),
  };
}

type Library = typeof import("pdfjs-dist/legacy/build/pdf.mjs");
let library: Promise<Library> | undefined;

/** The library, loaded when first needed. It says that it cannot draw, which nobody asks of it. */
function pdfLibrary(): Promise<Library> {
  if (library !== undefined) return library;
  const { warn } = console;
  console.warn = () => undefined;
  library = import("pdfjs-dist/legacy/build/pdf.mjs").finally(() => {
    console.warn = warn;
  });
  return library;
}

/** Where the library's tables of letters and fonts lie on this machine; nothing is fetched. */
function localParts(): { readonly cMapUrl: string; readonly standardFontDataUrl: string } {
  const own = createRequire(import.meta.url).resolve("pdfjs-dist/package.json");
  const folder = (name: string) => `${join(dirname(own), name)}/`;
  return { cMapUrl: folder("cmaps"), standardFontDataUrl: folder("standard_fonts") };
}

async function titleOf(document: PDFDocumentProxy): Promise<string> {
  const { info } = await document.getMetadata().catch(() => ({ info: {} }));
  const title = (info as Readonly<Record<string, unknown>>)["Title"];
  return typeof title === "string" && !/^untitled|\.\w{2,4}$/iu.test(title.trim()) ? title : "";
}

async function pageText(document: PDFDocumentProxy, number: number): Promise<string | undefined> {
  try {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const pieces: string[] = [];
    let size = 0;
    for (const item of items) {
      if (!("str" in item) || size > mostText) continue;
      pieces.push(item.str, item.hasEOL ? "\n" : "");
      size += item.str.length;
    }
    const marks = await marksOf(page);
    page.cleanup();
    const text = pieces.join("").slice(0, mostText);
    return [text, ...marks.filter((mark) => !text.includes(mark))].join("\n").toWellFormed().trim();
  } catch {
    return undefined;
  }
}

/** What is pinned to a page: addresses of links, notes, and what fields were filled with. */
async function marksOf(page: PDFPageProxy): Promise<readonly string[]> {
  const marks = (await page.getAnnotations()) as readonly Readonly<Record<string, unknown>>[];
  return marks.slice(0, mostMarks).flatMap((mark) => {
    const { url, fieldName, fieldValue, contentsObj } = mark;
    const note = (contentsObj as { readonly str?: unknown } | undefined)?.str;
    const field = typeof fieldValue === "string" ? `${String(fieldName)}: ${fieldValue}` : "";
    const link = typeof url === "string" ? `<${url.slice(0, 2_000)}>` : "";
    const said = typeof note === "string" ? note : "";
    return [link, fieldValue === "" ? "" : field, said].filter((text) => text !== "");
  });
}

/** Undefined where a page takes too long. */
async function inTime(text: Promise<string | undefined>): Promise<string | undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => resolve(undefined), longestPage);
  try {
    return await Promise.race([text, promise]);
  } finally {
    clearTimeout(timer);
  }
}
