import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Corpus } from "../corpus.ts";

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

type Weighed = Pick<Corpus, "offsets" | "shingles" | "weights" | "rarity" | "totals">;

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
