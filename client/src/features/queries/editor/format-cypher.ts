import { clauseWords, singleWords } from "./cypher-words.ts";
import { piecesOf, type CypherPiece } from "./cypher-pieces.ts";

/**
 * A text with each clause on a line of its own and the words of the language in capitals. Names,
 * texts and comments stay as they are, and it means the same as before.
 */
export function formatCypher(text: string): string {
  const pieces = withCapitals(
    piecesOf(text).filter(({ is }) => is !== "space"),
    text,
  );
  let written = "";
  let depth = 0;
  pieces.forEach((piece, at) => {
    if (/^[)\]}]$/.test(piece.text) && piece.is === "sign") depth -= 1;
    written += spaceBefore(pieces, at, depth) + piece.text;
    if (/^[([{]$/.test(piece.text) && piece.is === "sign") depth += 1;
  });
  return written.trim();
}

/** A piece with whether space stood before it: space that was there is kept as one. */
interface Spaced extends CypherPiece {
  readonly isApart: boolean;
  /** Whether a line ended before it. */
  readonly isBelow: boolean;
}

function withCapitals(kept: readonly CypherPiece[], text: string): readonly Spaced[] {
  let at = 0;
  return kept.map((piece, index) => {
    const from = text.indexOf(piece.text, at);
    const gap = text.slice(at, from);
    at = from + piece.text.length;
    const spoken = isWord(kept, index) ? piece.text.toUpperCase() : piece.text;
    return { ...piece, text: spoken, isApart: gap !== "", isBelow: gap.includes("\n") };
  });
}

/** Whether a piece is a word of the language here, and no name of the writer's own. */
function isWord(pieces: readonly CypherPiece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.is !== "name" || !singleWords.has(piece.text.toUpperCase())) return false;
  const before = pieces[at - 1]?.text ?? "";
  const after = pieces[at + 1]?.text ?? "";
  return (
    !/^[.:|]$/.test(before) && after !== ":" && after !== "." && !(after === "(" && isCall(piece))
  );
}

/** Words that are functions where a bracket follows. */
const isCall = ({ text }: CypherPiece) =>
  /^(count|collect|exists|all|any|none|single)$/i.test(text);

function spaceBefore(pieces: readonly Spaced[], at: number, depth: number): string {
  const piece = pieces[at];
  if (piece === undefined || at === 0) return "";
  if (pieces[at - 1]?.is === "comment" && pieces[at - 1]?.text.startsWith("//")) return "\n";
  if (piece.is === "comment") return piece.isBelow ? "\n" : " ";
  if (depth === 0 && beginsClause(pieces, at)) return "\n";
  if (depth === 0 && /^(AND|OR|XOR)$/.test(piece.text) && piece.is === "name") return "\n  ";
  return piece.isApart ? " " : "";
}

function beginsClause(pieces: readonly Spaced[], at: number): boolean {
  const words = pieces.slice(at, at + 2).map(({ text }) => text);
  if (pieces[at]?.is !== "name") return false;
  const before = pieces[at - 1]?.text ?? "";
  const goesOn = /^(OPTIONAL|STARTS|ENDS)$/.test(before);
  return !goesOn && clauseWords.some((clause) => startsWith(words, clause.split(" ")));
}

const startsWith = (words: readonly string[], clause: readonly string[]) =>
  clause.every((word, at) => words[at] === word);
