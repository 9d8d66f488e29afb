import type { DatabaseSync } from "node:sqlite";
import { isUnspaced } from "./search-folding.ts";
import { backwards } from "./index-writer.ts";
import type { Question, Term } from "./question.ts";

const mostForms = 6;
const mostLooked = 20_000;

/** Finds words that are held and written much like those of a question. */
export interface TypingErrors {
  /** The question with such words in place of its own; undefined where there are none. */
  readonly of: (question: Question) => Question | undefined;
}

/** Looks in the words of an index. An error leaves the beginning or the end of a word as it is. */
export function typingErrors(db: DatabaseSync): TypingErrors {
  const beginning = db.prepare(
    "SELECT word, docs FROM words WHERE word >= ? AND word < ? AND length(word) BETWEEN ? AND ? LIMIT ?",
  );
  const ending = db.prepare(
    "SELECT word, docs FROM words WHERE back >= ? AND back < ? AND length(word) BETWEEN ? AND ? LIMIT ?",
  );
  const formsOf = (word: string): readonly string[] => {
    const most = errorsIn(word.length);
    if (most === 0) return [];
    const kept = word.length >= 8 ? 3 : 2;
    const bounds = [word.length - most, word.length + most, mostLooked];
    const [start, back] = [word.slice(0, kept), backwards(word).slice(0, kept)];
    const rows = [
      ...beginning.all(start, `${start}\u{10ffff}`, ...bounds),
      ...ending.all(back, `${back}\u{10ffff}`, ...bounds),
    ];
    const near = rows
      .map((row) => ({ word: String(row["word"]), docs: Number(row["docs"]) }))
      .filter((one) => within(word, one.word, most));
    return [...new Set(near.toSorted(nearest(word)).map((one) => one.word))].slice(0, mostForms);
  };
  return {
    of: (question) => {
      const terms = question.terms.map((term) => withForms(term, formsOf));
      const isOther = terms.some(({ forms }) => forms.length > 1);
      return isOther ? { ...question, terms, isSimilar: true } : undefined;
    },
  };
}

function withForms(term: Term, formsOf: (word: string) => readonly string[]): Term {
  const [word = ""] = term.forms;
  if (/[\p{N} ]/u.test(word) || isUnspaced(word)) return term;
  return { ...term, forms: [...new Set([word, ...formsOf(word)])] };
}

function nearest(
  word: string,
): (a: { word: string; docs: number }, b: { word: string; docs: number }) => number {
  const isOne = (other: string) => (within(word, other, 1) ? 0 : 1);
  return (a, b) => isOne(a.word) - isOne(b.word) || b.docs - a.docs || (a.word < b.word ? -1 : 1);
}

/** How many typing errors a word of so many letters may have. */
function errorsIn(length: number): number {
  if (length >= 8) return 2;
  return length >= 4 ? 1 : 0;
}

/**
 * True if one text becomes the other by at most `most` letters put in, left out, changed or swapped
 * (Damerau 1964).
 */
export function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return false;
    [before, last] = [last, row];
  }
  return (last[b.length] ?? most + 1) <= most;
}
