/** A text in parts, before it is written as HTML, DOCX or PDF. All that the file says stands in it. */
export interface Manuscript {
  readonly title: string;
  /** ISO: the date of the file, so that the same manuscript gives the same bytes. */
  readonly changedAt: string;
  /** Stands at the foot of each page, beside its number. */
  readonly foot: string;
  /** True for pages that lie on their side. */
  readonly isWide: boolean;
  readonly blocks: readonly Block[];
}

export type Block = Heading | Paragraph | List | Table | Picture;

export interface Heading {
  readonly sort: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly sort: "paragraph";
  readonly text: string;
  readonly style: "plain" | "quiet" | "mark" | "code";
}

export interface List {
  readonly sort: "list";
  readonly items: readonly string[];
}

export interface Table {
  readonly sort: "table";
  /** What it shows, for those who hear it. */
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly title: string;
  /** Its part of the width, beside those of the other columns. */
  readonly share: number;
}

export interface Picture {
  readonly sort: "picture";
  /** SVG of shapes and texts alone. */
  readonly svg: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
}

export const heading = (level: Heading["level"], text: string): Heading => ({
  sort: "heading",
  level,
  text,
});

export const paragraph = (text: string, style: Paragraph["style"] = "plain"): Paragraph => ({
  sort: "paragraph",
  text,
  style,
});

const turns = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;
const unheld = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;

/**
 * A text as files hold it: well-formed, without what steers a screen, and with a mark in place of
 * characters that turn the reading direction, so that no text can pose as another.
 */
export function heldText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/gu, "\n")
    .replace(unheld, "\ufffd")
    .replace(turns, "\u2423");
}

/** A manuscript with each of its texts made anew. */
export function withTexts(
  { title, foot, blocks, ...rest }: Manuscript,
  make: (text: string) => string,
  draw: (svg: string) => string,
): Manuscript {
  return {
    ...rest,
    title: make(title),
    foot: make(foot),
    blocks: blocks.map((block) => blockWith(block, make, draw)),
  };
}

function blockWith(
  block: Block,
  make: (text: string) => string,
  draw: (svg: string) => string,
): Block {
  switch (block.sort) {
    case "heading":
    case "paragraph":
      return { ...block, text: make(block.text) };
    case "list":
      return { ...block, items: block.items.map(make) };
    case "table":
      return {
        ...block,
        caption: make(block.caption),
        columns: block.columns.map((column) => ({ ...column, title: make(column.title) })),
        rows: block.rows.map((row) => row.map(make)),
      };
    case "picture":
      return { ...block, alt: make(block.alt), svg: draw(block.svg) };
  }
}
