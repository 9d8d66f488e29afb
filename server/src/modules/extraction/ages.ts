import type { Said } from "./said.ts";

const patterns: readonly RegExp[] = [
  /(?<![\d.,$€£/-])(?<age>[1-9]\d)[ -]?(?:y\.?\s?[\/.]?o\.?|yrs?\.?(?: old)?|years?(?: old| of age| young)?|a[nñ]os|ans|jahre?|anni|anos)(?![\p{L}])/giu,
  /\bage[d:]?\s*(?:is\s*)?(?<age>[1-9]\d)(?!\d)/giu,
  /\b(?:i['’]?m|i am|just turned|tengo|j'ai)\s+(?<age>[1-9]\d)(?!\s*(?:[%$€£:]|\d|minutes?|min\b|miles?|hours?|h\b|days?|weeks?|am\b|pm\b))/giu,
  /\p{Lu}\p{L}{1,14}\s?[,(·|]\s?(?<age>[1-9]\d)(?=\s*(?:[,.)·|!]|$|\s(?:in|from|visiting|new|here|friendly|years?)\b))/gu,
];
const [least, most] = [14, 79];

/** Ages in years that a folded text states: claims, often false. */
export function agesIn(text: string): readonly Said[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Said[] => {
      const age = match.groups?.["age"] ?? "";
      const start = match.index + match[0].lastIndexOf(age);
      return Number(age) < least || Number(age) > most ? [] : [{ value: age, start, end: start + age.length }];
    }),
  );
  return [...new Map(found.map((one) => [one.start, one])).values()].toSorted((a, b) => a.start - b.start);
}
