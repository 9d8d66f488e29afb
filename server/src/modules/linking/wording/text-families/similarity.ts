import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Corpus, Weighed } from "../corpus.ts";
import type { Sort } from "./shingles.ts";

/** What two wordings have in common. */
export interface Likeness {
  /**
   * Weight of the shingles of both by weight of the shingles of either: weighted Jaccard, 0 to 1.
   */
  readonly share: number;
  /** Shingles of both by shingles of either: Jaccard, 0 to 1. */
  readonly plain: number;
  /** Shingles of both. */
  readonly shared: number;
  /** Mean rarity of the shingles of both, 0 to 1. */
  readonly rarity: number;
}

/** How alike two wordings are, exactly. */
export function likenessOf(
  { offsets, shingles, weights, rarity, totals }: Weighed,
  a: number,
  b: number,
): Likeness {
  const startA = rowStart(offsets, a);
  const startB = rowStart(offsets, b);
  const endA = rowEnd(offsets, a);
  const endB = rowEnd(offsets, b);
  let i = startA;
  let j = startB;
  let weight = 0;
  let rare = 0;
  let shared = 0;
  while (i < endA && j < endB) {
    const x = shingles[i] ?? 0;
    const y = shingles[j] ?? 0;
    if (x === y) {
      weight += weights[i] ?? 0;
      rare += rarity[i] ?? 0;
      shared += 1;
    }
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const either = (totals[a] ?? 0) + (totals[b] ?? 0) - weight;
  const plain = endA - startA + endB - startB - shared;
  return {
    share: either === 0 ? 0 : weight / either,
    plain: plain === 0 ? 0 : shared / plain,
    shared,
    rarity: shared === 0 ? 0 : rare / shared,
  };
}

const strict = 0.5;
const lenient = 0.3;
const usual = 0.35;
const rarest = 0.6;
const fewShared = 6;
const nearlyAll = 0.8;
const most = 0.6;

/**
 * Whether two wordings are the same but for small changes. What they share must be 0.5 of both
 * where it is usual (sentences that many put together in their own way), and 0.3 where it is rare;
 * or 0.6 of both unweighted, so that a wording that very many use is not taken for a common phrase;
 * with fewer than six word pairs in common, 0.8.
 */
export function isSameWording({ share, plain, shared, rarity }: Likeness): boolean {
  if (shared < fewShared) return share >= nearlyAll;
  if (plain >= most) return true;
  const ease = Math.max(0, Math.min(1, (rarity - usual) / (rarest - usual)));
  return share >= strict - ease * (strict - lenient);
}

/**
 * What two wordings must have in common by letters, or by words in any order: weighted Jaccard, and
 * how many shingles at least. Less is enough, `tampered`, where word pairs say at most `pairs` of
 * that: then spaces, signs or the order were tampered with. Of unrelated ads of the demo that are
 * alike at all none comes below 0.6 of what letters say, or 0.4 of what words say.
 */
const otherwise = {
  letters: { share: 0.6, tampered: 0.44, pairs: 0.6, shared: 16 },
  words: { share: 0.8, tampered: 0.58, pairs: 0.3, shared: 8 },
} as const;

/** Whether two wordings that have no more in common than this can be the same by one sort of shingles. */
export function couldBeSame(
  sort: Sort,
  { share, plain, shared }: Omit<Likeness, "rarity">,
): boolean {
  if (sort === "pairs") return share >= lenient || plain >= most;
  return share >= otherwise[sort].tampered && shared >= otherwise[sort].shared;
}

/** How alike two wordings are by one sort of shingles; 0 where they are not the same by it. */
export function sameBy(corpus: Corpus, sort: Sort, a: number, b: number): number {
  const likeness = likenessOf(corpus[sort], a, b);
  if (sort === "pairs") return isSameWording(likeness) ? likeness.share : 0;
  const { share, tampered, pairs, shared } = otherwise[sort];
  if (likeness.share < tampered || likeness.shared < shared) return 0;
  if (likeness.share >= share) return likeness.share;
  const byPairs = likenessOf(corpus.pairs, a, b).share;
  return byPairs <= pairs * likeness.share ? likeness.share : 0;
}

/** How alike two wordings are by letters or by words in any order; 0 where they are not the same. */
export function nearness(corpus: Corpus, a: number, b: number): number {
  return Math.max(sameBy(corpus, "letters", a, b), sameBy(corpus, "words", a, b));
}

/**
 * How alike a member of a family is to its central wording, 0 to 1: by word pairs; where these say
 * little, as of words run together, by letters or words.
 */
export function shareOf(corpus: Corpus, member: number, centre: number): number {
  if (member === centre) return 1;
  const pairs = likenessOf(corpus.pairs, member, centre);
  if (isSameWording(pairs)) return pairs.plain;
  return Math.max(
    ...(["pairs", "letters", "words"] as const).map(
      (sort) => likenessOf(corpus[sort], member, centre).plain,
    ),
  );
}
