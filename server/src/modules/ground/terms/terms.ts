/** What of an entity is searched. */
export interface Searchable {
  readonly label: string;
  /** The public id behind its prefix: the canonical value or key. */
  readonly value: string;
  /** Stated values in short: names, titles. */
  readonly names: readonly string[];
  /** Long texts: their words are searched, not parts of words. */
  readonly texts: readonly string[];
}

const mostWords = 300;

/**
 * Search terms of an entity, as one text of letters and digits that both engines' full-text indexes
 * split alike: w + a word, s + the first three letters of a word, t + three letters within a name,
 * d + four digits of a number.
 */
export function termsOf({ label, value, names, texts }: Searchable): string {
  const short = [label, value, ...names].flatMap(wordsOf);
  const long = texts.flatMap(wordsOf).slice(0, mostWords);
  const digits = [label, value, ...names].map(digitsOf);
  const terms = [
    ...[...short, ...long].flatMap((word) => [`w${word}`, ...startOf(word)]),
    ...short.flatMap(gramsOf),
    ...digits.flatMap(digitGramsOf),
  ];
  return [...new Set(terms)].join(" ");
}

/**
 * Terms to look for with a text that a person typed, as one text; empty where it holds nothing to
 * look for.
 */
export function termsToFind(text: string): string {
  const words = wordsOf(text).slice(0, 20);
  const run = digitsOf(text);
  const grams = run.length >= 4 ? digitGramsOf(run) : [];
  const terms = [
    ...words.flatMap((word) => [`w${word}`, ...startOf(word), ...gramsOf(word)]),
    ...grams.slice(0, 40),
  ];
  return [...new Set(terms)].join(" ");
}

/**
 * Words as they are compared: without accents, in small letters, letters and digits only, 2 to 40
 * long.
 */
export function wordsOf(text: string): readonly string[] {
  return (folded(text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1 || /\p{Lo}/u.test(word))
    .map((word) => word.slice(0, 40));
}

/** A text without accents and in small letters; full-width forms as plain ones. */
export function folded(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("ł", "l")
    .replaceAll("đ", "d");
}

/**
 * The digits of a text in one run, if it holds four or more that stand together but for separators.
 */
export function digitsOf(text: string): string {
  const runs = text.normalize("NFKC").match(/\d[\d\s().\-/+]*\d/gu) ?? [];
  const longest =
    runs.map((run) => run.replace(/\D/gu, "")).toSorted((a, b) => b.length - a.length)[0] ?? "";
  return longest.length >= 4 ? longest : "";
}

function startOf(word: string): readonly string[] {
  return word.length >= 3 ? [`s${[...word].slice(0, 3).join("")}`] : [];
}

function gramsOf(word: string): readonly string[] {
  const letters = [...word];
  return letters.length < 3
    ? []
    : letters.slice(0, -2).map((_, at) => `t${letters.slice(at, at + 3).join("")}`);
}

function digitGramsOf(digits: string): readonly string[] {
  return digits.length < 4
    ? []
    : Array.from({ length: digits.length - 3 }, (_, at) => `d${digits.slice(at, at + 4)}`);
}
