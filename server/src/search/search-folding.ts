/** A folded text, and where each of its UTF-16 units stands in the text that it was folded from. */
export interface FoldedPlaces {
  readonly text: string;
  /** By unit of the folded text: first unit of the letter it comes from. */
  readonly starts: readonly number[];
  /** By unit of the folded text: unit after that letter. */
  readonly ends: readonly number[];
}

/** A letter with the marks that stand on it; a Korean syllable whose parts stand apart. */
const letterWithMarks = /[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|\P{M}\p{M}*|\p{M}+/gu;
/** What a word is made of. Pictures count as letters: ads use them as words. */
const partOfWord = /[\p{L}\p{N}\p{Mc}\p{Extended_Pictographic}]/u;
/** Stand inside words and are read over: O'Neil, soft hyphens, marks of direction. */
const readOver = /^[\p{Cf}'’ʼ`´]$/u;

const byHand: ReadonlyMap<string, string> = new Map([
  ["ß", "ss"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ø", "o"],
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["þ", "th"],
  ["ı", "i"],
]);

const mostRemembered = 20_000;
const remembered = new Map<string, string>();

/**
 * A text as it is searched: small letters without accents, full-width and other forms as plain
 * ones, digits of every script as 0 to 9. What is neither letter nor digit is one blank. The same
 * for what is held and for what is asked.
 */
export function foldText(text: string): string {
  if (/^[\x20-\x7e\s]*$/u.test(text))
    return text
      .toLowerCase()
      .replace(/['`]/gu, "")
      .replace(/[^a-z0-9]+/gu, " ")
      .trim();
  const pieces: string[] = [];
  let isBlank = true;
  for (const [letter] of text.matchAll(letterWithMarks)) {
    const piece = foldedLetter(letter);
    if (piece === "" || (piece === " " && isBlank)) continue;
    pieces.push(piece);
    isBlank = piece === " ";
  }
  return pieces.join("").trimEnd();
}

/** A folded text with the places that it comes from, for marking what was found. */
export function foldPlaces(text: string): FoldedPlaces {
  const starts: number[] = [];
  const ends: number[] = [];
  const pieces: string[] = [];
  let isBlank = true;
  for (const { letter, at } of lettersOf(text)) {
    const piece = foldedLetter(letter);
    if (piece === "" || (piece === " " && isBlank)) continue;
    pieces.push(piece);
    isBlank = piece === " ";
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(at);
      ends.push(at + letter.length);
    }
  }
  return { text: pieces.join("").trimEnd(), starts, ends };
}

function* lettersOf(text: string): Generator<{ readonly letter: string; readonly at: number }> {
  if (/^[\x00-\x7f]*$/u.test(text)) {
    for (let at = 0; at < text.length; at += 1) yield { letter: text.charAt(at), at };
    return;
  }
  for (const match of text.matchAll(letterWithMarks)) yield { letter: match[0], at: match.index };
}

function foldedLetter(letter: string): string {
  const known = remembered.get(letter);
  if (known !== undefined) return known;
  const folded = foldLetter(letter);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(letter, folded);
  return folded;
}

function foldLetter(letter: string): string {
  if (readOver.test(letter)) return "";
  const plain = letter
    .toWellFormed()
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/\p{Mn}/gu, "")
    .normalize("NFC");
  const folded = [...plain].map(foldedSign).join("");
  return folded.replace(/ +/gu, " ");
}

function foldedSign(sign: string): string {
  const known = byHand.get(sign);
  if (known !== undefined) return known;
  if (readOver.test(sign)) return "";
  if (/\p{Nd}/u.test(sign)) return digitOf(sign);
  return partOfWord.test(sign) ? sign : " ";
}

/** The ten digits of a script stand one behind the other, from a zero on. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

const unspaced = new RegExp(
  [
    String.raw`[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}`,
    String.raw`\p{sc=Myanmar}\p{Extended_Pictographic}]`,
  ].join(""),
  "u",
);

/** Whether words of a script stand side by side without blanks, so that any part may be a word. */
export function isUnspaced(text: string): boolean {
  return unspaced.test(text.replace(/\d/gu, ""));
}

/** Words of a folded text. */
export function wordsIn(folded: string): readonly string[] {
  return folded === "" ? [] : folded.split(" ");
}

/**
 * The numbers of a text: digits that stand together but for blanks, points, dashes, brackets,
 * slashes; those of four digits and more.
 */
export function numbersIn(text: string): readonly string[] {
  const runs = asciiDigits(text).match(/\d[\d\s().\-‐-–/+]*\d/gu) ?? [];
  return runs.map((run) => run.replace(/\D/gu, "")).filter((run) => run.length >= 4);
}

function asciiDigits(text: string): string {
  return /[^\x00-\x7f]/u.test(text) ? text.replace(/\p{Nd}/gu, foldedLetter) : text;
}
