const newline = 10;
const quote = 34;
const comma = 44;
const colon = 58;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Longest name of a member that is read; a longer one is no part of a path. */
const longestName = 200;
/** Deepest place that is kept apart; what lies deeper belongs to the place above it. */
const deepestPlace = 40;

/** What a sign of a JSON text is, outside its strings. */
export type Sign = "open array" | "open object" | "close" | "comma" | "string" | "other";

/**
 * Where one is in a JSON text that is read byte by byte: how deep, and below which names. Lists add
 * no name: rows of chats.list.messages stand in as many lists as there are chats.
 */
export class JsonPlace {
  line = 1;
  depth = 0;
  /** Values that stand in no other: more than one means JSON lines. */
  roots = 0;
  readonly #names: string[] = [];
  readonly #kinds: ("array" | "object")[] = [];
  #inString = false;
  #escaped = false;
  #isName = false;
  #name: number[] = [];
  #lastName = "";

  /** Names of the members that one is below, joined by dots. */
  get path(): string {
    return this.#names.filter((name) => name !== "").join(".");
  }

  /** True where the innermost thing that is open is a list. */
  get isInArray(): boolean {
    return this.#kinds.at(-1) === "array";
  }

  /** Reads one byte. */
  read(byte: number): Sign {
    if (byte === newline) this.line += 1;
    if (this.#inString) return this.#readString(byte);
    if (byte === quote) {
      this.#inString = true;
      this.#isName = this.#kinds.at(-1) === "object";
      this.#name = [];
      return "string";
    }
    if (byte === openBrace || byte === openBracket) return this.#open(byte);
    if (byte === closeBrace || byte === closeBracket) return this.#close();
    if (byte === colon) return "other";
    if (byte === comma) {
      this.#lastName = "";
      return "comma";
    }
    return "other";
  }

  #readString(byte: number): Sign {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) {
      this.#inString = false;
      if (this.#isName) this.#lastName = Buffer.from(this.#name).toString("utf8");
      return "string";
    }
    if (this.#isName && this.#name.length < longestName) this.#name.push(byte);
    return "string";
  }

  #open(byte: number): Sign {
    if (this.depth === 0) this.roots += 1;
    this.depth += 1;
    const kind = byte === openBrace ? "object" : "array";
    if (this.depth <= deepestPlace) {
      this.#names.push(this.#lastName);
      this.#kinds.push(kind);
    }
    this.#lastName = "";
    return kind === "object" ? "open object" : "open array";
  }

  #close(): Sign {
    if (this.depth <= deepestPlace) {
      this.#names.pop();
      this.#kinds.pop();
    }
    this.depth = Math.max(0, this.depth - 1);
    this.#lastName = "";
    return "close";
  }
}
