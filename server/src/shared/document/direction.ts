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

/** A text in stretches; spaces between two words of one direction belong to them. */
export function stretchesIn(text: string): readonly Stretch[] {
  const parts = text.match(
    /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+(?:[ \u00a0]+[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+)*|[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]+/gu,
  );
  return (parts ?? []).map((part) => ({ text: part, isRightToLeft: rightToLeft.test(part) }));
}
