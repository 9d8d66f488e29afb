/** What a slot holds, as far as its fills show. */
export const slotKinds = ["NAME", "AGE", "PRICE", "PHONE", "NUMBER", "PLACE", "TEXT"] as const;
export type SlotKind = (typeof slotKinds)[number];

/** What one text put into a slot. */
export interface Fill {
  readonly text: string;
  /** UTF-16 units into the text as given. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** A fill with the words around it. */
export interface FillInText extends Fill {
  readonly before: string;
  readonly after: string;
}

const around = 12;
const most = 0.6;
const currency = /\p{Sc}|\b(?:usd|eur|gbp|cad|aud|dollars?|euros?|roses|kisses)\b/iu;
const ageWord = /\b(?:aged?|years?|yo|y\/o|ans|años|jahre|anni|anos|лет)\b/iu;
const placeWord =
  /(?:^|[\s,.])(?:in|to|at|near|around|visiting|from|en|a|à|de|em|bei|aus|nach|в|из)\s*$/iu;
const capitalised = /^\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** A fill of a text with what stands around it there. */
export function inText(text: string, fill: Fill): FillInText {
  return {
    ...fill,
    before: text.slice(Math.max(0, fill.start - around), fill.start),
    after: text.slice(fill.end, fill.end + around),
  };
}

/**
 * The kind of a slot, by what most of its fills look like (three fifths): PRICE beside a sign or
 * word of money, PHONE of seven digits and more, AGE 18 to 69 beside a word of age or behind a
 * name, NUMBER else; PLACE capitalised behind a word as in, from, nach;
 * NAME capitalised, one to three words, where there are several; TEXT else. A guess for reading,
 * never a fact of its own.
 */
export function slotKindOf(fills: readonly FillInText[], behindName: boolean): SlotKind {
  const share = (fits: (fill: FillInText) => boolean) =>
    fills.filter(fits).length >= most * Math.max(1, fills.length);
  if (share(({ text }) => /^\D{0,2}\p{Nd}/u.test(text))) {
    if (
      share(
        ({ text, before, after }) =>
          currency.test(text) ||
          currency.test(before.slice(-2)) ||
          currency.test(after.slice(0, 8)),
      )
    )
      return "PRICE";
    if (share(({ text }) => digitsOf(text) >= 7)) return "PHONE";
    return share(({ text }) => Number(text) >= 18 && Number(text) < 70) &&
      (behindName || share(({ before, after }) => ageWord.test(before) || ageWord.test(after)))
      ? "AGE"
      : "NUMBER";
  }
  if (!share(({ text }) => capitalised.test(text))) return "TEXT";
  return share(({ before }) => placeWord.test(before)) ? "PLACE" : "NAME";
}

function digitsOf(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}
