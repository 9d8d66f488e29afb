import { foldedCharacter, numberWords } from "../../intake/extraction/index.ts";
import { patternOf } from "../../../shared/pattern.ts";

/** Scripts that write no space between words. */
const wordByCharacter = patternOf(
  "u",
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}`,
  String.raw`\p{Script=Khmer}\p{Script=Myanmar}]`,
);

/**
 * The words of a text: hashes to compare, and where each stands in the text as given, in UTF-16
 * units.
 */
export interface Words {
  /** Equal for equal words; every number has the same. */
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  /** Exclusive. */
  readonly ends: Uint32Array;
  /** True where the text has more words than are read. */
  readonly cut: boolean;
}

/** Words that are read of a text at most; the rest of a longer one is not compared. */
export const mostWords = 2_000;
const mostLetters = 12_000;
/** From so many letters on, each by itself, they are taken for letters of words spaced out. */
const fewestSpaced = 4;
/** The hash that stands for any number, or several side by side. */
export const numberHash = 0x23232323;

const gap = 0;
const letter = 1;
const digit = 2;
const joiner = 3;
const alone = 4;
const classShift = 24;
const plain = Uint32Array.from({ length: 128 }, (_, code) => unitOf(String.fromCharCode(code)));
const others = new Map<number, Uint32Array>();

/**
 * The words of a text, in order: letters and digits after folding (NFKC, look-alikes, accents,
 * invisible characters) in lower case. What starts with a digit, or says a number, is one; numbers
 * side by side are one, and all numbers are equal, so that prices, ages and phones tell no two
 * wordings apart. Scripts written without spaces give a word a character. Four letters and more that
 * stand by themselves are one word.
 */
export function wordsOf(text: string): Words {
  const reader = new Reader();
  for (let at = 0; at < text.length && !reader.full;) {
    const code = text.codePointAt(at) ?? 0;
    const next = at + (code > 0xffff ? 2 : 1);
    if (code < 128) reader.take(plain[code] ?? 0, at, next);
    else for (const unit of unitsOf(code)) reader.take(unit, at, next);
    at = next;
  }
  return reader.done();
}

/**
 * Small letters of other scripts that stand in for Latin ones. Written in such a script throughout,
 * words stay as different as they were.
 */
const lookalikes: ReadonlyMap<string, string> = new Map(
  [..."кмтунвіѕјԁһαεορτυνκιχηβ"].map((char, at) => [char, "kmtyhbisjdhaeoptuvkixnb".charAt(at)]),
);

const seed = 0x811c9dc5;
/** Hashes of words that say a number, so that one written out is a number too. */
const numberWordHashes: ReadonlySet<number> = new Set(
  numberWords.map((word) => [...word].reduce((hash, char) => joined(hash, unitOf(char)), seed)),
);

/** FNV-1a over code points. */
function joined(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit & 0xffffff), 0x01000193);
}

/** Reads units one by one and closes a word where a gap comes. */
class Reader {
  readonly #hashes: number[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** Letters and digits of the word that is read. */
  #length = 0;
  /** Words up to here that are one letter each, without one of another kind between. */
  #spaced = 0;
  #isJoined = false;
  #hash = 0;
  #start = -1;
  #end = 0;
  #number = false;
  full = false;

  take(unit: number, start: number, end: number): void {
    const kind = unit >>> classShift;
    if (kind === gap) return this.#close();
    if (kind === joiner) return;
    if (kind === alone) this.#close();
    if (this.#start < 0) {
      [this.#start, this.#number, this.#hash] = [start, kind === digit, seed];
      this.#length = 0;
    }
    this.#hash = joined(this.#hash, unit);
    this.#length += kind === alone ? 2 : 1; // where a character is a word, it is not spaced out
    this.#end = end;
    if (kind === alone) this.#close();
  }

  done(): Words {
    this.#close();
    return {
      hashes: Uint32Array.from(this.#hashes),
      starts: Uint32Array.from(this.#starts),
      ends: Uint32Array.from(this.#ends),
      cut: this.full,
    };
  }

  /** Letters spaced out are one word: as words they would make all such texts alike. */
  #joinSpaced(): void {
    const first = this.#hashes.length - (this.#isJoined ? 2 : fewestSpaced);
    const hash = this.#hashes.slice(first).reduce((all, one) => mixed(Math.imul(all, 31) + one));
    this.#hashes.splice(first, Infinity, hash);
    this.#starts.splice(first + 1, Infinity);
    this.#ends.splice(first, Infinity, this.#end);
    this.#isJoined = true;
  }

  #close(): void {
    if (this.#start < 0) return;
    const last = this.#hashes.length - 1;
    const number = this.#number || numberWordHashes.has(this.#hash);
    if (number && this.#hashes[last] === numberHash) this.#ends[last] = this.#end;
    else {
      this.#hashes.push(number ? numberHash : mixed(this.#hash));
      this.#starts.push(this.#start);
      this.#ends.push(this.#end);
      this.#spaced = !number && this.#length === 1 ? this.#spaced + 1 : 0;
      if (this.#spaced === 0) this.#isJoined = false;
      if (this.#spaced >= fewestSpaced) this.#joinSpaced();
    }
    this.#start = -1;
    this.full = this.#hashes.length >= mostWords;
  }
}

/**
 * The letters of a text, in order, after the same folding: no digits, spaces or signs, so that
 * letters spaced out, words run together and signs within words change nothing. Numbers written out
 * stay. At most 12,000.
 */
export function lettersOf(text: string): Uint32Array {
  const letters: number[] = [];
  for (let at = 0; at < text.length && letters.length < mostLetters;) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    for (const unit of code < 128 ? [plain[code] ?? 0] : unitsOf(code)) {
      const kind = unit >>> classShift;
      if (kind === letter || kind === alone) letters.push(unit & 0xffffff);
    }
  }
  return Uint32Array.from(letters);
}

/** Spreads a 32-bit number over all its bits (the end of MurmurHash3). */
export function mixed(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

function unitsOf(code: number): Uint32Array {
  const known = others.get(code);
  if (known !== undefined) return known;
  const units = Uint32Array.from(plainOf(String.fromCodePoint(code)).toLowerCase(), unitOf);
  others.set(code, units);
  return units;
}

/**
 * As extraction folds it, which looks for numbers: but a letter stays one where it might be a digit
 * (з, ø).
 */
function plainOf(char: string): string {
  const small = char.toLowerCase();
  const folded = lookalikes.get(small) ?? [...small].map(foldedCharacter).join("");
  return /^\d/u.test(folded) && /^\p{L}/u.test(char) ? small : folded;
}

function unitOf(char: string): number {
  const code = (char.toLowerCase().codePointAt(0) ?? 0) & 0xffffff;
  return (classOf(char) << classShift) | code;
}

function classOf(char: string): number {
  if (wordByCharacter.test(char)) return alone;
  if (/\p{Nd}/u.test(char)) return digit;
  if (/\p{L}|\p{N}/u.test(char)) return letter;
  return /['’]/u.test(char) ? joiner : gap;
}
