import { digitsOf, folded, wordsOf } from "../../ground/terms/index.ts";

/** How a candidate fits: the better the earlier. */
export const matchKinds = ["exact", "digits", "words", "prefix", "similar"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** What a person typed, read once. */
export interface Sought {
  readonly plain: string;
  readonly digits: string;
  readonly words: readonly string[];
}

/** What is looked at of a candidate. */
export interface Candidate {
  readonly label: string;
  /** Public id behind the prefix. */
  readonly value: string;
  /** Its search terms. */
  readonly terms: string;
}

/** Reads what a person typed. */
export function sought(text: string): Sought {
  return { plain: squeezed(text), digits: digitsOf(text), words: wordsOf(text) };
}

/** How a candidate fits what is sought, or undefined where it does not. */
export function matchOf(
  { plain, digits, words }: Sought,
  { label, value, terms }: Candidate,
): MatchKind | undefined {
  if (plain !== "" && (squeezed(label) === plain || squeezed(value) === plain)) return "exact";
  const onlyNumber = digits !== "" && words.every((word) => /^\d+$/u.test(word));
  if (digits !== "" && digitRuns(label, value).some((run) => run.includes(digits))) return "digits";
  if (digits !== "" && onlyNumber) return gramsIn(digits, terms) ? "digits" : undefined;
  if (words.length === 0) return undefined;
  const held = terms
    .split(" ")
    .filter((term) => term.startsWith("w"))
    .map((term) => term.slice(1));
  const fits = words.map((word) => fitOf(word, held));
  if (fits.some((fit) => fit === undefined)) return undefined;
  if (fits.includes("similar")) return "similar";
  return fits.includes("prefix") ? "prefix" : "words";
}

function fitOf(word: string, held: readonly string[]): MatchKind | undefined {
  if (held.includes(word)) return "words";
  if (word.length >= 2 && held.some((one) => one.startsWith(word))) return "prefix";
  const most = errorsIn(word.length);
  return most > 0 && held.some((one) => within(word, one, most)) ? "similar" : undefined;
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

function squeezed(text: string): string {
  return folded(text).replace(/[^\p{L}\p{N}]+/gu, "");
}

function digitRuns(...texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.normalize("NFKC").replace(/[\s().\-/+]/gu, ""))
    .flatMap((text) => text.match(/\d{4,}/gu) ?? []);
}

function gramsIn(digits: string, terms: string): boolean {
  const held = new Set(terms.split(" "));
  return Array.from({ length: digits.length - 3 }, (_, at) => `d${digits.slice(at, at + 4)}`).every(
    (gram) => held.has(gram),
  );
}
