import { fold } from "../text-fold.ts";
import numbers from "./number-words.json" with { type: "json" };

/** What a word says in a number read aloud. */
export type NumberWord =
  | {
      readonly kind: "digits";
      readonly digits: string;
      readonly tens?: boolean;
      readonly weak?: boolean;
      readonly french?: boolean;
    }
  | { readonly kind: "times"; readonly times: number }
  | { readonly kind: "zeros"; readonly zeros: string }
  | { readonly kind: "filler" }
  /** Within hundreds (three hundred and five); elsewhere the end of a number. */
  | { readonly kind: "and" };

type Entry = [word: string, meaning: NumberWord];

/**
 * Number words by how they are read. `abroad`: of other languages, or with a digit for the first
 * letter; only digits, but for French, where numbers are meaning in pairs. `farther`: Dutch, Romanian,
 * Polish, Turkish, Swedish. `weak`: mostly other words.
 */
const words: ReadonlyMap<string, NumberWord> = new Map<string, NumberWord>([
  ...Object.entries(numbers.digits).map(digitsEntry),
  ...Object.entries(numbers.tens).map(tensEntry),
  ...Object.entries(numbers.abroad).map(([word, value]) =>
    digitsEntry([fold(word).text.toLowerCase(), value]),
  ),
  ...Object.entries(numbers.farther).map(digitsEntry),
  ...Object.entries(numbers.frenchTens).map(([word, value]): Entry => [
    word,
    { kind: "digits", digits: `${value}0`, tens: true, french: true },
  ]),
  ...Object.entries(numbers.weak).map(([word, value]): Entry => [
    word,
    { kind: "digits", digits: value, weak: true },
  ]),
  ...Object.entries(numbers.times).map(([word, value]): Entry => [
    word,
    { kind: "times", times: value },
  ]),
  ["hundred", { kind: "zeros", zeros: "00" }],
  ["thousand", { kind: "zeros", zeros: "000" }],
  ["and", { kind: "and" }],
  ...numbers.fillers.map((word): Entry => [word, { kind: "filler" }]),
]);

function digitsEntry([word, digits]: readonly [string, string]): Entry {
  return [word, { kind: "digits", digits }];
}

function tensEntry([word, ten]: readonly [string, string]): Entry {
  return [word, { kind: "digits", digits: `${ten}0`, tens: true }];
}

/** Words in small letters that say a number and mostly nothing else. */
export const numberWords: readonly string[] = [...words].flatMap(([word, meaning]) =>
  meaning.kind === "digits" && meaning.weak !== true ? [word] : [],
);

/** What one word in small letters says, or undefined where it is no number word. */
export function numberWordOf(word: string): NumberWord | undefined {
  return words.get(word) ?? (doubled.test(word) ? misspelt.get(single(word)) : undefined);
}

const doubled = /(.)\1/u;
/** Digits whose letters are written several times (twwo, fivve). */
const misspelt: ReadonlyMap<string, NumberWord> = new Map(
  [...words]
    .filter(
      ([word, meaning]) =>
        meaning.kind === "digits" &&
        meaning.weak !== true &&
        meaning.digits.length === 1 &&
        word.length > 2,
    )
    .map(([word, meaning]) => [single(word), meaning]),
);

function single(word: string): string {
  return word.replace(/(.)\1+/gu, "$1");
}

/** Words of digits that are found within a run, with their digits. */
export const glued: readonly (readonly [string, string])[] = [...words].flatMap(([word, meaning]) =>
  isWhollyDigits(word, meaning) ? [[word, meaning.digits] as const] : [],
);

/** Whether a word within a run says digits: "oh" does, other short or weak words do not. */
function isWhollyDigits(
  word: string,
  meaning: NumberWord,
): meaning is NumberWord & { readonly kind: "digits" } {
  return meaning.kind === "digits" && (word === "oh" || (meaning.weak !== true && word.length > 2));
}

/** Words that say how often the next digit stands. */
export const repeating = Object.entries(numbers.times);
