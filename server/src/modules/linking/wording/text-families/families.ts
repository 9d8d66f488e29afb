import { type Corpus, corpusOf } from "../corpus.ts";
import { bandKeysOf, bands, joinsOf, parentsOf, rootOf, type Joins } from "./bands.ts";
import { centreOf, partsOf } from "../parting.ts";
import { nearness, shareOf } from "./similarity.ts";
import { hashTexts } from "./shingles.ts";

/** Texts that share a wording. */
export interface Families {
  /** By text: number of its family; −1 where its wording is no other's. */
  readonly of: Int32Array;
  /**
   * By family: its name, the least key of its members' wordings (64 hexadecimal digits): the same
   * whatever the order of texts. Ascending.
   */
  readonly names: readonly string[];
  /** By family: its most central text. */
  readonly centres: readonly number[];
  /**
   * By text: its rank by what it says, equal for equal wordings; −1 for a text with too few words.
   */
  readonly ranks: Int32Array;
  /**
   * By text: word pairs that it and its family's central text both have, as a share of those that
   * either has: Jaccard, 0 to 1; of letters or words where word pairs say little (see shareOf);
   * 0 outside families.
   */
  readonly similarity: Float64Array;
}

/**
 * The bands are looked through in two halves, each by itself, so that one thread or two find the
 * same.
 */
export const halves: readonly (readonly [number, number])[] = [
  [0, bands / 2],
  [bands / 2, bands],
];

/**
 * The families of texts, near-duplicates of one wording: a function of the set of texts, in
 * whatever order and portions they came. Two or more texts make a family, identical ones included;
 * texts of fewer than four words are in none.
 */
export function familiesOf(texts: readonly string[]): Families {
  const corpus = corpusOf([hashTexts(texts)]);
  return familiesFrom(
    corpus,
    groupsOf(
      corpus,
      halves.map(([from, to]) => joinsOf(corpus, bandKeysOf(corpus, from, to), from)),
    ),
  );
}

/**
 * Wordings in groups, each group ascending and in order of their first: what word pairs join, chains
 * parted; then what letters or words bring to those. With `stirred` only the pieces that hold one of
 * those, which are 1.
 */
export function groupsOf(
  corpus: Corpus,
  joins: readonly Joins[],
  stirred?: Uint8Array,
): readonly (readonly number[])[] {
  const size = corpus.keys.length;
  const pieces = piecesOf(
    size,
    joins.flatMap(({ pairs, others }) => [pairs, others]),
  ).filter((members) => stirred === undefined || members.some((member) => stirred[member] === 1));
  const byPairs = parentsOf(
    size,
    joins.map(({ pairs }) => pairs),
  );
  const groups = pieces.flatMap((members) => {
    if (members.length === 1) return [members];
    const own = [...Map.groupBy(members, (member) => rootOf(byPairs, member)).values()];
    return ledGroups(
      corpus,
      own.flatMap((some) => (some.length === 1 ? [some] : partsOf(corpus.pairs, some))),
    );
  });
  return groups.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}

/** With how many larger groups of its piece a group is compared at most, and with how many of each. */
const mostLeaders = 256;
const mostAsked = 8;

/** A group, with those of its wordings that others are compared with. */
interface Led {
  readonly asked: readonly number[];
  members: readonly number[];
}

/**
 * Groups with those that are the same by letters or words: each, from the largest on, comes to the
 * larger one that its central wording is nearest to, so that no chain is made.
 */
function ledGroups(
  corpus: Corpus,
  groups: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  if (groups.length === 1) return groups;
  const inOrder = groups.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  const led: Led[] = [];
  for (const members of inOrder) {
    const centre = centreOf(corpus.pairs, members);
    const near = led.slice(0, mostLeaders).map(({ asked }) => nearest(corpus, centre, asked));
    const most = Math.max(0, ...near);
    const leader = most === 0 ? undefined : led[near.indexOf(most)];
    if (leader === undefined)
      led.push({ asked: [centre, ...members.slice(0, mostAsked)], members });
    else leader.members = [...leader.members, ...members];
  }
  return led.map(({ members }) => members.toSorted((a, b) => a - b));
}

const nearest = (corpus: Corpus, one: number, asked: readonly number[]) =>
  Math.max(...asked.map((other) => nearness(corpus, one, other)));

/** The families of a corpus from the groups of its wordings. */
export function familiesFrom(corpus: Corpus, groups: readonly (readonly number[])[]): Families {
  const texts = textsOf(corpus);
  const families = groups.filter(
    (members) => members.length > 1 || (texts[members[0] ?? 0]?.length ?? 0) > 1,
  );
  const of = new Int32Array(corpus.of.length).fill(-1);
  const similarity = new Float64Array(corpus.of.length);
  const central = families.map((members) => centreOf(corpus.pairs, members));
  for (const [family, members] of families.entries()) {
    for (const member of members) {
      const share = shareOf(corpus, member, central[family] ?? 0);
      for (const text of texts[member] ?? []) [of[text], similarity[text]] = [family, share];
    }
  }
  return {
    of,
    ranks: corpus.of,
    similarity,
    names: families.map(([least = 0]) => corpus.keys[least] ?? ""),
    centres: central.map((wording) => texts[wording]?.[0] ?? 0),
  };
}

/** By wording its texts. */
function textsOf({ of, keys }: Corpus): readonly (readonly number[])[] {
  const texts: number[][] = keys.map(() => []);
  for (const [text, wording] of of.entries()) texts[wording]?.push(text);
  return texts;
}

/** Wordings joined, each piece ascending. */
function piecesOf(wordings: number, joins: readonly Uint32Array[]): readonly (readonly number[])[] {
  const parent = parentsOf(wordings, joins);
  const pieces = new Map<number, number[]>();
  for (let wording = 0; wording < wordings; wording += 1) {
    const root = rootOf(parent, wording);
    const piece = pieces.get(root);
    if (piece === undefined) pieces.set(root, [wording]);
    else piece.push(wording);
  }
  return [...pieces.values()];
}
