import { open, readFile, stat } from "node:fs/promises";
import { read, utils, type CellObject, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { BrokenContainer } from "../bytes.ts";
import { isNumeric, meaningOf, shownNumber, type NumberMeaning } from "./number-formats.ts";
import type { FileShape } from "../types.ts";
import { openWorkbook, type Sheet, type SheetRow, type Workbook } from "./workbook.ts";
import { openZip } from "./zip.ts";

/** Largest file of these formats: they are read whole. */
const mostBytes = 64 * 1024 * 1024;
/** Most that such a file may unpack to. */
const mostUnpacked = 400 * 1024 * 1024;
const mostRows = 1_048_576;

/**
 * Opens a workbook of any format by what its bytes are, whatever its name says. Throws
 * BrokenContainer where it is none.
 */
export async function openAnyWorkbook(
  path: string,
  format: FileShape["format"],
): Promise<Workbook> {
  const head = await headOf(path);
  const isZip = head.subarray(0, 2).toString("latin1") === "PK";
  if (format === "xlsx" && head[0] !== 0xd0) return openWorkbook(path);
  if (!isZip && head[0] !== 0xd0 && head[0] !== 0x09)
    throw new BrokenContainer("reading.no-workbook");
  if (isZip) {
    const zip = await openZip(path);
    if (zip.has("xl/workbook.xml")) return openWorkbook(path);
    if (zip.unpacked > mostUnpacked) throw new BrokenContainer("reading.xlsx-unpacks-out-all");
  }
  const { size } = await stat(path);
  if (size > mostBytes) throw new BrokenContainer("reading.workbook-too-large");
  return fromLibrary(await readWhole(path));
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readWhole(path: string): Promise<WorkBook> {
  const bytes = await readFile(path);
  try {
    return read(bytes, {
      type: "buffer",
      dense: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
      sheetRows: mostRows,
    });
  } catch (error) {
    const isLocked = error instanceof Error && /password|encrypt/iu.test(error.message);
    throw new BrokenContainer(isLocked ? "reading.workbook-locked" : "reading.no-workbook");
  }
}

function fromLibrary(book: WorkBook): Workbook {
  const about = book.Workbook;
  const sheets = book.SheetNames.map((name, index): Sheet => ({
    name,
    isHidden: (about?.Sheets?.[index]?.Hidden ?? 0) > 0,
  }));
  const since1904 = about?.WBProps?.date1904 === true;
  const sheetOf = (name: string): WorkSheet => book.Sheets[name] ?? {};
  return {
    sheets,
    since1904,
    rows: async function* (name) {
      yield* rowsOf(sheetOf(name), since1904);
    },
    merges: async (name) =>
      (sheetOf(name)["!merges"] ?? []).map(({ s, e }) => ({
        row: s.r + 1,
        lastRow: e.r + 1,
        from: s.c,
        to: e.c,
      })),
    rowCount: async (name) => {
      const reference = sheetOf(name)["!ref"];
      return reference === undefined ? 0 : utils.decode_range(reference).e.r + 1;
    },
  };
}

function* rowsOf(sheet: WorkSheet, since1904: boolean): Generator<SheetRow> {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet["!data"] ?? [];
  for (const [index, cells = []] of data.entries()) {
    const read = Array.from(cells, (cell) => cellOf(cell, since1904));
    yield {
      number: index + 1,
      cells: read.map(({ shown }) => shown),
      stored: read.map(({ stored }) => stored),
      meanings: read.map(({ meaning }) => meaning),
      uncached: [],
      isHidden: sheet["!rows"]?.[index]?.hidden === true,
    };
  }
}

interface CellRead {
  readonly shown: string;
  readonly stored: string;
  readonly meaning: NumberMeaning | undefined;
}

function cellOf(cell: CellObject | undefined, since1904: boolean): CellRead {
  const { t: type, v: value } = cell ?? {};
  if (cell === undefined || value === undefined || type === "e" || type === "z")
    return { shown: "", stored: type === "e" ? (cell?.w ?? "") : "", meaning: undefined };
  const stored = value instanceof Date ? value.toISOString() : String(value);
  if (type !== "n") return { shown: stored, stored, meaning: undefined };
  const meaning = meaningOf(typeof cell.z === "string" ? cell.z : "General");
  const shown = shownNumber(stored, meaning, { since1904 });
  return { shown: isNumeric(meaning) ? String(shown) : shown, stored, meaning };
}
