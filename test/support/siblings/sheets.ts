import { ZipFile } from "yazl";
import { sheetOf } from "../made-xlsx.ts";
import { times, type Sibling } from "./sibling.ts";

const tag = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const head = `<row r="1">${cell("A1", "ad_id")}${cell("B1", "phone")}</row>`;
const row = `<row r="2">${cell("A2", "x1")}${cell("B2", "2125550147")}</row>`;
const sheet = (rows: string, behind = "") =>
  sheetOf(`<worksheet xmlns="${tag}"><sheetData>${head}${rows}</sheetData>${behind}</worksheet>`);
const merged = (refs: readonly string[]) =>
  sheet(row, `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`);

/** A spreadsheet of OpenDocument, by the rows of its table. */
function openDocument(rows: string): Promise<Buffer> {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';
  const table = `<table:table table:name="S">${rows}</table:table>`;
  const body = `<office:body><office:spreadsheet>${table}</office:spreadsheet></office:body>`;
  return zipOf({
    mimetype: "application/vnd.oasis.opendocument.spreadsheet",
    "content.xml": `<office:document-content ${names}>${body}</office:document-content>`,
    "META-INF/manifest.xml": "<manifest/>",
  });
}

function zipOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return collected(zip);
}

async function collected(zip: ZipFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function cutOff(whole: Promise<Buffer>, bytes: number): Promise<Buffer> {
  return (await whole).subarray(0, bytes);
}

const odsCell = (text: string, more = "") =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const odsRow = (cells: string, more = "") => `<table:table-row${more}>${cells}</table:table-row>`;
const odsHead = odsRow(odsCell("ad_id") + odsCell("phone"));
const repeated = (what: string, count: number) => ` table:number-${what}-repeated="${count}"`;

/** Siblings of a sheet whose one merged range has 309 million cells. */
export const sheets: readonly Sibling[] = [
  { what: "all cells merged", file: "a.xlsx", content: () => merged(["A1:XFD1048576"]) },
  { what: "rows beyond the last", file: "b.xlsx", content: () => merged(["A1:B99999999999"]) },
  { what: "an upside-down range", file: "c.xlsx", content: () => merged(["XFD1048576:A1"]) },
  {
    what: "no range",
    file: "d.xlsx",
    content: () => merged(["", "A", "A0:B0", "1:2", "A1:B2:C3"]),
  },
  {
    what: "a thousand ranges over each other",
    file: "e.xlsx",
    content: () => merged(Array.from({ length: 1_000 }, (_, at) => `A1:XFD${1_000 + at}`)),
  },
  {
    what: "200,000 small ranges",
    file: "f.xlsx",
    content: () => merged(Array.from({ length: 200_000 }, (_, at) => `A${at + 1}:B${at + 1}`)),
  },
  {
    what: "a cell at the end",
    file: "g.xlsx",
    content: () => sheet(`<row r="1048576">${cell("XFD1048576", "x")}</row>`),
  },
  {
    what: "a row of a far number",
    file: "h.xlsx",
    content: () => sheet(`<row r="4294967296">${cell("A4294967296", "x")}</row>`),
  },
  {
    what: "a million empty rows",
    file: "i.xlsx",
    content: () => sheet(times("<row/>", 1_000_000)),
  },
  {
    what: "a text of 30 MB",
    file: "j.xlsx",
    content: () => sheet(`<row r="2">${cell("A2", times("x", 30_000_000))}</row>`),
  },
  {
    what: "a million cells of a row",
    file: "k.xlsx",
    content: () => sheet(`<row r="2">${times("<c><v>1</v></c>", 1_000_000)}</row>`),
  },
  {
    what: "elements in each other",
    file: "l.xlsx",
    content: () => sheet(times("<a>", 200_000) + times("</a>", 200_000)),
  },
  {
    what: "an element with many properties",
    file: "m.xlsx",
    content: () =>
      sheet(`<row ${Array.from({ length: 100_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
  },
  {
    what: "entities that grow",
    file: "n.xlsx",
    content: () =>
      sheetOf(
        `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">` +
          Array.from(
            "bcdefghi",
            (name, at) => `<!ENTITY ${name} "${times(`&${"abcdefghi"[at]};`, 10)}">`,
          ).join("") +
          `]><worksheet xmlns="${tag}"><sheetData><row>${cell("A1", "&i;")}</row></sheetData>` +
          `</worksheet>`,
      ),
  },
  {
    what: "an entity that is a file",
    file: "o.xlsx",
    content: () =>
      sheetOf(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><worksheet xmlns="${tag}">` +
          `<sheetData><row>${cell("A1", "&a;")}</row></sheetData></worksheet>`,
      ),
  },
  {
    what: "a comment of 60 MB",
    file: "p.xlsx",
    content: () => sheet(`<!--${times("-x", 30_000_000)}-->`),
  },
  {
    what: "columns without end",
    file: "q.xlsx",
    content: () =>
      sheet(row, `<cols><col min="1" max="99999999"/></cols><dimension ref="A1:XFD1048576"/>`),
  },
  { what: "half a file", file: "r.xlsx", content: () => cutOff(sheet(row), 400) },
  {
    what: "no sheet in it",
    file: "s.xlsx",
    content: () => zipOf({ "xl/workbook.xml": "<workbook/>" }),
  },
  {
    what: "5,000 files in it",
    file: "t.xlsx",
    content: () =>
      zipOf(
        Object.fromEntries(
          Array.from({ length: 5_000 }, (_, at) => [
            `xl/worksheets/sheet${at}.xml`,
            "<worksheet/>",
          ]),
        ),
      ),
  },
  {
    what: "a billion cells of a row",
    file: "u.ods",
    content: () => openDocument(odsHead + odsRow(odsCell("x", repeated("columns", 1_000_000_000)))),
  },
  {
    what: "a billion rows",
    file: "v.ods",
    content: () => openDocument(odsHead + odsRow(odsCell("x"), repeated("rows", 1_000_000_000))),
  },
  {
    what: "rows times cells",
    file: "w.ods",
    content: () =>
      openDocument(
        odsHead + odsRow(odsCell("x", repeated("columns", 16_000)), repeated("rows", 1_000_000)),
      ),
  },
  {
    what: "repeats that are no numbers",
    file: "x.ods",
    content: () =>
      openDocument(odsHead + odsRow(odsCell("x", ' table:number-columns-repeated="-1e99"'))),
  },
  {
    what: "tables in each other",
    file: "y.ods",
    content: () => openDocument(times("<table:table>", 50_000)),
  },
  { what: "no old sheet", file: "z.xls", content: () => Buffer.alloc(2_000_000, 0xd0) },
  {
    what: "no binary sheet",
    file: "aa.xlsb",
    content: () => zipOf({ "xl/workbook.bin": times("\u0001", 1_000_000) }),
  },
];
