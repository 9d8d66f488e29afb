import { partsOf, pairsOf } from "./doc-text.ts";
import { isUnspaced } from "./search-folding.ts";
import type { Question, Term } from "./question.ts";
import { matchKinds, type MatchKind } from "./search-types.ts";

const mostPlaces = 50;

/** How a text of the index fits a question, or undefined where it does not. */
export function fitOf(question: Question, text: string): MatchKind | undefined {
  const { lines, numbers } = partsOf(text);
  if (question.numbers.length > 0)
    return question.numbers.some((number) => numbers.includes(pairsOf(number)))
      ? "digits"
      : undefined;
  const fits = question.terms.map((term) => termFit(term, lines, numbers));
  if (fits.length === 0 || fits.includes(undefined)) return undefined;
  if (question.isSimilar) return "similar";
  return fits.reduce(worse);
}

/** True if a line of a text is the question and nothing else. */
export function isExactly({ squeezed, isSimilar }: Question, text: string): boolean {
  if (isSimilar || squeezed === "") return false;
  return partsOf(text)
    .lines.split("\n")
    .some((line) => line.replaceAll(" ", "") === squeezed);
}

/** True if the words of a question stand in a text side by side, in their order. */
export function holdsWhole({ whole }: Question, text: string): boolean {
  return partsOf(text).lines.includes(whole);
}

function termFit({ forms, pairs }: Term, lines: string, numbers: string): MatchKind | undefined {
  const fits = forms.flatMap((form) => formFit(form, lines) ?? []);
  if (pairs !== undefined && numbers.includes(pairs)) fits.push("digits");
  return fits.toSorted(byKind)[0];
}

function formFit(form: string, lines: string): MatchKind | undefined {
  const unspaced = isUnspaced(form);
  let best: MatchKind | undefined;
  let looked = 0;
  for (
    let at = lines.indexOf(form);
    at >= 0 && looked < mostPlaces;
    at = lines.indexOf(form, at + 1)
  ) {
    const fit = unspaced ? "words" : fitAt(lines, at, at + form.length);
    if (fit === "words") return fit;
    if (fit !== undefined) best = best === undefined ? fit : better(best, fit);
    looked += 1;
  }
  return best;
}

/** A word of one or two letters is looked for at the beginning of words alone. */
function fitAt(lines: string, start: number, end: number): MatchKind | undefined {
  const begins = isEdge(lines[start - 1]);
  if (begins) return isEdge(lines[end]) ? "words" : "prefix";
  return end - start >= 3 ? "part" : undefined;
}

function isEdge(sign: string | undefined): boolean {
  return sign === undefined || sign === " " || sign === "\n";
}

function byKind(a: MatchKind, b: MatchKind): number {
  return matchKinds.indexOf(a) - matchKinds.indexOf(b);
}

function better(a: MatchKind, b: MatchKind): MatchKind {
  return byKind(a, b) <= 0 ? a : b;
}

/** Of words in a text and digits of a number in it, the words tell less. */
function worse(a: MatchKind | undefined, b: MatchKind | undefined): MatchKind | undefined {
  if (a === undefined || b === undefined) return undefined;
  return byKind(a, b) >= 0 ? a : b;
}
