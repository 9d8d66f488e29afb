import type { Corpus } from "./corpus.ts";
import { bands, joinsOf, rootOf } from "./bands.ts";
import { corpusOf } from "./corpus.ts";
import { centreOf, partsOf } from "./parting.ts";
import { likenessOf } from "./similarity.ts";
import { hashTexts } from "./shingles.ts";

/** Texts that share a wording. */
export interface Families {
  /** By text: number of its family; −1 where its wording is no other's. */
  readonly of: Int32Array;
  /** By family: its name, the least key of its members' wordings (64 hexadecimal digits): the same whatever the order of texts. Ascending. */
  readonly names: readonly string[];
  /** By family: its most central text. */
  readonly centres: readonly number[];
  /** By text: its rank by what it says, equal for equal wordings; −1 for a text with too few words. */
  readonly ranks: Int32Array;
  /** By text: word pairs that it and its family's central text both have, as a share of those that either has: Jaccard, 0 to 1; 0 outside families. */
  readonly similarity: Float64Array;
}

/** The bands are looked through in two halves, each by itself, so that one thread or two find the same. */
export const halves: readonly (readonly [number, number])[] = [[0, bands / 2], [bands / 2, bands]];

/**
 * The families of texts, near-duplicates of one wording: a function of the set of texts, in whatever order and portions
 * they came. Two or more texts make a family, identical ones included; texts of fewer than four words are in none.
 */
export function familiesOf(texts: readonly string[]): Families {
  const corpus = corpusOf([hashTexts(texts)]);
  return familiesFrom(corpus, halves.map(([from, to]) => joinsOf(corpus, from, to)));
}

/** The families of a corpus from the joins of its halves. */
export function familiesFrom(corpus: Corpus, joins: readonly Uint32Array[]): Families {
  const texts = textsOf(corpus);
  const groups = joined(corpus, joins).flatMap((members) => (members.length === 1 ? [members] : partsOf(corpus, members)));
  const kept = groups.filter((members) => members.length > 1 || (texts[members[0] ?? 0]?.length ?? 0) > 1);
  const families = kept.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  const of = new Int32Array(corpus.of.length).fill(-1);
  const similarity = new Float64Array(corpus.of.length);
  const central = families.map((members) => centreOf(corpus, members));
  for (const [family, members] of families.entries()) {
    for (const member of members) {
      const share = member === central[family] ? 1 : likenessOf(corpus, member, central[family] ?? 0).plain;
      for (const text of texts[member] ?? []) [of[text], similarity[text]] = [family, share];
    }
  }
  return { of, ranks: corpus.of, similarity, names: families.map(([least = 0]) => corpus.keys[least] ?? ""), centres: central.map((wording) => texts[wording]?.[0] ?? 0) };
}

/** By wording its texts. */
function textsOf({ of, keys }: Corpus): readonly (readonly number[])[] {
  const texts: number[][] = keys.map(() => []);
  for (const [text, wording] of of.entries()) texts[wording]?.push(text);
  return texts;
}

/** Wordings joined, each piece ascending. */
function joined({ keys }: Corpus, joins: readonly Uint32Array[]): readonly (readonly number[])[] {
  const parent = Uint32Array.from(keys, (_, wording) => wording);
  for (const pairs of joins) {
    for (let at = 0; at < pairs.length; at += 2) {
      const [a, b] = [rootOf(parent, pairs[at] ?? 0), rootOf(parent, pairs[at + 1] ?? 0)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const pieces = new Map<number, number[]>();
  for (let wording = 0; wording < keys.length; wording += 1) {
    const root = rootOf(parent, wording);
    const piece = pieces.get(root);
    if (piece === undefined) pieces.set(root, [wording]);
    else piece.push(wording);
  }
  return [...pieces.values()];
}
