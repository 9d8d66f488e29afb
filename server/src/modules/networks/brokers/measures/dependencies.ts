/** A network to sum over, each entity standing for some. */
export interface Summed {
  readonly size: number;
  /** As Rows, in the order in which ways leave. */
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  /** How many each entity stands for. */
  readonly stands: Float64Array;
  /** The same links from their other end, where they have directions. */
  readonly into?: { readonly offsets: Int32Array; readonly neighbours: Int32Array };
}

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
export function dependenciesIn(
  { size, offsets, neighbours, stands, into }: Summed,
  scaling: Scaling = "whole",
): Dependencies {
  const { offsets: inOffsets, neighbours: inNeighbours } = into ?? { offsets, neighbours };
  const sigma = new Float64Array(size);
  const near = new Float64Array(size);
  const shares = new Float64Array(size);
  const order = new Int32Array(size);
  const unseen = new Int32Array(size);
  const starts = new Int32Array(size + 2);
  const outArcs = new Int32Array(size + 1);
  const inArcs = new Int32Array(size + 1);
  const seen = new Uint8Array(size);
  const components =
    into === undefined
      ? componentStarts({ size, offsets, neighbours })
      : { first: new Int32Array(size), last: new Int32Array(size).fill(size) };

  /** How many stand in `unseen`; −1 before the first pull. */
  let waiting = -1;

  /**
   * Finds the next level by the links of this one, which stands in `order` from … to; gives where
   * the next one ends.
   */
  const pushAhead = (from: number, to: number): number => {
    let end = to;
    for (let at = from; at < to; at += 1) {
      const entity = order[at] ?? 0;
      const ways = sigma[entity] ?? 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1) {
        const neighbour = neighbours[arc] ?? 0;
        const mark = seen[neighbour] ?? 0;
        if (mark === 0) {
          seen[neighbour] = 2;
          sigma[neighbour] = ways;
          order[end++] = neighbour;
        } else if (mark === 2) sigma[neighbour] = (sigma[neighbour] ?? 0) + ways;
      }
    }
    return end;
  };

  /** The same by the links of those not seen yet. */
  const pullAhead = (from: number, to: number, source: number): number => {
    if (waiting < 0) {
      waiting = 0;
      for (
        let entity = components.first[source] ?? 0;
        entity < (components.last[source] ?? 0);
        entity += 1
      )
        if (seen[entity] === 0) unseen[waiting++] = entity;
    }
    for (let at = from; at < to; at += 1) near[order[at] ?? 0] = sigma[order[at] ?? 0] ?? 0;
    let end = to;
    let still = 0;
    for (let at = 0; at < waiting; at += 1) {
      const entity = unseen[at] ?? 0;
      if (seen[entity] !== 0) continue;
      let ways = 0;
      const stop = inOffsets[entity + 1] ?? 0;
      for (let arc = inOffsets[entity] ?? 0; arc < stop; arc += 1)
        ways += near[inNeighbours[arc] ?? 0] ?? 0;
      if (ways > 0) {
        sigma[entity] = ways;
        order[end++] = entity;
      } else unseen[still++] = entity;
    }
    waiting = still;
    for (let at = from; at < to; at += 1) near[order[at] ?? 0] = 0;
    return end;
  };

  /** Marks a level as seen and counts its links. */
  const settle = (level: number, from: number, to: number): void => {
    let leaving = 0;
    let coming = 0;
    for (let at = from; at < to; at += 1) {
      const entity = order[at] ?? 0;
      seen[entity] = 1;
      leaving += (offsets[entity + 1] ?? 0) - (offsets[entity] ?? 0);
      coming += (inOffsets[entity + 1] ?? 0) - (inOffsets[entity] ?? 0);
    }
    outArcs[level] = leaving;
    inArcs[level] = coming;
    starts[level + 1] = to;
  };

  /** Finds level after level from a source; gives how many there are. */
  const seek = (source: number): number => {
    order[0] = source;
    sigma[source] = 1;
    waiting = -1;
    settle(0, 0, 1);
    let left =
      (inOffsets[components.last[source] ?? 0] ?? 0) -
      (inOffsets[components.first[source] ?? 0] ?? 0);
    let level = 0;
    let from = 0;
    let to = 1;
    while (from < to) {
      left -= inArcs[level] ?? 0;
      const end =
        left === 0
          ? to
          : (outArcs[level] ?? 0) * 3 < left
            ? pushAhead(from, to)
            : pullAhead(from, to, source);
      level += 1;
      settle(level, to, end);
      from = to;
      to = end;
    }
    return level;
  };

  /**
   * Brings the shares of the level beyond to each entity of a level, into `shares`, over the fewer
   * links of the two.
   */
  const bringBack = (level: number): void => {
    const from = starts[level] ?? 0;
    const to = starts[level + 1] ?? 0;
    const beyond = starts[level + 2] ?? 0;
    if ((inArcs[level + 1] ?? 0) * 1.5 < (outArcs[level] ?? 0)) {
      for (let at = to; at < beyond; at += 1) {
        const entity = order[at] ?? 0;
        const share = sigma[entity] ?? 0;
        const stop = inOffsets[entity + 1] ?? 0;
        for (let arc = inOffsets[entity] ?? 0; arc < stop; arc += 1) {
          const neighbour = inNeighbours[arc] ?? 0;
          shares[neighbour] = (shares[neighbour] ?? 0) + share;
        }
      }
      return;
    }
    for (let at = to; at < beyond; at += 1) near[order[at] ?? 0] = sigma[order[at] ?? 0] ?? 0;
    for (let at = from; at < to; at += 1) {
      const entity = order[at] ?? 0;
      let share = 0;
      const stop = offsets[entity + 1] ?? 0;
      for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1)
        share += near[neighbours[arc] ?? 0] ?? 0;
      shares[entity] = share;
    }
    for (let at = to; at < beyond; at += 1) near[order[at] ?? 0] = 0;
  };

  /** Sums up from the farthest level back; `sigma` becomes (stands + dependency) ÷ ways. */
  const accumulate = (levels: number, weight: number, sums: Float64Array): void => {
    for (let level = levels - 1; level >= 1; level -= 1) {
      const [counts, own] = scaling === "linear" ? [weight * level, 1 / level] : [weight, 1];
      if (level < levels - 1) bringBack(level);
      const to = starts[level + 1] ?? 0;
      for (let at = starts[level] ?? 0; at < to; at += 1) {
        const entity = order[at] ?? 0;
        const ways = sigma[entity] ?? 0;
        const share = (shares[entity] ?? 0) * ways;
        sums[entity] = (sums[entity] ?? 0) + counts * share;
        sigma[entity] = ((stands[entity] ?? 0) * own + share) / ways;
      }
    }
  };

  return {
    add: (source, sums, times = 1) => {
      const levels = seek(source);
      accumulate(levels, times * (stands[source] ?? 0), sums);
      const reached = starts[levels] ?? 0;
      for (let at = 0; at < reached; at += 1) {
        const entity = order[at] ?? 0;
        seen[entity] = 0;
        shares[entity] = 0;
      }
      // along directions, shares also come to entities that the source does not reach
      if (into !== undefined) shares.fill(0);
    },
  };
}

/**
 * The first entity of each one's component, and the one behind its last; components stand in a row.
 */
function componentStarts({
  size,
  offsets,
  neighbours,
}: Pick<Summed, "size" | "offsets" | "neighbours">) {
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  for (let start = 0; start < size;) {
    let end = start + 1;
    for (let entity = start; entity < end; entity += 1) {
      const stop = offsets[entity + 1] ?? 0;
      if (stop > (offsets[entity] ?? 0)) end = Math.max(end, (neighbours[stop - 1] ?? 0) + 1);
    }
    first.fill(start, start, end);
    last.fill(end, start, end);
    start = end;
  }
  return { first, last };
}
