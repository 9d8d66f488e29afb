import type { Stated } from "./property-readers.ts";

const patterns: readonly RegExp[] = [
  /(?<![\d.,$€£/-])(?<age>[1-9]\d)[ -]?(?:y\.?\s?[\/.]?o\.?|yrs?\.?(?: old)?|years?(?: old| of age| young)?|a[nñ]os|ans|jahre?|anni|anos)(?![\p{L}])/giu,
  /\bage[d:]?\s*(?:is\s*)?(?<age>[1-9]\d)(?!\d)/giu,
  /\b(?:i['’]?m|i am|just turned|tengo|j'ai)\s+(?<age>[1-9]\d)(?!\s*(?:[%$€£:]|\d|minutes?|min\b|miles?|hours?|h\b|days?|weeks?|am\b|pm\b))/giu,
  /\p{Lu}\p{L}{1,14}\s?[,(·|]\s?(?<age>[1-9]\d)(?=\s*(?:[,.)·|!]|$|\s(?:in|from|visiting|new|here|friendly|years?)\b))/gu,
];
const tens: Readonly<Record<string, number>> = { twenty: 20, thirty: 30, forty: 40, fifty: 50 };
const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  eighteen: 18,
  nineteen: 19,
};
/** twenty-two years old, nineteen yo */
const spelled =
  /(?<!\p{L})(?:(?<ten>twenty|thirty|forty|fifty)(?:[ -]?(?<one>one|two|three|four|five|six|seven|eight|nine))?|(?<teen>eighteen|nineteen))[ -]?(?:y\.?\s?[/.]?o\.?|years?(?: old| of age| young))(?!\p{L})/giu;
const least = 14;
const most = 79;

/** Ages in years that a folded text states: claims, often false. */
export function agesIn(text: string): readonly Stated[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly Stated[] => {
      const age = match.groups?.["age"] ?? "";
      const start = match.index + match[0].lastIndexOf(age);
      return Number(age) < least || Number(age) > most
        ? []
        : [{ value: age, start, end: start + age.length }];
    }),
  );
  for (const match of text.matchAll(spelled)) {
    const { ten = "", one = "", teen = "" } = match.groups ?? {};
    const age = (tens[ten.toLowerCase()] ?? 0) + (ones[(one || teen).toLowerCase()] ?? 0);
    found.push({ value: String(age), start: match.index, end: match.index + match[0].length });
  }
  return [...new Map(found.map((one) => [one.start, one])).values()].toSorted(
    (a, b) => a.start - b.start,
  );
}
