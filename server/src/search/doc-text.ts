import { foldText, isUnspaced, numbersIn, wordsIn } from "./search-folding.ts";

/** Numbers are kept by overlapping pairs of digits, so that three of them name four digits. */
const pairsFrom = 0xe000;
const endOfText = "\n\n";

/**
 * What the index holds of some texts: each folded, one a line, then the numbers in them by their
 * pairs of digits. A line begins and ends with a break, so that a triple of letters can name the
 * beginning of a word, and so that the last letters too begin a triple.
 */
export function docTextOf(texts: readonly string[]): string {
  const lines = new Set(texts.map(foldText).filter((line) => line !== ""));
  const numbers = new Set(texts.flatMap(numbersIn));
  return (
    `\n${[...lines].join("\n")}${endOfText}` + [...numbers].map(pairsOf).join("\n") + endOfText
  );
}

/** The lines of what the index holds, and its numbers by their pairs of digits. */
export function partsOf(text: string): { readonly lines: string; readonly numbers: string } {
  const end = text.indexOf(endOfText, 1);
  return { lines: text.slice(1, end), numbers: text.slice(end + endOfText.length) };
}

/** A number by its overlapping pairs of digits. */
export function pairsOf(number: string): string {
  let pairs = "";
  for (let at = 0; at + 1 < number.length; at += 1)
    pairs += String.fromCharCode(pairsFrom + Number(number.slice(at, at + 2)));
  return pairs;
}

/** The words in which typing errors are looked for: of letters alone, 4 to 24 long. */
export function plainWordsOf(text: string): ReadonlySet<string> {
  const words = partsOf(text)
    .lines.split("\n")
    .flatMap(wordsIn)
    .filter(
      (word) => word.length >= 4 && word.length <= 24 && !/\p{N}/u.test(word) && !isUnspaced(word),
    );
  return new Set(words);
}
