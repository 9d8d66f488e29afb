import { InvalidInput } from "../../shared/errors.ts";
import { refusalAt } from "../refusal.ts";
import type { Place } from "../query-tree.ts";

/** What a token is: a name may be a word of the language too, a quoted one may not. */
export type TokenKind = "name" | "quoted" | "text" | "integer" | "float" | "parameter" | "sign";

export interface Token {
  readonly kind: TokenKind;
  /** A name as written, a text or quoted name without its quotes, a parameter without its $. */
  readonly text: string;
  readonly at: Place;
  /** Where it begins and ends in the whole text. */
  readonly from: number;
  readonly to: number;
}

const most = { characters: 20_000, tokens: 4_000, depth: 40 };

const signs = "<=|>=|<>|=~|\\|\\||\\.\\.|\\+=|::|[()\\[\\]{}<>=+\\-*/%^.,:;|&!?$]";
const number =
  "0x[0-9a-fA-F]+|0o[0-7]+|(?:\\d[\\d_]*)?\\.\\d[\\d_]*(?:[eE][+-]?\\d+)?|\\d[\\d_]*(?:[eE][+-]?\\d+)?";
const piece = new RegExp(
  [
    "(?<space>\\s+|//[^\\n\\r]*|/\\*[^]*?\\*/)",
    "(?<text>'(?:[^'\\\\]|\\\\[^])*'|\"(?:[^\"\\\\]|\\\\[^])*\")",
    "(?<quoted>`(?:[^`]|``)*`)",
    `(?<number>${number})`,
    "(?<parameter>\\$(?:[\\p{ID_Start}_][\\p{ID_Continue}]*|`[^`\\\\]+`|\\d+))",
    "(?<name>[\\p{ID_Start}_][\\p{ID_Continue}]*)",
    `(?<sign>${signs})`,
  ].join("|"),
  "uy",
);

/**
 * The tokens of a text, without comments. Time is linear in its length.
 * Throws InvalidInput with line and column where a character has no place in a query, where
 * brackets do not match, or where the text is longer or deeper than a query may be.
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.trim() === "") throw new InvalidInput("wall.empty");
  if (text.length > most.characters)
    throw new InvalidInput("wall.too-long", { most: most.characters });
  const tokens: Token[] = [];
  const place = { line: 1, column: 1 };
  for (let from = 0; from < text.length;) {
    piece.lastIndex = from;
    const match = piece.exec(text);
    if (match === null) throw unreadable(text, from, { ...place });
    const token = tokenOf(match, { ...place }, from);
    if (token !== undefined) tokens.push(token);
    if (tokens.length > most.tokens)
      throw new InvalidInput("wall.too-many-words", { most: most.tokens });
    moveOn(place, match[0]);
    from += match[0].length;
  }
  checkBrackets(tokens);
  return tokens;
}

function tokenOf(match: RegExpExecArray, at: Place, from: number): Token | undefined {
  const groups = match.groups ?? {};
  const whole = match[0];
  const to = from + whole.length;
  if (groups["space"] !== undefined) return undefined;
  if (groups["text"] !== undefined)
    return { kind: "text", text: unescaped(whole.slice(1, -1), at), at, from, to };
  if (groups["quoted"] !== undefined)
    return { kind: "quoted", text: quotedName(whole.slice(1, -1), at), at, from, to };
  if (groups["parameter"] !== undefined)
    return { kind: "parameter", text: whole.slice(1).replaceAll("`", ""), at, from, to };
  if (groups["number"] !== undefined) return { kind: numberKind(whole), text: whole, at, from, to };
  if (groups["name"] === undefined) return { kind: "sign", text: whole, at, from, to };
  if (whole === "__proto__") throw refusalAt(at, "wall.quoted-name");
  return { kind: "name", text: whole, at, from, to };
}

function numberKind(text: string): TokenKind {
  return /^0[xo]/u.test(text) || !/[.eE]/u.test(text) ? "integer" : "float";
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
};

/** A text without its escapes. */
function unescaped(text: string, at: Place): string {
  return text.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/gu,
    (whole, short?: string, long?: string, sign?: string) => {
      const code = Number.parseInt(short ?? long ?? "", 16);
      if (code <= 0x10_ffff) return String.fromCodePoint(code);
      if (sign === undefined || /[uU]/u.test(sign))
        throw refusalAt(at, "wall.escape", { escape: whole });
      return escapes[sign] ?? sign;
    },
  );
}

/** A name in backticks. An escape in it would be read by the database, so there may be none. */
function quotedName(text: string, at: Place): string {
  const name = text.replaceAll("``", "`");
  if (name === "" || name === "__proto__" || name.length > 200 || /[\\`§\p{Cc}]/u.test(name))
    throw refusalAt(at, "wall.quoted-name");
  return name;
}

function unreadable(text: string, from: number, at: Place): InvalidInput {
  const rest = text.slice(from, from + 2);
  if (/^['"`]/u.test(rest)) return refusalAt(at, "wall.open-quote");
  if (rest === "/*") return refusalAt(at, "wall.open-comment");
  return refusalAt(at, "wall.character", { character: [...rest][0] ?? "" });
}

function moveOn(place: { line: number; column: number }, text: string): void {
  const lines = text.split(/\r\n|\n|\r/u);
  place.line += lines.length - 1;
  const last = [...(lines.at(-1) ?? "")].length;
  place.column = lines.length === 1 ? place.column + last : last + 1;
}

const closers: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

function checkBrackets(tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind !== "sign") continue;
    if (closers[token.text] !== undefined) open.push(token);
    if (open.length > most.depth) throw refusalAt(token.at, "wall.too-deep", { most: most.depth });
    if (!/^[)\]}]$/u.test(token.text)) continue;
    const opener = open.pop();
    if (opener === undefined || closers[opener.text] !== token.text)
      throw refusalAt(token.at, "wall.bracket-not-open", { sign: token.text });
  }
  const left = open.at(-1);
  if (left !== undefined) throw refusalAt(left.at, "wall.bracket-not-closed", { sign: left.text });
}
