import { archiveOf, packedPartNow } from "./zip-writer.ts";

/** A sheet: texts stay texts whatever they look like, numbers are numbers. */
export interface Sheet {
  /** At most 31 letters. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A workbook, and what a cell could not hold. */
export interface Workbook {
  readonly bytes: Uint8Array;
  /** Texts that were cut, since a cell holds 32,767 characters. */
  readonly cutTexts: number;
  /** Rows that were left out, since a sheet holds 1,048,576. */
  readonly leftRows: number;
}

const mostCharacters = 32_767;
const mostRows = 1_048_576;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * An Office Open XML workbook (ECMA-376). Every text cell is a string marked as quoted, so that no
 * program takes it for a formula or a number, even after it is edited. The same sheets give the same
 * bytes.
 */
export function workbookOf(sheets: readonly Sheet[]): Workbook {
  const strings = stringTable();
  const texts = sheets.map((sheet) => sheetXml(sheet, strings.at));
  const part = (name: string, text: string) =>
    packedPartNow(name, Buffer.from(declaration + text, "utf8"));
  const bytes = archiveOf([
    part("[Content_Types].xml", contentTypes(sheets.length)),
    part(
      "_rels/.rels",
      relationsXml([
        `<Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/>`,
      ]),
    ),
    part("xl/workbook.xml", workbookXml(sheets)),
    part("xl/_rels/workbook.xml.rels", workbookRelations(sheets.length)),
    part("xl/styles.xml", styles),
    part("xl/sharedStrings.xml", strings.xml()),
    ...texts.map((text, at) => part(`xl/worksheets/sheet${at + 1}.xml`, text)),
  ]);
  const leftRows = sheets.reduce(
    (sum, { rows }) => sum + Math.max(0, rows.length + 1 - mostRows),
    0,
  );
  return { bytes, cutTexts: strings.cut(), leftRows };
}

/** Each text once, by its place; those that are too long are cut. */
function stringTable() {
  const places = new Map<string, number>();
  let cut = 0;
  return {
    at: (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      const place = places.size;
      places.set(text, place);
      if (text.length > mostCharacters) cut += 1;
      return place;
    },
    cut: () => cut,
    xml: () => {
      const items = [...places.keys()].map(
        (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
      );
      return `<sst xmlns="${main}" uniqueCount="${items.length}">${items.join("")}</sst>`;
    },
  };
}

const unheld = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const named: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** What XML cannot hold stands as _xHHHH_, as the standard has it; a text that looks so is kept apart. */
function cellText(text: string): string {
  return text
    .slice(0, mostCharacters)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, "_x005F_")
    .replace(
      unheld,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    )
    .replace(/[&<>]/gu, (sign) => named[sign] ?? sign);
}

function sheetXml({ header, rows }: Sheet, at: (text: string) => number): string {
  const cells = (row: readonly (string | number)[], style: number) =>
    row.map((value) => cell(value, style, at)).join("");
  const lines = [
    `<row>${cells(header, 2)}</row>`,
    ...rows.slice(0, mostRows - 1).map((row) => `<row>${cells(row, 1)}</row>`),
  ];
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const views = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const columns = `<cols><col min="1" max="${header.length}" width="24" customWidth="1"/></cols>`;
  return `<worksheet xmlns="${main}">${views}${columns}<sheetData>${lines.join("")}</sheetData></worksheet>`;
}

function cell(value: string | number, style: number, at: (text: string) => number): string {
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  return value === "" ? "<c/>" : `<c s="${style}" t="s"><v>${at(value)}</v></c>`;
}

function contentTypes(sheets: number): string {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${office}.${type}+xml"/>`;
  return [
    `<Types xmlns="${packages}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override("workbook", "sheet.main"),
    override("styles", "styles"),
    override("sharedStrings", "sharedStrings"),
    ...numbered(sheets, (at) => override(`worksheets/sheet${at}`, "worksheet")),
    "</Types>",
  ].join("");
}

function workbookXml(sheets: readonly Sheet[]): string {
  const names = sheets.map(
    ({ name }, at) => `<sheet name="${cellText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names.join("")}</sheets></workbook>`;
}

function workbookRelations(sheets: number): string {
  const relation = (at: number, type: string, part: string) =>
    `<Relationship Id="rId${at}" Type="${relations}/${type}" Target="${part}.xml"/>`;
  return relationsXml([
    ...numbered(sheets, (at) => relation(at, "worksheet", `worksheets/sheet${at}`)),
    relation(sheets + 1, "styles", "styles"),
    relation(sheets + 2, "sharedStrings", "sharedStrings"),
  ]);
}

function relationsXml(all: readonly string[]): string {
  return `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}

function numbered(count: number, make: (at: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, at) => make(at + 1));
}

/** 0 plain, 1 text that stays text, 2 the same in bold. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  "</styleSheet>",
].join("");
