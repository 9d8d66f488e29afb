import { folded } from "./folded.ts";

/** A way in which a value may be written. */
export interface Notation {
  /** Finds it in a folded text. */
  readonly pattern: RegExp;
  /** Stands in every text that holds it: looked for first, since that is quick. */
  readonly stem: string;
  /** True where the stem is looked for in the digits of a text alone. */
  readonly isOfDigits: boolean;
}

/** What stands between the digits of a number, but never between two columns. */
const between = "[^\\p{L}\\p{N},;|\\t\\n]{0,3}";
const fewestDigits = 6;
const shortest = 4;

/** The ways in which a value may be written: as it is, in other cases and spaces, as a number. */
export function notationsOf(value: string): readonly Notation[] {
  const { text } = folded(value.trim());
  if (text === "") return [];
  const digits = text.replace(/\D/gu, "");
  const isNumber = digits.length >= fewestDigits && !/[^\d\s().+/-]/u.test(text);
  return isNumber ? numberNotations(digits) : [wordNotation(text)];
}

/** A value of words: whatever stands between its words, and at the edges of others where it is short. */
function wordNotation(text: string): Notation {
  const words = text.split(/[\s\p{P}\p{S}]+/u).filter((word) => word !== "");
  if (words.length === 0)
    return { pattern: new RegExp(escaped(text), "gu"), stem: text, isOfDigits: false };
  const inside = words.map(escaped).join("[\\s\\p{P}\\p{S}]{0,4}");
  const before = isShort(words.at(0)) ? "(?<![\\p{L}\\p{N}])" : "";
  const behind = isShort(words.at(-1)) ? "(?![\\p{L}\\p{N}])" : "";
  const pattern = before + inside + behind;
  const stem = words.toSorted((a, b) => b.length - a.length)[0] ?? text;
  return { pattern: new RegExp(pattern, "gu"), stem, isOfDigits: false };
}

/** A short word is met within other ones: it has to stand by itself. */
const isShort = (word = "") => word.length < shortest;

/** A number with whatever signs between its digits; without the code of its country too. */
function numberNotations(digits: string): readonly Notation[] {
  const shorter = [1, 2, 3].map((cut) => digits.slice(cut));
  const longEnough = shorter.filter(({ length }) => length >= 8);
  return [digits, ...longEnough].map((own) => ({
    pattern: new RegExp(`[+(]{0,2}${[...own].join(between)}`, "gu"),
    stem: own,
    isOfDigits: true,
  }));
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
