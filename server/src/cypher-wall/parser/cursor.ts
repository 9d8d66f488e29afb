import type { InvalidInput } from "../../shared/errors.ts";
import { refusalAt } from "../refusal.ts";
import type { Expression, PathPattern, Place, Query } from "../query-tree.ts";
import type { Vocabulary } from "../vocabulary.ts";
import { tokensOf, type Token } from "./tokens.ts";

const deepest = 120;

/**
 * Where a parser stands in the tokens of a text. It holds the readers of the large forms, so that
 * each can ask for the others.
 */
export class Cursor {
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly expression: () => Expression;
  readonly path: () => PathPattern;
  readonly query: () => Query;
  private readonly tokens: readonly Token[];
  private position = 0;
  private depth = 0;
  private barEnds = false;
  private own = 0;

  private readonly readers: Readers;

  constructor(text: string, vocabulary: Vocabulary, readers: Readers) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.tokens = tokensOf(text);
    this.readers = readers;
    this.expression = () => this.nested(() => this.withBar(false, readers.expression));
    this.path = () => this.nested(() => readers.path(this));
    this.query = () => this.nested(() => readers.query(this));
  }

  /** The place of the next token; at the end that of the last. */
  get at(): Place {
    return (this.peek() ?? this.tokens.at(-1))?.at ?? { line: 1, column: 1 };
  }

  /** Nodes known by name here, which need no guard again. */
  known: ReadonlySet<string> = new Set();

  /** Groups of steps read so far: each is written out, and one in another as often as that is. */
  groups = 0;

  /** Reads something whose names are known inside it alone; `start` are those known at its start. */
  inside<T>(start: ReadonlySet<string>, read: () => T): T {
    const before = this.known;
    this.known = start;
    const value = read();
    this.known = before;
    return value;
  }

  /** A new name that no text can write. */
  ownName(): string {
    this.own += 1;
    return `§${this.own}`;
  }

  /** Where the next token begins in the text. */
  get from(): number {
    return this.peek()?.from ?? this.text.length;
  }

  /** Where the last token read ended in the text. */
  get behind(): number {
    return this.tokens[this.position - 1]?.to ?? 0;
  }

  peek(ahead = 0): Token | undefined {
    return this.tokens[this.position + ahead];
  }

  next(): Token {
    const token = this.peek();
    if (token === undefined) throw refusalAt(this.at, "wall.ends-early");
    this.position += 1;
    return token;
  }

  /** Whether the next tokens are these words of the language, in any case. */
  isWord(...words: readonly string[]): boolean {
    return words.every((word, ahead) => isWord(this.peek(ahead), word));
  }

  isSign(sign: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token?.kind === "sign" && token.text === sign;
  }

  /** Passes over these words where they come next. */
  takesWord(...words: readonly string[]): boolean {
    if (!this.isWord(...words)) return false;
    this.position += words.length;
    return true;
  }

  takesSign(sign: string): boolean {
    if (!this.isSign(sign)) return false;
    this.position += 1;
    return true;
  }

  expectSign(sign: string): void {
    if (!this.takesSign(sign)) throw this.unexpected(sign);
  }

  expectWord(word: string): void {
    if (!this.takesWord(word)) throw this.unexpected(word);
  }

  /** A name of the writer's own: a variable, a property, a label. */
  name(): string {
    const token = this.peek();
    if (token === undefined) throw refusalAt(this.at, "wall.ends-early");
    if (token.kind !== "name" && token.kind !== "quoted")
      throw refusalAt(token.at, "wall.name-expected", { found: token.text.slice(0, 40) });
    this.position += 1;
    return token.text;
  }

  /** How many tokens ahead the bracket closes that opens so many ahead. */
  closes(ahead = 0): number {
    let open = 0;
    for (let at = ahead; ; at += 1) {
      const token = this.peek(at);
      if (token === undefined) return at;
      if (token.kind !== "sign") continue;
      if (/^[([{]$/u.test(token.text)) open += 1;
      if (/^[)\]}]$/u.test(token.text)) open -= 1;
      if (open === 0) return at;
    }
  }

  /** Items apart by commas, one at least. */
  listOf<T>(item: () => T): readonly T[] {
    const items = [item()];
    while (this.takesSign(",")) items.push(item());
    return items;
  }

  /** Reads something that may hold more of its kind; throws where that goes too deep. */
  nested<T>(read: () => T): T {
    this.depth += 1;
    if (this.depth > deepest) throw refusalAt(this.at, "wall.too-deep", { most: deepest });
    const value = read();
    this.depth -= 1;
    return value;
  }

  /** An expression that ends where a bar comes, which could also stand between two labels. */
  untilBar(): Expression {
    return this.nested(() => this.withBar(true, this.readers.expression));
  }

  /** Whether a bar ends what is read now. */
  get endsAtBar(): boolean {
    return this.barEnds;
  }

  private withBar(ends: boolean, read: (cursor: Cursor) => Expression): Expression {
    const before = this.barEnds;
    this.barEnds = ends;
    const value = read(this);
    this.barEnds = before;
    return value;
  }

  unexpected(wanted: string): InvalidInput {
    const token = this.peek();
    if (token === undefined) return refusalAt(this.at, "wall.ends-early");
    return refusalAt(token.at, "wall.unexpected", { found: token.text.slice(0, 40), wanted });
  }
}

/** Readers of the forms that hold each other. */
export interface Readers {
  readonly expression: (cursor: Cursor) => Expression;
  readonly path: (cursor: Cursor) => PathPattern;
  readonly query: (cursor: Cursor) => Query;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === "name" && token.text.toUpperCase() === word;
}
