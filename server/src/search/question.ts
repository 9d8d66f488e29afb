import { pairsOf } from "./doc-text.ts";
import { foldText, numbersIn, wordsIn } from "./search-folding.ts";

/** One word or phrase of a question. */
export interface Term {
  /** Ways in which it may be written, folded; one is enough. */
  readonly forms: readonly string[];
  /** Of a number, its pairs of digits: it may be written in any notation. */
  readonly pairs: string | undefined;
}

/** A question, read once. */
export interface Question {
  /** Folded, without blanks. */
  readonly squeezed: string;
  /** Folded. */
  readonly whole: string;
  readonly terms: readonly Term[];
  /** Where the question is a number and nothing else: its digits, and without zeros before it. */
  readonly numbers: readonly string[];
  /** True where its words stand for others that are written much the same. */
  readonly isSimilar: boolean;
}

const quoted = /["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/gu;
const onlyNumber = /^[\p{Nd}\s().\-‐-–/+]+$/u;
const mostTerms = 20;
const leastBehindZeros = 6;

/** Reads what a person typed: what stands in quotes is a phrase, the rest are words. */
export function readQuestion(text: string): Question {
  const phrases = [...text.matchAll(quoted)].map((match) => foldText(match[1] ?? ""));
  const words = wordsIn(foldText(text.replaceAll(quoted, " ")));
  const terms = [...new Set([...phrases, ...words])].filter((term) => term !== "");
  const whole = foldText(text);
  return {
    squeezed: whole.replaceAll(" ", ""),
    whole,
    terms: terms.slice(0, mostTerms).map(termOf),
    numbers: onlyNumber.test(text.trim()) ? numbersOf(text) : [],
    isSimilar: false,
  };
}

function termOf(text: string): Term {
  return { forms: [text], pairs: /^\d{4,}$/u.test(text) ? pairsOf(text) : undefined };
}

function numbersOf(text: string): readonly string[] {
  const [number] = numbersIn(text);
  if (number === undefined) return [];
  const bare = number.replace(/^0+/u, "");
  return bare.length >= leastBehindZeros && bare !== number ? [number, bare] : [number];
}
