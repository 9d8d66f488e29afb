import { SaxesParser } from "saxes";
import { feed, localName } from "../../workbooks/xml-parts.ts";
import type { Zip } from "../../workbooks/zip.ts";
import type { OfficeWords } from "./office-text.ts";

/** A part of a document that holds text. */
export interface DocumentPart {
  /** Its name in the container. */
  readonly part: string;
  /** What its rows are called, before their number. */
  readonly called: string;
  readonly words: OfficeWords;
}

const mostHeads = 30;
const mostLinks = 100_000;

/** The parts of a docx: its text, heads and feet, notes and comments. */
export async function docxParts(zip: Zip): Promise<readonly DocumentPart[]> {
  const numbered = (kind: string) =>
    Array.from({ length: mostHeads }, (_, at) => [
      `word/${kind}${at + 1}.xml`,
      `${kind} ${at + 1},`,
    ]);
  const named = [
    [await mainPart(zip), "paragraph"],
    ...numbered("header"),
    ...numbered("footer"),
    ["word/footnotes.xml", "footnote"],
    ["word/endnotes.xml", "endnote"],
    ["word/comments.xml", "comment"],
  ].filter(([part = ""]) => zip.has(part));
  return Promise.all(
    named.map(async ([part = "", called = ""]) => {
      const links = await docxLinks(zip, part);
      return { part, called, words: docxWords(links) };
    }),
  );
}

function docxWords(links: ReadonlyMap<string, string>): OfficeWords {
  return {
    letters: /^t$/u,
    paragraph: /^p$/u,
    row: "tr",
    cell: /^tc$/u,
    skipped: /^(?:del|moveFrom|Fallback|instrText)$/u,
    signs: { tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" },
    linkOf: (name, attributes) =>
      name === "hyperlink" ? links.get(attributes["r:id"] ?? "") : undefined,
  };
}

/** The addresses that a part links to, by the id that stands in its text. */
async function docxLinks(zip: Zip, part: string): Promise<ReadonlyMap<string, string>> {
  const links = new Map<string, string>();
  for (const { Id: id = "", Target: target = "", TargetMode: mode } of await relations(zip, part))
    if (mode === "External" && /^[a-z][a-z\d+.-]*:/iu.test(target))
      links.set(id, target.slice(0, 2_000));
  return links;
}

/** The part that holds the text: it may have another name, as word/document2.xml. */
async function mainPart(zip: Zip): Promise<string> {
  const all = await relations(zip, "");
  const main = all.find(({ Type: type = "" }) => type.endsWith("/officeDocument"));
  return main?.["Target"]?.replace(/^\//u, "") ?? "word/document.xml";
}

/** What a part refers to: the attributes of each of its relations. */
async function relations(
  zip: Zip,
  part: string,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const file = part.replace(/[^/]*$/u, "_rels/$&.rels");
  const found: Readonly<Record<string, string>>[] = [];
  if (!zip.has(file)) return found;
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    if (localName(name) === "Relationship" && found.length < mostLinks)
      found.push({ ...attributes });
  });
  await feed(zip, file, parser);
  return found;
}

/** A docx's title, as its author gave it. */
export function docxTitle(zip: Zip): Promise<string> {
  return titleIn(zip, "docProps/core.xml");
}

/** The parts of an odt: its text, and heads and feet from its styles. */
export async function odtParts(zip: Zip): Promise<readonly DocumentPart[]> {
  return [
    { part: "content.xml", called: "paragraph", words: odtWords },
    { part: "styles.xml", called: "header or footer", words: odtWords },
  ].filter(({ part }) => zip.has(part));
}

const odtWords: OfficeWords = {
  letters: undefined,
  paragraph: /^[ph]$/u,
  row: "table-row",
  cell: /^(?:covered-)?table-cell$/u,
  skipped: /^(?:tracked-changes|note-citation|script)$/u,
  signs: { tab: "\t", "line-break": "\n", s: " " },
  linkOf: (name, attributes) => {
    const address = name === "a" ? attributes["xlink:href"] : undefined;
    return address !== undefined && /^(?:https?|mailto|tel):/iu.test(address)
      ? address.slice(0, 2_000)
      : undefined;
  },
};

/** An odt's title, as its author gave it. */
export function odtTitle(zip: Zip): Promise<string> {
  return titleIn(zip, "meta.xml");
}

async function titleIn(zip: Zip, part: string): Promise<string> {
  if (!zip.has(part)) return "";
  let inTitle = false;
  let title = "";
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    inTitle = localName(name) === "title";
  });
  parser.on("text", (text) => {
    if (inTitle && title.length < 1_000) title += text;
  });
  parser.on("closetag", () => {
    inTitle = false;
  });
  await feed(zip, part, parser);
  return title.trim();
}
