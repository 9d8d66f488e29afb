import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { deserialize, serialize } from "node:v8";
import type { Corpus } from "./corpus.ts";
import type { Joins } from "./text-families/bands.ts";
import type { Hashed, Shingles } from "./text-families/shingles.ts";

/**
 * What is kept of all texts, so that others can be added without them. Numbers name wordings,
 * ascending by key. Of its hashes no text can be read, but whether it has a word, two words side by side, or five
 * letters in a row.
 */
export interface WordingIndex extends Hashed {
  /** Of what made it, and of which kinds the texts are: for another it says nothing. */
  readonly stamp: string;
  /** How many wordings there were when all was last worked out anew. */
  readonly anew: number;
  /** Band after band, each by wording. */
  readonly bandKeys: Uint32Array;
  readonly joins: Joins;
  /** By wording the least of its family. */
  readonly least: Int32Array;
  /** By text: the ref of what carries it, and its wording; −1 for one with too few words. */
  readonly refs: readonly string[];
  readonly of: Int32Array;
}

/** By wording the least of its group; `before`: of those in no group. */
export function leastOf(
  wordings: number,
  groups: readonly (readonly number[])[],
  before?: Int32Array,
): Int32Array {
  const least = before?.slice() ?? Int32Array.from({ length: wordings }, (_, wording) => wording);
  for (const members of groups) for (const member of members) least[member] = members[0] ?? member;
  return least;
}

/** Some arrays one after the other. */
export function joinedArrays(parts: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Joins of several parts. */
export function joinedJoins(parts: readonly Joins[]): Joins {
  return {
    pairs: joinedArrays(parts.map(({ pairs }) => pairs)),
    others: joinedArrays(parts.map(({ others }) => others)),
  };
}

/** The part of an index that a corpus is, in memory of its own: what is shared cannot be kept. */
export function keptOf({ keys, pairs, letters, words }: Corpus): Hashed {
  const bare = ({ offsets, shingles }: Shingles): Shingles => ({
    offsets: offsets.slice(),
    shingles: shingles.slice(),
  });
  return { keys, pairs: bare(pairs), letters: bare(letters), words: bare(words) };
}

const digestLength = 32;

function digestOf(body: Buffer): Buffer {
  return createHash("sha256").update(body).digest();
}

/** Reads an index; undefined where there is none, where it is damaged, or of another stamp. */
export function readIndex(path: string, stamp: string): WordingIndex | undefined {
  try {
    const bytes = readFileSync(path);
    const body = bytes.subarray(digestLength);
    if (!digestOf(body).equals(bytes.subarray(0, digestLength))) return undefined;
    const index: unknown = deserialize(body);
    return isIndex(index) && index.stamp === stamp ? index : undefined;
  } catch {
    return undefined; // what cannot be read is worked out anew
  }
}

/** Writes an index whole or not at all; readable by the owner alone. */
export function writeIndex(path: string, index: WordingIndex): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const body = serialize(index);
  writeFileSync(`${path}.part`, Buffer.concat([digestOf(body), body]), { mode: 0o600 });
  renameSync(`${path}.part`, path);
}

function isIndex(value: unknown): value is WordingIndex {
  if (
    typeof value !== "object" ||
    value === null ||
    !("stamp" in value && "keys" in value && "of" in value && "refs" in value)
  )
    return false;
  return (
    typeof value.stamp === "string" &&
    Array.isArray(value.keys) &&
    Array.isArray(value.refs) &&
    value.of instanceof Int32Array &&
    value.of.length === value.refs.length
  );
}
