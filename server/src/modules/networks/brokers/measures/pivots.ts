import { realAt } from "../../../../shared/numbers.ts";
import { randomOf, shuffle } from "../../../../shared/random.ts";

/** Sources drawn to stand for all. */
export interface Pivots {
  /** Sources that are taken in any case, for they stand for many. */
  readonly certain: Uint32Array;
  /**
   * The others that were drawn, in an order of chance, so that every tenth of them is a sample of
   * its own.
   */
  readonly drawn: Uint32Array;
  /** Each source's chance to be taken; 1 for the certain. */
  readonly chances: Float64Array;
}

/**
 * Draws about `count` of some sources, each with a chance in proportion to what it stands for; the
 * same for the same seed.
 * Source: systematic sampling of unequal chances in random order, Madow 1949 and Hartley & Rao
 * 1962, Ann. Math. Stat. 33:350–374.
 */
export function drawPivots(stands: Float64Array, count: number, seed: number): Pivots {
  const random = randomOf(seed);
  const step = stepOf(stands, count);
  const chances = stands.map((weight) => Math.min(1, weight / step));
  const order = Uint32Array.from({ length: stands.length }, (_, at) => at);
  shuffle(order, random);
  const drawn: number[] = [];
  let mark = random();
  for (const source of order) {
    const chance = realAt(chances, source);
    if (chance === 1) continue;
    mark -= chance;
    if (mark >= 0) continue;
    mark += 1;
    drawn.push(source);
  }
  return {
    certain: order.filter((source) => chances[source] === 1).sort(),
    drawn: Uint32Array.from(drawn),
    chances,
  };
}

/**
 * What one drawn source stands for: all weight over the draws, where those above it are taken for
 * certain.
 */
function stepOf(stands: Float64Array, count: number): number {
  const descending = stands.toSorted().toReversed();
  let left = descending.reduce((sum, weight) => sum + weight, 0);
  for (let taken = 0; taken < Math.min(count, descending.length); taken += 1) {
    const weight = realAt(descending, taken);
    const step = left / (count - taken);
    if (weight < step) return step;
    left -= weight;
  }
  return descending.at(-1) ?? 1;
}
