import { piecesOf } from "./number-pieces.ts";
import type { Atom, Token } from "../spoken.ts";

const mostLetters = 60;

/** Letters one by one ("f i v e", "t.w.o"): joined where together they are number words. */
export function joinLetters(tokens: readonly Token[], text: string): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const letters = lettersFrom(tokens, at, text);
    const word = wordOf(letters, text);
    const token = word ?? tokens[at];
    if (token) joined.push(token);
    at += word ? letters.length : 1;
  }
  return joined;
}

/** The letters that stand one by one from a token on, one sign between each two. */
function lettersFrom(tokens: readonly Token[], from: number, text: string): readonly Token[] {
  let to = from;
  while (
    to - from < mostLetters &&
    isLetter(tokens[to], text) &&
    (to === from || (tokens[to]?.start ?? 0) - (tokens[to - 1]?.end ?? 0) === 1)
  )
    to++;
  return tokens.slice(from, to);
}

/** The digits of letters that together are number words. */
function wordOf(letters: readonly Token[], text: string): Token | undefined {
  const first = letters[0];
  const last = letters.at(-1);
  if (letters.length < 3 || !first || !last) return undefined;
  const word = letters.map(({ start, end }) => text.slice(start, end)).join("");
  const pieces = /\d/.test(word) ? undefined : piecesOf(word);
  if (pieces === undefined || pieces.length === 0) return undefined;
  const atoms = pieces.map((piece): Atom => ({
    digits: piece.digits,
    by: "word",
    start: letters[piece.start]?.start ?? 0,
    end: letters[piece.end - 1]?.end ?? 0,
  }));
  return { kind: "atoms", atoms, start: first.start, end: last.end };
}

function isLetter(token: Token | undefined, text: string): boolean {
  return (
    token !== undefined && token.end - token.start === 1 && /[a-z]/i.test(text.charAt(token.start))
  );
}
