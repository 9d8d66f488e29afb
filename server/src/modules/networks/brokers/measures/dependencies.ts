import {
  bringBack,
  levelsIn,
  pullAhead,
  pushAhead,
  settle,
  type Levels,
  type Summed,
} from "./levels.ts";

export type { Summed } from "./levels.ts";

/**
 * Adds up how much of the shortest ways from some sources depend on each entity of a network.
 * Source: Brandes 2001, J. Math. Sociol. 25:163–177. Both sweeps go level by level and pull over a
 * row of values that are 0 outside the level at hand, so that no way is asked for its length; small
 * levels push instead (Beamer et al. 2012).
 */
export interface Dependencies {
  /** Adds those of one source, weighed by what it stands for, `times` over, to `sums`. */
  readonly add: (source: number, sums: Float64Array, times?: number) => void;
}

/**
 * How much of a way's share counts for an entity on it: all of it (then each pair counts from both
 * ends), or the part of the way from the source to the entity (then once, from both ends together;
 * who is near the source counts little, so that a sample of sources errs less: Geisberger, Sanders
 * & Schultes 2008, ALENEX, 90–100).
 */
export type Scaling = "whole" | "linear";

/** Room and sweeps for a network; the components of one without directions stand in a row. */
export function dependenciesIn(network: Summed, scaling: Scaling = "whole"): Dependencies {
  const levels = levelsIn(network);
  return {
    add: (source, sums, times = 1) => {
      const count = seek(levels, source);
      accumulate(levels, { count, weight: times * (network.stands[source] ?? 0), scaling }, sums);
      clear(levels, count);
    },
  };
}

/** Finds level after level from a source; gives how many there are. */
function seek(levels: Levels, source: number): number {
  const { order, sigma, inOffsets, components, inArcs, outArcs } = levels;
  order[0] = source;
  sigma[source] = 1;
  levels.waiting = -1;
  settle(levels, 0, 0, 1);
  let left =
    (inOffsets[components.last[source] ?? 0] ?? 0) -
    (inOffsets[components.first[source] ?? 0] ?? 0);
  let level = 0;
  let from = 0;
  let to = 1;
  while (from < to) {
    left -= inArcs[level] ?? 0;
    let end = to;
    if (left !== 0)
      end =
        (outArcs[level] ?? 0) * 3 < left
          ? pushAhead(levels, from, to)
          : pullAhead(levels, from, to, source);
    level += 1;
    settle(levels, level, to, end);
    from = to;
    to = end;
  }
  return level;
}

/** How many levels there are, what their source weighs, and how shares count. */
interface Weighing {
  readonly count: number;
  readonly weight: number;
  readonly scaling: Scaling;
}

/** Sums up from the farthest level back; `sigma` becomes (stands + dependency) ÷ ways. */
function accumulate(
  levels: Levels,
  { count, weight, scaling }: Weighing,
  sums: Float64Array,
): void {
  const { starts, order, sigma, shares, stands } = levels;
  const isLinear = scaling === "linear";
  for (let level = count - 1; level >= 1; level -= 1) {
    const counts = isLinear ? weight * level : weight;
    const own = isLinear ? 1 / level : 1;
    if (level < count - 1) bringBack(levels, level);
    const to = starts[level + 1] ?? 0;
    for (let at = starts[level] ?? 0; at < to; at += 1) {
      const entity = order[at] ?? 0;
      const ways = sigma[entity] ?? 0;
      const share = (shares[entity] ?? 0) * ways;
      sums[entity] = (sums[entity] ?? 0) + counts * share;
      sigma[entity] = ((stands[entity] ?? 0) * own + share) / ways;
    }
  }
}

/** Makes the room ready for the next source. */
function clear({ starts, order, seen, shares, isDirected }: Levels, count: number): void {
  const met = starts[count] ?? 0;
  for (let at = 0; at < met; at += 1) {
    const entity = order[at] ?? 0;
    seen[entity] = 0;
    shares[entity] = 0;
  }
  // along directions, shares also come to entities that no path leads to from the source
  if (isDirected) shares.fill(0);
}
