import { ZipFile } from "yazl";

/** A cell: a text, a number, or a serial time shown as a date. */
export type Cell = string | number | { readonly serial: number };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * A small workbook of one sheet (ECMA-376), its bytes the same for the same rows. `merged` names
 * ranges such as A1:J1.
 */
export async function workbookOf(
  sheet: string,
  rows: readonly (readonly Cell[])[],
  merged: readonly string[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of partsOf(sheet, rows, merged)) {
    zip.addBuffer(Buffer.from(head + text), name, {
      mtime: new Date(2026, 10, 20),
      mode: 0o100644,
      forceDosTimestamp: true,
    });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

// what every workbook of one sheet has beside it
const contentTypes = [
  `<Types xmlns="${packages}/content-types">`,
  `<Default Extension="rels" `,
  `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>`,
  `<Override PartName="/xl/worksheets/sheet1.xml" `,
  `ContentType="${office}.worksheet+xml"/>`,
  `<Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/></Types>`,
].join("");

const packageRelations = [
  `<Relationships xmlns="${packages}/relationships">`,
  `<Relationship Id="rId1" Type="${relations}/officeDocument" `,
  `Target="xl/workbook.xml"/></Relationships>`,
].join("");

const workbookRelations = [
  `<Relationships xmlns="${packages}/relationships">`,
  `<Relationship Id="rId1" Type="${relations}/worksheet" `,
  `Target="worksheets/sheet1.xml"/>`,
  `<Relationship Id="rId2" Type="${relations}/styles" Target="styles.xml"/>`,
  `</Relationships>`,
].join("");

const styles = [
  `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/>`,
  `<name val="Calibri"/></font></fonts><fills count="1"><fill>`,
  `<patternFill patternType="none"/></fill></fills><borders count="1"><border/>`,
  `</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2">`,
  `<xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs>`,
  `</styleSheet>`,
].join("");

const workbookNaming = (sheet: string) =>
  [
    `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>`,
    `<sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  ].join("");

function partsOf(
  sheet: string,
  rows: readonly (readonly Cell[])[],
  merged: readonly string[],
): readonly (readonly [string, string])[] {
  return [
    ["[Content_Types].xml", contentTypes],
    ["_rels/.rels", packageRelations],
    ["xl/workbook.xml", workbookNaming(sheet)],
    ["xl/_rels/workbook.xml.rels", workbookRelations],
    ["xl/styles.xml", styles],
    ["xl/worksheets/sheet1.xml", sheetOf(rows, merged)],
  ];
}

function sheetOf(rows: readonly (readonly Cell[])[], merged: readonly string[]): string {
  const lines = rows.map((cells, row) =>
    [
      `<row r="${row + 1}">`,
      ...cells.map((cell, column) => cellOf(cell, `${columnName(column)}${row + 1}`)),
      "</row>",
    ].join(""),
  );
  const merges =
    merged.length === 0
      ? ""
      : [
          `<mergeCells count="${merged.length}">`,
          ...merged.map((range) => `<mergeCell ref="${range}"/>`),
          "</mergeCells>",
        ].join("");
  return `<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData>${merges}</worksheet>`;
}

function cellOf(cell: Cell, at: string): string {
  if (cell === "") return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "object") return `<c r="${at}" s="1"><v>${cell.serial}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
