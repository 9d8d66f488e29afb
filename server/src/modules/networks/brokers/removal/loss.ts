/**
 * What holds of a network without some of its entities, and what taking out one more would do, given
 * for all at once.
 */
export interface Loss {
  /** How much one answer takes, about: simple steps. */
  readonly steps: number;
  /** Given which are out (1 by entity). The answer's array is used again by the next call. */
  readonly without: (out: Uint8Array) => Losses;
}

export interface Losses {
  /** What joins those left, summed over ordered pairs. */
  readonly joined: number;
  /**
   * How much of it would be lost if this one went too, what it is itself part of included; 0 or
   * less for those not to be taken.
   */
  readonly lost: Float64Array;
}

/** A set to take out, ascending, and what joins the rest. */
export interface Found {
  readonly members: readonly number[];
  readonly joined: number;
}

/**
 * Differences below this are rounding; sums over pairs are whole numbers or of few different parts.
 */
const rounding = 1e-9;

/**
 * True where one set leaves less joined than another; on ties where its members have the lower
 * numbers.
 */
export function isBetter(one: Found, other: Found | undefined): boolean {
  if (other === undefined) return true;
  if (Math.abs(one.joined - other.joined) > rounding) return one.joined < other.joined;
  const first = one.members.findIndex((member, at) => member !== other.members[at]);
  return first !== -1 && (one.members[first] ?? 0) < (other.members[first] ?? 0);
}

/**
 * The entity whose leaving loses most, from `least` on, that is not out; ties by the lower number;
 * −1 where none is left.
 */
export function greatestLoss(lost: Float64Array, out: Uint8Array, least = 0): number {
  let best = -1;
  let most = -Infinity;
  for (let entity = least; entity < lost.length; entity += 1) {
    const loss = lost[entity] ?? 0;
    if (loss <= most + rounding || out[entity] === 1) continue;
    best = entity;
    most = loss;
  }
  return best;
}
