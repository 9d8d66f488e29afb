import { patternOf } from "../../../../shared/pattern.ts";

/** The same letter or word between the groups of a number. */
const repeatedFiller = patternOf(
  "giu",
  String.raw`(?<![\p{L}\p{N}])(\d{3}\s{1,2})([a-z]|`,
  String.raw`and)((?:\s{1,2}then)?\s{1,2}\d{3}\s{1,2})\2(?=(?:\s{1,2}then)?\s{1,2}\d{4}`,
  String.raw`(?![\p{L}\p{N}]))`,
);

const stepWords = "then|and|the|rest|number|numbers|is|are|next|plus|dash|followed|by|last|first";
/** A number written group by group: area 214 then 555 and 0155. */
const steps = patternOf(
  "giu",
  String.raw`(?<=(?<![\p{L}\p{N}])area(?:\s{1,2}code)?(?:\s{1,2}is)?\W{1,3})\d{3}((?:\W{1,3}(?:${stepWords})`,
  String.raw`(?![\p{L}\p{N}])){0,4}\W{1,3})\d{3}((?:\W{1,3}(?:${stepWords})(?![\p{L}\p{N}])){0,4}\W{1,3})`,
  String.raw`\d{4}(?![\p{L}\p{N}])`,
);

/** Where the words stand that only lead from one group of a number to the next. */
function wordsOfSteps(text: string): readonly number[] {
  return [...text.matchAll(steps)].flatMap(({ 0: all, 1: one = "", 2: two = "", index }) => [
    ...wordsIn(one, index + 3),
    ...wordsIn(two, index + all.length - 4 - two.length),
  ]);
}

function wordsIn(gap: string, at: number): readonly number[] {
  return [...gap.matchAll(/\p{L}+/gu)].map(({ index }) => at + index);
}

/**
 * Where one and the same letter or word stands between all groups: 212 x 555 x 0147, 212 and 555
 * and 0147.
 */
export function fillersBetween(text: string): ReadonlySet<number> {
  const found = text.matchAll(repeatedFiller);
  return new Set([
    ...[...found].flatMap(({ 0: all, 1: first = "", 2: filler = "", index }) => [
      index + first.length,
      index + all.length - filler.length,
    ]),
    ...wordsOfSteps(text),
  ]);
}
