import { Parser } from "htmlparser2";
import { InvalidInput } from "../../../../../shared/errors.ts";
import { patternOf } from "../../../../../shared/pattern.ts";

/** A piece of a page's visible text. */
export interface PageBlock {
  readonly text: string;
  /** Where it begins in the page's source, in letters. */
  readonly start: number;
}

const unseen = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "math",
  "object",
  "iframe",
  "title",
  "select",
]);
const blocks = patternOf(
  "u",
  "^(?:p|div|section|article|header|footer|main|aside|nav|h[1-6]|li|ul|ol|dl|dt|dd|tr|table|",
  "blockquote|pre|form|fieldset|address|figure|figcaption|details|summary|body|html|hr|br)$",
);
/** Elements that never have an end. */
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/u;
const mostBlock = 64 * 1024;
const deepest = 10_000;

/**
 * The text that a page shows, block by block; scripts, styles and what is hidden are left out. A
 * link's address stands behind its text, as <https://…>. Nothing is fetched or run.
 */
export class PageReader {
  readonly #found: PageBlock[] = [];
  readonly #parser: Parser;
  /** Elements that are open since something unseen began. */
  #hidden: string[] = [];
  #links: string[] = [];
  #text = "";
  #start = 0;
  #depth = 0;

  constructor() {
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#open(name, attributes),
        ontext: (text) => this.#take(text),
        onclosetag: (name) => this.#close(name),
      },
      { decodeEntities: true, lowerCaseTags: true },
    );
  }

  write(chunk: string): readonly PageBlock[] {
    this.#parser.write(chunk);
    return this.taken();
  }

  end(): readonly PageBlock[] {
    this.#parser.end();
    this.#flush();
    return this.taken();
  }

  /** What was found and not yet given. */
  taken(): readonly PageBlock[] {
    return this.#found.splice(0);
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (!empty.test(name)) this.#depth += 1;
    // the parser itself takes time that grows with each level
    if (this.#depth > deepest) throw new InvalidInput("forms.page-too-deep", { deepest });
    if (this.#hidden.length > 0 || unseen.has(name) || isHidden(attributes)) {
      if (!empty.test(name)) this.#hidden.push(name);
      return;
    }
    if (blocks.test(name)) this.#flush();
    if (name === "td" || name === "th") this.#take("\t");
    if (name === "a") this.#links.push(attributes["href"] ?? "");
    if (name === "img" && attributes["alt"]) this.#take(` ${attributes["alt"]} `);
  }

  #take(text: string): void {
    if (this.#hidden.length > 0) return;
    if (this.#text.trim() === "") this.#start = this.#parser.startIndex;
    this.#text += text;
    if (this.#text.length > mostBlock) this.#flush();
  }

  #close(name: string): void {
    if (!empty.test(name)) this.#depth -= 1;
    if (this.#hidden.length > 0) {
      const at = this.#hidden.lastIndexOf(name);
      if (at >= 0) this.#hidden = this.#hidden.slice(0, at);
      return;
    }
    if (name === "a") this.#endLink(this.#links.pop() ?? "");
    if (blocks.test(name)) this.#flush();
  }

  /** The address of a link, where the text does not say it itself. */
  #endLink(href: string): void {
    const address = href.trim();
    if (!/^(?:https?:|mailto:|tel:|sms:|whatsapp:|tg:)/iu.test(address)) return;
    const bare = address.replace(/^(?:https?:\/\/|mailto:|tel:|sms:)/iu, "").replace(/\/$/u, "");
    if (!this.#text.includes(bare)) this.#take(` <${address.slice(0, 2_000)}> `);
  }

  #flush(): void {
    const text = this.#text
      .split("\n")
      .map((line) => line.replace(/[^\S\t]+/gu, " ").trim())
      .filter((line) => line !== "")
      .join("\n");
    if (text !== "") this.#found.push({ text, start: this.#start });
    this.#text = "";
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (Object.hasOwn(attributes, "hidden")) return true;
  return /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes["style"] ?? "");
}

/** The text that a page shows, a line for each block; as far as it can be read. */
export function textOfPage(html: string): string {
  const reader = new PageReader();
  const found: PageBlock[] = [];
  try {
    found.push(...reader.write(html), ...reader.end());
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    found.push(...reader.taken());
  }
  return found.map(({ text }) => text).join("\n");
}
