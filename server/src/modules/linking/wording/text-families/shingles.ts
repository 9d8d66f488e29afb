import { numberAt } from "../../../../shared/numbers.ts";
import { rowStart } from "../../../../shared/compressed-rows.ts";
import { createHash } from "node:crypto";
import { lettersOf, mixed, wordsOf } from "../text-words.ts";

/**
 * What texts are compared by: two neighbouring words; five letters in a row, whatever stands
 * between them; words in any order.
 */
export const sorts = ["pairs", "letters", "words"] as const;
export type Sort = (typeof sorts)[number];

/** Hashes of some texts, one after the other. */
export interface Shingles {
  /** By text: where its shingles start; one more entry than texts. */
  readonly offsets: Uint32Array;
  /** Of each text ascending, each once. */
  readonly shingles: Uint32Array;
}

/** What some texts are compared by. */
export interface Hashed extends Readonly<Record<Sort, Shingles>> {
  /**
   * By text: equal where the same words stand in the same order (numbers are equal); empty where
   * the text has too little.
   */
  readonly keys: readonly string[];
}

/** Texts of fewer words make no wording, unless they have so many letters, as words run together. */
export const fewestWords = 4;
const fewestLetters = 40;
/** Letters of one shingle. */
const inARow = 5;
/** One in so many letter shingles is kept: which ones follows from their hash. */
const oneIn = 2;
const base = 0x01000193;
/** What a letter counts in the hash of the row that it leaves: the base to the power of the row. */
const leaving = Array.from({ length: inARow }).reduce<number>((power) => Math.imul(power, base), 1);

/** Hashes texts: their keys and shingles (Broder 1997). */
export function hashTexts(texts: readonly string[]): Hashed {
  const keys: string[] = [];
  const parts = { pairs: [], letters: [], words: [] } as Record<Sort, Uint32Array[]>;
  for (const text of texts) {
    const { hashes } = wordsOf(text);
    const letters = lettersOf(text);
    const isLong = hashes.length >= fewestWords || letters.length >= fewestLetters;
    keys.push(isLong ? keyOf(hashes) : "");
    parts.pairs.push(isLong ? pairsOf(hashes) : none);
    parts.letters.push(isLong ? rowsOfLetters(letters) : none);
    parts.words.push(isLong ? eachOnce(hashes.map(asWord)) : none);
  }
  return {
    keys,
    pairs: joined(parts.pairs),
    letters: joined(parts.letters),
    words: joined(parts.words),
  };
}

const none = new Uint32Array();

function joined(parts: readonly Uint32Array[]): Shingles {
  const offsets = new Uint32Array(parts.length + 1);
  for (const [at, part] of parts.entries()) offsets[at + 1] = rowStart(offsets, at) + part.length;
  const shingles = new Uint32Array(rowStart(offsets, parts.length));
  for (const [at, part] of parts.entries()) shingles.set(part, offsets[at]);
  return { offsets, shingles };
}

/** The hashes of a text's word pairs, ascending, each once. */
export function pairsOf(words: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, words.length - 1));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = mixed(Math.imul(numberAt(words, at), 31) + numberAt(words, at + 1));
  return eachOnce(pairs);
}

const asWord = (hash: number) => mixed(hash + 1);

/**
 * The hashes of letters in a row, some of them, ascending, each once. Each follows from the one
 * before (Karp & Rabin 1987).
 */
function rowsOfLetters(letters: Uint32Array): Uint32Array {
  const kept = new Uint32Array(letters.length);
  let count = 0;
  let hash = 0;
  for (let at = 0; at < letters.length; at += 1) {
    const gone = at < inARow ? 0 : Math.imul(letters[at - inARow] ?? 0, leaving);
    hash = (Math.imul(hash, base) + (letters[at] ?? 0) - gone) | 0;
    if (at < inARow - 1) continue;
    const shingle = mixed(hash);
    if (shingle % oneIn === 0) kept[count++] = shingle;
  }
  return eachOnce(kept.subarray(0, count));
}

/** Sorts in place; gives each once. */
function eachOnce(shingles: Uint32Array): Uint32Array {
  shingles.sort();
  let kept = 0;
  for (let at = 0; at < shingles.length; at += 1) {
    if (at === 0 || shingles[at] !== shingles[at - 1]) shingles[kept++] = numberAt(shingles, at);
  }
  return shingles.slice(0, kept);
}

function keyOf(words: Uint32Array): string {
  return createHash("sha256")
    .update(new Uint8Array(words.buffer, words.byteOffset, words.byteLength))
    .digest("hex");
}
