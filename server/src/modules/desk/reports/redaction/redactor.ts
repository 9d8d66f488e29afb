import { folded } from "./folded.ts";
import { notationsOf, type Notation } from "./notations.ts";

/** What is to be redacted under one number: every value that gives it away. */
export interface Redaction {
  readonly number: number;
  readonly values: readonly string[];
}

/** Takes values out of texts, and counts what it took. */
export interface Redactor {
  /** A text with a bar in place of each value. */
  readonly text: (text: string) => string;
  /** Stretches of a text that are to go, in order; none overlap. */
  readonly find: (text: string) => readonly Found[];
  /** The bar that stands for a number; it is counted as found. */
  readonly bar: (number: number) => string;
  /** The number of a value that begins so; undefined where none does. */
  readonly beginning: (start: string) => number | undefined;
  readonly counts: () => readonly number[];
}

/** A stretch of a text that is to go. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

interface Wanted extends Notation {
  readonly number: number;
}

/** Makes a redactor; `barOf` gives the words that stand in place of a number. */
export function redactorOf(
  redactions: readonly Redaction[],
  barOf: (number: number) => string,
): Redactor {
  const wanted: readonly Wanted[] = redactions.flatMap(({ number, values }) =>
    [...new Set(values)].flatMap(notationsOf).map((one) => ({ ...one, number })),
  );
  const starts = redactions.map(({ number, values }) => ({
    number,
    values: values.map((value) => folded(value.trim()).text),
  }));
  const counts = redactions.map(() => 0);
  const bar = (number: number) => {
    counts[number - 1] = (counts[number - 1] ?? 0) + 1;
    return barOf(number);
  };
  const find = (text: string) => foundIn(text, wanted);
  return {
    find,
    bar,
    text: (text) => replaced(text, find(text), bar),
    beginning: (start) => {
      const plain = folded(start.trim()).text;
      return starts.find(({ values }) => values.some((value) => value.startsWith(plain)))?.number;
    },
    counts: () => counts,
  };
}

function foundIn(text: string, wanted: readonly Wanted[]): readonly Found[] {
  const { text: plain, places } = folded(text);
  const digits = plain.replace(/\D/gu, "");
  const found: Found[] = [];
  for (const { pattern, stem, isOfDigits, number } of wanted) {
    if (!(isOfDigits ? digits : plain).includes(stem)) continue;
    for (const { 0: match, index } of plain.matchAll(pattern)) {
      if (match.length === 0) continue;
      const last = places[index + match.length - 1] ?? 0;
      found.push({ from: places[index] ?? 0, to: endOf(text, last), number });
    }
  }
  return merged(found.toSorted((a, b) => a.from - b.from || b.to - a.to));
}

/** The end of the letter at a place, its marks with it. */
function endOf(text: string, at: number): number {
  const [letter = ""] = /^.[\p{M}\p{Cf}]*/su.exec(text.slice(at)) ?? [];
  const first = text.codePointAt(at) ?? 0;
  return at + Math.max(letter.length, first > 0xffff ? 2 : 1);
}

function merged(found: readonly Found[]): readonly Found[] {
  const apart: Found[] = [];
  for (const one of found) {
    const last = apart.at(-1);
    if (last === undefined || one.from >= last.to) apart.push(one);
    else apart[apart.length - 1] = { ...last, to: Math.max(last.to, one.to) };
  }
  return apart;
}

function replaced(text: string, found: readonly Found[], bar: (number: number) => string): string {
  let made = "";
  let at = 0;
  for (const { from, to, number } of found) {
    made += text.slice(at, from) + bar(number);
    at = to;
  }
  return made + text.slice(at);
}
