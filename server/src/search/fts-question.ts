import type { DatabaseSync } from "node:sqlite";
import { pairsOf } from "./doc-text.ts";
import { isUnspaced } from "./search-folding.ts";
import type { Question, Term } from "./question.ts";

const mostTriples = 24;
const mostContinuations = 300;

/** What the full-text index is asked, from a question. */
export interface FtsQuestions {
  /** In FTS5's language; undefined where there is nothing to look for. */
  readonly of: (question: Question) => string | undefined;
}

/**
 * Writes questions for FTS5. Folded texts hold letters, digits and blanks alone, and each triple
 * stands in quotes, so that nothing a person typed is read as FTS5's own words.
 */
export function ftsQuestions(db: DatabaseSync): FtsQuestions {
  const continued = db.prepare("SELECT term FROM grams WHERE term >= ? AND term < ? LIMIT ?");
  const continuations = (letters: string) =>
    continued
      .all(letters, `${letters}\u{10ffff}`, mostContinuations)
      .map((row) => String(row["term"]));
  return {
    of: ({ terms, numbers }) => {
      if (numbers.length > 0) return anyOf(numbers.map((number) => triplesOf(pairsOf(number))));
      const parts = terms.map((term) => partOf(term, continuations));
      const telling = parts.filter((part) => part !== undefined);
      return telling.length === 0 ? undefined : telling.map((part) => `(${part})`).join(" AND ");
    },
  };
}

function partOf(
  { forms, pairs }: Term,
  continuations: (letters: string) => readonly string[],
): string | undefined {
  const ways = forms.map((form) => wayOf(form, continuations));
  const digits = pairs === undefined ? [] : [triplesOf(pairs)];
  const all = [...ways, ...digits].filter((way) => way !== "");
  return all.length === 0 ? `"\n\n\n"` : anyOf(all);
}

/** A form of fewer than three letters is looked for by the triples that it is in. */
function wayOf(form: string, continuations: (letters: string) => readonly string[]): string {
  const letters = [...form];
  if (letters.length >= 3) return triplesOf(form);
  if (isUnspaced(form)) return anyOf(continuations(form).map(quoted));
  const ends = letters.length === 2 ? [""] : [" ", "\n"];
  return anyOf([" ", "\n"].flatMap((start) => ends.map((end) => quoted(start + form + end))));
}

function triplesOf(text: string): string {
  const letters = [...text];
  const triples = letters.slice(0, -2).map((_, at) => letters.slice(at, at + 3).join(""));
  return spread([...new Set(triples)])
    .map(quoted)
    .join(" AND ");
}

/** Not more triples than tell a text apart, from all over it. */
function spread(triples: readonly string[]): readonly string[] {
  const step = triples.length / mostTriples;
  return step <= 1
    ? triples
    : Array.from({ length: mostTriples }, (_, at) => triples[Math.floor(at * step)] ?? "");
}

function anyOf(ways: readonly string[]): string {
  return ways.map((way) => `(${way})`).join(" OR ");
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
