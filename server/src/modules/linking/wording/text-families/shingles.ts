import { numberAt } from "../../../../shared/numbers.ts";
import { rowStart } from "../../../../shared/compressed-rows.ts";
import { createHash } from "node:crypto";
import { mixed, wordsOf } from "../text-words.ts";

/** What some texts are compared by, one after the other. */
export interface Hashed {
  /**
   * By text: equal where the same words stand in the same order (numbers are equal); empty where
   * the text has too few words.
   */
  readonly keys: readonly string[];
  /** By text: where its shingles start; one more entry than texts. */
  readonly offsets: Uint32Array;
  /** Hashes of two neighbouring words, of each text ascending, each once. */
  readonly shingles: Uint32Array;
}

/** Texts of fewer words make no wording. */
export const fewestWords = 4;

/** Hashes texts: their keys and word pairs (shingles: Broder 1997). */
export function hashTexts(texts: readonly string[]): Hashed {
  const keys: string[] = [];
  const offsets = new Uint32Array(texts.length + 1);
  const parts: Uint32Array[] = [];
  for (const [at, text] of texts.entries()) {
    const { hashes } = wordsOf(text);
    const long = hashes.length >= fewestWords;
    keys.push(long ? keyOf(hashes) : "");
    const part = long ? pairsOf(hashes) : new Uint32Array();
    parts.push(part);
    offsets[at + 1] = rowStart(offsets, at) + part.length;
  }
  const shingles = new Uint32Array(rowStart(offsets, texts.length));
  for (const [at, part] of parts.entries()) shingles.set(part, offsets[at]);
  return { keys, offsets, shingles };
}

/** The hashes of a text's word pairs, ascending, each once. */
export function pairsOf(words: Uint32Array): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, words.length - 1));
  for (let at = 0; at < pairs.length; at += 1)
    pairs[at] = mixed(Math.imul(numberAt(words, at), 31) + numberAt(words, at + 1));
  pairs.sort();
  let kept = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    if (at === 0 || pairs[at] !== pairs[at - 1]) pairs[kept++] = numberAt(pairs, at);
  }
  return pairs.slice(0, kept);
}

function keyOf(words: Uint32Array): string {
  return createHash("sha256")
    .update(new Uint8Array(words.buffer, words.byteOffset, words.byteLength))
    .digest("hex");
}
