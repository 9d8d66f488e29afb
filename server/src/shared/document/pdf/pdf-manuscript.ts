import { heldText, withTexts, type Block, type Manuscript } from "../manuscript.ts";
import { pageWords } from "../page-words.ts";
import { openFaces } from "./faces.ts";
import { turnJoinedForms } from "./joined-forms.ts";
import { drawPicture, pictureHeight } from "./pdf-picture.ts";
import { writeTable } from "./pdf-table.ts";
import { leading, openSheet, type Hand, type Pdf, type Sheet } from "./pdf-sheet.ts";

const ink = "#1c2129";
const quiet = "#565d68";
const headings: Readonly<Record<1 | 2 | 3, Hand>> = {
  1: { size: 18, weight: 700, colour: ink },
  2: { size: 13, weight: 700, colour: ink },
  3: { size: 10, weight: 700, colour: ink },
};
const paragraphs = {
  plain: { size: 9.5, weight: 400, colour: ink },
  quiet: { size: 8.5, weight: 400, colour: quiet },
  mark: { size: 9.5, weight: 700, colour: "#8a5a00" },
  code: { size: 8, weight: 400, colour: ink },
} as const;
const caption: Hand = { size: 8.5, weight: 700, colour: ink };
const foot: Hand = { size: 7.5, weight: 400, colour: quiet };

type Structure = ReturnType<Pdf["struct"]>;

/**
 * A manuscript as PDF 1.7: tagged, with its language and title, all fonts embedded, texts searchable.
 * The same manuscript gives the same bytes.
 */
export async function pdfOf(given: Manuscript): Promise<Uint8Array> {
  const { default: PDFDocument } = await import("pdfkit");
  const manuscript = withTexts(given, heldText, (svg) => svg);
  const at = new Date(manuscript.changedAt);
  const { title, isWide } = manuscript;
  const options: PDFKit.PDFDocumentOptions = {
    size: "A4",
    layout: isWide ? "landscape" : "portrait",
    margin: 0,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang: "en",
    info: { Title: title, Creator: "Clew", Producer: "Clew", CreationDate: at, ModDate: at },
  };
  // the library's types do not know its newest standard yet
  const standard: { readonly subset: string } = { subset: "PDF/UA" };
  const pdf = new PDFDocument(Object.assign(options, standard));
  const bytes = collected(pdf);
  const sheet = openSheet(pdf, openFaces());
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  for (const [at, block] of manuscript.blocks.entries()) {
    const next = manuscript.blocks[at + 1];
    // a heading does not stand alone at the foot of a page
    if (block.sort === "heading" && next?.sort === "picture")
      sheet.need(pictureHeight(sheet, next) + 50);
    writeBlock(sheet, block, root);
  }
  root.end();
  writeFeet(sheet, manuscript.foot);
  turnJoinedForms(pdf);
  pdf.end();
  return bytes;
}

function collected(pdf: Pdf): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on("data", (part: Buffer) => parts.push(part));
    pdf.on("end", () => resolve(Buffer.concat(parts)));
    pdf.on("error", reject);
  });
}

function writeBlock(sheet: Sheet, block: Block, root: Structure): void {
  switch (block.sort) {
    case "heading": {
      const hand = headings[block.level];
      sheet.need(hand.size * 5);
      if (sheet.y() > sheet.top) sheet.goTo(sheet.y() + hand.size * 0.7);
      writeText(sheet, block.text, { tag: `H${block.level}`, hand, parent: root });
      return;
    }
    case "paragraph":
      writeText(sheet, block.text, { tag: "P", hand: paragraphs[block.style], parent: root });
      return;
    case "list":
      writeList(sheet, block.items, root);
      return;
    case "table":
      sheet.need(70);
      writeText(sheet, block.caption, { tag: "P", hand: caption, parent: root });
      writeTable(sheet, block, root);
      return;
    case "picture":
      drawPicture(sheet, block, root);
  }
}

interface Written {
  readonly tag: string;
  readonly hand: Hand;
  readonly parent: Structure;
  /** How far in it stands, in points. */
  readonly indent?: number;
}

/** A paragraph, over as many pages as it needs. */
function writeText(sheet: Sheet, text: string, { tag, hand, parent, indent = 0 }: Written): void {
  const { pdf } = sheet;
  const element = pdf.struct(tag);
  parent.add(element);
  const height = hand.size * leading;
  const width = sheet.width - indent;
  for (const line of sheet.lines(text, width, hand)) {
    sheet.need(height);
    const content = pdf.markStructureContent(tag);
    sheet.draw(line, { x: sheet.left + indent, y: sheet.y(), width }, hand);
    pdf.endMarkedContent();
    element.add(content);
    sheet.goTo(sheet.y() + height);
  }
  element.end();
  sheet.goTo(sheet.y() + hand.size * 0.35);
}

function writeList(sheet: Sheet, items: readonly string[], root: Structure): void {
  const { pdf } = sheet;
  const list = pdf.struct("L");
  root.add(list);
  for (const item of items) {
    const entry = pdf.struct("LI");
    list.add(entry);
    sheet.need(paragraphs.plain.size * leading);
    pdf.markContent("Artifact");
    const [dot] = sheet.lines("•", 10, paragraphs.plain);
    if (dot) sheet.draw(dot, { x: sheet.left + 2, y: sheet.y(), width: 10 }, paragraphs.plain);
    pdf.endMarkedContent();
    writeText(sheet, item, { tag: "LBody", hand: paragraphs.plain, parent: entry, indent: 12 });
    entry.end();
  }
  list.end();
}

/** The foot of each page: a text and "Page x of y"; no part of what is read aloud. */
function writeFeet(sheet: Sheet, text: string): void {
  const { pdf } = sheet;
  const [before, between, behind] = pageWords();
  const { start, count } = pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    pdf.switchToPage(start + at);
    pdf.markContent("Artifact", { type: "Pagination" });
    const y = pdf.page.height - 36;
    const [own] = sheet.lines(text, sheet.width - 110, foot);
    const [page] = sheet.lines(`${before}${at + 1}${between}${count}${behind}`, 110, foot);
    if (own) sheet.draw({ ...own, isRightToLeft: false }, { x: sheet.left, y, width: 0 }, foot);
    if (page) {
      const x = sheet.left + sheet.width - page.width;
      sheet.draw({ ...page, isRightToLeft: false }, { x, y, width: 0 }, foot);
    }
    pdf.endMarkedContent();
  }
}
