import type { Pdf } from "./pdf-sheet.ts";

/**
 * What a font of the library says of its forms: the letters of each, by number. Only that is needed
 * here of what it keeps to itself.
 */
interface Embedded {
  readonly name?: string;
  readonly unicode?: (number[] | undefined)[];
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * Turns the letters of joined Arabic forms round: a line is drawn from left to right, and readers
 * turn all its letters when they look for words.
 */
export function turnJoinedForms(pdf: Pdf): void {
  const families: unknown = Reflect.get(pdf, "_fontFamilies");
  if (typeof families !== "object" || families === null) return;
  // what the library keeps of its fonts, by their names
  for (const { unicode = [] } of new Set(Object.values(families) as readonly Embedded[]))
    for (const letters of unicode)
      if (letters !== undefined && letters.length > 1 && isTurned(letters)) letters.reverse();
}

const isTurned = (letters: readonly number[]) =>
  letters.every((code) => rightToLeft.test(String.fromCodePoint(code)));
