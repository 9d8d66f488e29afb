import { SaxesParser } from "saxes";
import { BrokenContainer } from "../../bytes.ts";
import { localName } from "../../workbooks/xml-parts.ts";
import type { Zip } from "../../workbooks/zip.ts";

/** How the elements of a text document are called. */
export interface OfficeWords {
  /** Elements that hold letters; undefined where all text within a paragraph counts. */
  readonly letters: RegExp | undefined;
  readonly paragraph: RegExp;
  readonly row: string;
  readonly cell: RegExp;
  /** Elements whose text is left out: what was deleted, and what stands there twice. */
  readonly skipped: RegExp;
  /** What an element without text stands for: a tab, a line end, spaces. */
  readonly signs: Readonly<Record<string, string>>;
  /** The address that an element links to, if any. */
  readonly linkOf: (
    name: string,
    attributes: Readonly<Record<string, string>>,
  ) => string | undefined;
}

const mostLetters = 1024 * 1024;
const deepest = 500;

/** The paragraphs of a part, and the rows of its tables with tabs between cells. */
export async function* officeTexts(
  zip: Zip,
  part: string,
  words: OfficeWords,
): AsyncGenerator<string> {
  const gatherer = new TextGatherer(words);
  try {
    for await (const chunk of zip.read(part)) yield* gatherer.write(chunk);
    yield* gatherer.end();
  } catch (error) {
    yield* gatherer.taken();
    if (error instanceof BrokenContainer) throw new BrokenContainer("forms.document-broken");
    throw error;
  }
}

class TextGatherer {
  readonly #words: OfficeWords;
  readonly #parser = new SaxesParser();
  readonly #found: string[] = [];
  readonly #links: (string | undefined)[] = [];
  #text = "";
  #cells: string[] = [];
  #tables = 0;
  #paragraphs = 0;
  #letters = 0;
  #skipped = 0;

  constructor(words: OfficeWords) {
    this.#words = words;
    this.#parser.on("error", () => {
      throw new BrokenContainer("forms.document-broken");
    });
    this.#parser.on("opentag", ({ name, attributes }) => this.#open(localName(name), attributes));
    this.#parser.on("closetag", ({ name }) => this.#close(localName(name)));
    this.#parser.on("text", (text) => this.#take(text));
  }

  write(chunk: string): readonly string[] {
    this.#parser.write(chunk);
    return this.taken();
  }

  end(): readonly string[] {
    this.#parser.close();
    return this.taken();
  }

  taken(): readonly string[] {
    return this.#found.splice(0);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const { skipped, paragraph, row, letters, signs, linkOf } = this.#words;
    if (this.#links.length >= deepest) throw new BrokenContainer("forms.document-broken");
    this.#links.push(linkOf(name, attributes));
    if (skipped.test(name)) this.#skipped += 1;
    if (this.#skipped > 0) return;
    if (name === row) this.#tables += 1;
    if (paragraph.test(name)) this.#paragraphs += 1;
    if (letters?.test(name) === true) this.#letters += 1;
    const sign = signs[name];
    if (sign !== undefined) this.#add(sign);
  }

  #take(text: string): void {
    const isInside = this.#words.letters === undefined ? this.#paragraphs > 0 : this.#letters > 0;
    if (isInside && this.#skipped === 0) this.#add(text);
  }

  #add(text: string): void {
    if (this.#text.length < mostLetters) this.#text += text;
  }

  #close(name: string): void {
    const { skipped, paragraph, row, cell, letters } = this.#words;
    const link = this.#links.pop();
    if (this.#skipped > 0) {
      if (skipped.test(name)) this.#skipped -= 1;
      return;
    }
    if (link !== undefined && !this.#text.includes(link)) this.#add(` <${link}>`);
    if (letters?.test(name) === true) this.#letters -= 1;
    if (paragraph.test(name)) this.#endParagraph();
    if (cell.test(name) && this.#tables === 1) this.#cells.push(this.#cut());
    if (name === row) this.#endRow();
  }

  #endParagraph(): void {
    this.#paragraphs -= 1;
    if (this.#tables > 0) this.#add("\n");
    else if (this.#paragraphs === 0) this.#give(this.#cut());
    else this.#add(" ");
  }

  /** Rows of a table within a cell belong to that cell. */
  #endRow(): void {
    this.#tables -= 1;
    if (this.#tables > 0) return;
    this.#give([...this.#cells.splice(0), this.#cut()].join("\t").trimEnd());
  }

  #cut(): string {
    const text = this.#text.trim().replace(/\n+/gu, "\n");
    this.#text = "";
    return text;
  }

  #give(text: string): void {
    if (text.trim() !== "") this.#found.push(text);
  }
}
