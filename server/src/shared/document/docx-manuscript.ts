import { archiveOf, packedPartNow } from "../archive/zip-writer.ts";
import { drawingXml, type RasterPicture } from "./docx-picture.ts";
import {
  contentTypes,
  coreXml,
  documentRelations,
  footerXml,
  numberingXml,
  packageRelations,
  settingsXml,
  stylesXml,
} from "./docx-parts.ts";
import { paragraphXml, xmlText } from "./docx-texts.ts";
import { heldText, withTexts, type Block, type Manuscript, type Table } from "./manuscript.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const names = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(" ");

/** A page, in twentieths of a point: A4 with margins of 16 mm. */
const page = { long: 16_838, short: 11_906, margin: 907 } as const;

/**
 * A manuscript as an Office Open XML document (ECMA-376): real headings, tables whose heading is
 * repeated, page numbers as fields. The same manuscript gives the same bytes.
 * `pictures`: its pictures in points, in their order.
 */
export function docxOf(given: Manuscript, pictures: readonly RasterPicture[] = []): Uint8Array {
  const manuscript = withTexts(given, heldText, (svg) => svg);
  const part = (name: string, text: string) =>
    packedPartNow(name, Buffer.from(declaration + text, "utf8"));
  return archiveOf([
    part("[Content_Types].xml", contentTypes),
    part("_rels/.rels", packageRelations),
    part("docProps/core.xml", coreXml(manuscript)),
    part("word/document.xml", documentXml(manuscript, pictures)),
    part("word/styles.xml", stylesXml),
    part("word/numbering.xml", numberingXml(names)),
    part("word/settings.xml", settingsXml(names)),
    part("word/footer1.xml", footerXml(names, xmlText(manuscript.foot))),
    part("word/_rels/document.xml.rels", documentRelations(pictures.length)),
    ...pictures.map(({ png }, at) => packedPartNow(`word/media/picture${at + 1}.png`, png)),
  ]);
}

function documentXml({ blocks, isWide }: Manuscript, pictures: readonly RasterPicture[]): string {
  const [width, height] = isWide ? [page.long, page.short] : [page.short, page.long];
  let drawn = 0;
  const body = blocks.map((block) => {
    if (block.sort !== "picture") return blockXml(block, width - 2 * page.margin);
    const picture = pictures[drawn];
    drawn += 1;
    return picture === undefined ? "" : drawingXml(picture, block.alt, drawn);
  });
  const turned = isWide ? ' w:orient="landscape"' : "";
  const margins = ["top", "right", "bottom", "left"].map((side) => `w:${side}="${page.margin}"`);
  const section = [
    '<w:sectPr><w:footerReference w:type="default" r:id="rIdFoot"/>',
    `<w:pgSz w:w="${width}" w:h="${height}"${turned}/>`,
    `<w:pgMar ${margins.join(" ")} w:header="450" w:footer="450" w:gutter="0"/></w:sectPr>`,
  ].join("");
  return `<w:document ${names}><w:body>${body.join("")}${section}</w:body></w:document>`;
}

function blockXml(block: Exclude<Block, { sort: "picture" }>, width: number): string {
  switch (block.sort) {
    case "heading":
      return paragraphXml(block.text, `Heading${block.level}`);
    case "paragraph":
      return paragraphXml(block.text, paragraphStyles[block.style]);
    case "list":
      return block.items.map((item) => paragraphXml(item, "ListParagraph", numbered)).join("");
    case "table":
      return tableXml(block, width);
  }
}

const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const paragraphStyles = { plain: "Normal", quiet: "Quiet", mark: "Mark", code: "Code" } as const;

function tableXml({ caption, columns, rows }: Table, width: number): string {
  const all = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / all) * width));
  const cells = (texts: readonly string[], style: string) =>
    texts
      .map((text, at) => {
        const how = `<w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/></w:tcPr>`;
        return `<w:tc>${how}${paragraphXml(text, style)}</w:tc>`;
      })
      .join("");
  const titles = columns.map(({ title }) => title);
  const head = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${cells(titles, "TableHead")}</w:tr>`;
  const lines = rows.map(
    (row) => `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells(row, "TableText")}</w:tr>`,
  );
  const how = [
    '<w:tblPr><w:tblStyle w:val="Lines"/>',
    `<w:tblW w:w="${width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    `<w:tblLook w:val="0020" w:firstRow="1"/><w:tblCaption w:val="${xmlText(caption)}"/></w:tblPr>`,
  ].join("");
  const grid = widths.map((one) => `<w:gridCol w:w="${one}"/>`).join("");
  return [
    paragraphXml(caption, "Caption"),
    `<w:tbl>${how}<w:tblGrid>${grid}</w:tblGrid>${head}${lines.join("")}</w:tbl>`,
    '<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr></w:p>',
  ].join("");
}
