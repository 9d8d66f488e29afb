/** A text without what tells one notation from another, and where each of its units stood. */
export interface Folded {
  readonly text: string;
  /** Place in the text of each unit; one more at the end. */
  readonly places: readonly number[];
}

/** Case, width, accents and kinds of digits do not matter; punctuation and spaces stay. */
export function folded(text: string): Folded {
  const places: number[] = [];
  let made = "";
  let at = 0;
  for (const letter of text) {
    const plain = foldedLetter(letter);
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    made += plain;
    at += letter.length;
  }
  places.push(at);
  return { text: made, places };
}

const known = new Map<string, string>();
const mostKept = 20_000;

function foldedLetter(letter: string): string {
  const held = known.get(letter);
  if (held !== undefined) return held;
  const plain = letter
    .normalize("NFKD")
    .replace(/\p{M}|\p{Cf}/gu, "")
    .toLowerCase()
    .replace(/\p{Nd}/gu, digitOf);
  if (known.size < mostKept) known.set(letter, plain);
  return plain;
}

/** Arabic, Devanagari and other digits as 0 to 9: each script has its ten in one row. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 0x80 ? digit : String((code - zero) % 10);
}
