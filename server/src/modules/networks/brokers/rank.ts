import { realAt } from "../../../shared/numbers.ts";

/** What entities are ranked by. */
export type BrokerMeasure =
  | "BETWEENNESS"
  | "DEGREE"
  | "CLOSENESS"
  | "HARMONIC"
  | "PAGERANK"
  | "CONSTRAINT";

/**
 * Numbers of entities by score, greatest first (`ascending`: least first), ties by number; NaN
 * last. At most `limit`.
 */
export function ranked(scores: Float64Array, limit: number, ascending = false): readonly number[] {
  const worth = (entity: number) => {
    const score = scores[entity] ?? Number.NaN;
    if (Number.isNaN(score)) return Number.NEGATIVE_INFINITY;
    return ascending ? -score : score;
  };
  return Array.from(scores.keys())
    .toSorted((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, limit);
}

/**
 * The rank of each entity by score, from 1, ties alike; those without a score above 0 have none.
 */
export function ranksOf(scores: Float64Array): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let last = Number.NaN;
  let rank = 0;
  for (const [place, entity] of ranked(scores, scores.length).entries()) {
    const score = realAt(scores, entity);
    if (!(score > 0)) break;
    if (score !== last) [last, rank] = [score, place + 1];
    ranks.set(entity, rank);
  }
  return ranks;
}
