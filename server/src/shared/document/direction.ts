const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const strong = /[\p{L}]/u;

/** A stretch of text that is read in one direction. */
export interface Stretch {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** True for a text whose first letter belongs to a script that is read from right to left. */
export function readsRightToLeft(text: string): boolean {
  const [first = ""] = strong.exec(text) ?? [];
  return rightToLeft.test(first);
}

/** Words from right to left with the spaces between them, or all up to the next such letter. */
const letter = "[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]";
const stretch = new RegExp(
  `${letter}+(?:[ \\u00a0]+${letter}+)*|${letter.replace("[", "[^")}+`,
  "gu",
);

/** A text in stretches; spaces between two words of one direction belong to them. */
export function stretchesIn(text: string): readonly Stretch[] {
  const parts = text.match(stretch) ?? [];
  return parts.map((part) => ({ text: part, isRightToLeft: rightToLeft.test(part) }));
}
