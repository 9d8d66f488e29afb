import { xmlText } from "./docx-texts.ts";
import type { Manuscript } from "./manuscript.ts";
import { pageWords } from "./page-words.ts";

const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

const override = (part: string, type: string) =>
  `<Override PartName="/${part}" ContentType="${type}"/>`;

export const contentTypes = [
  `<Types xmlns="${packages}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  '<Default Extension="png" ContentType="image/png"/>',
  override("word/document.xml", `${word}.document.main+xml`),
  override("word/styles.xml", `${word}.styles+xml`),
  override("word/numbering.xml", `${word}.numbering+xml`),
  override("word/settings.xml", `${word}.settings+xml`),
  override("word/footer1.xml", `${word}.footer+xml`),
  override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
  "</Types>",
].join("");

export const packageRelations = relations([
  relation("rId1", `${office}/officeDocument`, "word/document.xml"),
  relation("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"),
]);

/** What the document is made of, its pictures too. */
export function documentRelations(pictures: number): string {
  return relations([
    relation("rIdStyles", `${office}/styles`, "styles.xml"),
    relation("rIdNumbers", `${office}/numbering`, "numbering.xml"),
    relation("rIdSettings", `${office}/settings`, "settings.xml"),
    relation("rIdFoot", `${office}/footer`, "footer1.xml"),
    ...Array.from({ length: pictures }, (_, at) =>
      relation(`rIdPicture${at + 1}`, `${office}/image`, `media/picture${at + 1}.png`),
    ),
  ]);
}

function relation(id: string, type: string, part: string): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${part}"/>`;
}

function relations(all: readonly string[]): string {
  return `<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
}

/** Title and date of the file. */
export function coreXml({ title, changedAt }: Manuscript): string {
  const at = changedAt.replace(/\.\d+Z$/u, "Z");
  const date = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${at}</dcterms:${name}>`;
  return [
    `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties"`,
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${xmlText(title)}</dc:title><dc:creator>Clew</dc:creator><dc:language>en</dc:language>`,
    `${date("created")}${date("modified")}</cp:coreProperties>`,
  ].join("");
}

/** The foot of each page: a text and "Page x of y". */
export function footerXml(names: string, foot: string): string {
  const [before, between, behind] = pageWords();
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
  const field = (name: string) =>
    `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return [
    `<w:ftr ${names}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>`,
    `<w:r><w:t xml:space="preserve">${foot}</w:t></w:r>`,
    `<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/></w:r>`,
    `${run(before)}${field("PAGE")}${run(between)}${field("NUMPAGES")}${run(behind)}`,
    "</w:p></w:ftr>",
  ].join("");
}

/** One list with dots. */
export function numberingXml(names: string): string {
  return [
    `<w:numbering ${names}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>`,
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/>',
    '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>',
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
  ].join("");
}

export function settingsXml(names: string): string {
  return `<w:settings ${names}><w:updateFields w:val="false"/><w:compat/></w:settings>`;
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly more?: string;
  readonly letters?: string;
}

/** A paragraph style; sizes in half points, spaces in twentieths of a point. */
function style({ id, name, size, more = "", letters = "" }: Style): string {
  return [
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>`,
    `<w:basedOn w:val="Normal"/><w:pPr>${more}</w:pPr>`,
    `<w:rPr>${letters}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`,
  ].join("");
}

const bold = "<w:b/><w:bCs/>";
const quiet = '<w:color w:val="565D68"/>';
const level = (at: number) =>
  `<w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${at}"/>`;
const tight = '<w:spacing w:before="20" w:after="20"/>';
const lines = (side: string, size: number) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="B9B9B0"/>`;

export const stylesXml = [
  `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr>`,
  '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Microsoft YaHei" w:cs="Arial"/>',
  '<w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-GB" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
  "</w:rPr></w:rPrDefault></w:docDefaults>",
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/>',
  '<w:pPr><w:spacing w:after="100"/></w:pPr></w:style>',
  style({ id: "Heading1", name: "heading 1", size: 36, more: level(0), letters: bold }),
  style({ id: "Heading2", name: "heading 2", size: 26, more: level(1), letters: bold }),
  style({ id: "Heading3", name: "heading 3", size: 21, more: level(2), letters: bold }),
  style({ id: "Quiet", name: "Quiet", size: 18, letters: quiet }),
  style({
    id: "Mark",
    name: "Mark",
    size: 20,
    more: '<w:shd w:val="clear" w:color="auto" w:fill="FBF1DC"/>',
    letters: `${bold}<w:color w:val="8A5A00"/>`,
  }),
  style({
    id: "Code",
    name: "Code",
    size: 17,
    more: '<w:shd w:val="clear" w:color="auto" w:fill="F6F6F3"/>',
    letters: '<w:rFonts w:ascii="Consolas" w:hAnsi="Consolas" w:cs="Consolas"/>',
  }),
  style({ id: "ListParagraph", name: "List Paragraph", size: 20, more: tight }),
  style({
    id: "Caption",
    name: "caption",
    size: 18,
    more: '<w:keepNext/><w:spacing w:before="120" w:after="60"/>',
    letters: bold,
  }),
  style({ id: "TableHead", name: "Table Head", size: 16, more: tight, letters: bold }),
  style({ id: "TableText", name: "Table Text", size: 16, more: tight }),
  style({ id: "Footer", name: "footer", size: 16, letters: quiet }),
  '<w:style w:type="table" w:styleId="Lines"><w:name w:val="Lines"/><w:tblPr><w:tblBorders>',
  `${lines("top", 6)}${lines("bottom", 6)}${lines("insideH", 4)}`,
  '</w:tblBorders><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/>',
  "</w:tblCellMar></w:tblPr></w:style></w:styles>",
].join("");
