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

/** Room in which the shortest ways from one source are found and summed, level by level. */
export interface Levels {
  readonly isDirected: boolean;
  readonly offsets: Int32Array;
  readonly neighbours: Int32Array;
  readonly inOffsets: Int32Array;
  readonly inNeighbours: Int32Array;
  readonly stands: Float64Array;
  /** By entity: the shortest ways from the source. */
  readonly sigma: Float64Array;
  /** By entity: values of the level at hand, 0 elsewhere. */
  readonly near: Float64Array;
  readonly shares: Float64Array;
  /** Entities level after level, and where each level starts there. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** By level: links that leave it and that come to it. */
  readonly outArcs: Int32Array;
  readonly inArcs: Int32Array;
  /** By entity: 1 once its level is done, 2 while it is being made. */
  readonly seen: Uint8Array;
  /** Entities that no level has yet, the first `waiting`; −1 before the first pull. */
  readonly unseen: Int32Array;
  waiting: number;
  /** By entity: the first of its component, and the one behind its last. */
  readonly components: { readonly first: Int32Array; readonly last: Int32Array };
}

/** Room for a network, all of it clear. */
export function levelsIn({ size, offsets, neighbours, stands, into }: Summed): Levels {
  return {
    isDirected: into !== undefined,
    offsets,
    neighbours,
    inOffsets: into?.offsets ?? offsets,
    inNeighbours: into?.neighbours ?? neighbours,
    stands,
    sigma: new Float64Array(size),
    near: new Float64Array(size),
    shares: new Float64Array(size),
    order: new Int32Array(size),
    starts: new Int32Array(size + 2),
    outArcs: new Int32Array(size + 1),
    inArcs: new Int32Array(size + 1),
    seen: new Uint8Array(size),
    unseen: new Int32Array(size),
    waiting: -1,
    components:
      into === undefined
        ? componentStarts({ size, offsets, neighbours })
        : { first: new Int32Array(size), last: new Int32Array(size).fill(size) },
  };
}

/**
 * Finds the next level by the links of this one, which stands in `order` from … to; gives where
 * the next one ends.
 */
export function pushAhead(
  { order, sigma, seen, offsets, neighbours }: Levels,
  from: number,
  to: number,
): number {
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
}

/** The same by the links of those not seen yet. */
export function pullAhead(levels: Levels, from: number, to: number, source: number): number {
  const { order, sigma, near, seen, unseen, inOffsets, inNeighbours } = levels;
  if (levels.waiting < 0) gatherUnseen(levels, source);
  hold(levels, from, to);
  const { waiting } = levels;
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
  levels.waiting = still;
  release(levels, from, to);
  return end;
}

function gatherUnseen(levels: Levels, source: number): void {
  const { components, seen, unseen } = levels;
  const last = components.last[source] ?? 0;
  let waiting = 0;
  for (let entity = components.first[source] ?? 0; entity < last; entity += 1)
    if (seen[entity] === 0) unseen[waiting++] = entity;
  levels.waiting = waiting;
}

/** Marks a level as seen and counts its links. */
export function settle(levels: Levels, level: number, from: number, to: number): void {
  const { order, seen, offsets, inOffsets } = levels;
  let leaving = 0;
  let coming = 0;
  for (let at = from; at < to; at += 1) {
    const entity = order[at] ?? 0;
    seen[entity] = 1;
    leaving += (offsets[entity + 1] ?? 0) - (offsets[entity] ?? 0);
    coming += (inOffsets[entity + 1] ?? 0) - (inOffsets[entity] ?? 0);
  }
  levels.outArcs[level] = leaving;
  levels.inArcs[level] = coming;
  levels.starts[level + 1] = to;
}

/**
 * Brings the shares of the level beyond to each entity of a level, into `shares`, over the fewer
 * links of the two.
 */
export function bringBack(levels: Levels, level: number): void {
  if ((levels.inArcs[level + 1] ?? 0) * 1.5 < (levels.outArcs[level] ?? 0)) pushBack(levels, level);
  else pullBack(levels, level);
}

function pushBack(
  { starts, order, sigma, shares, inOffsets, inNeighbours }: Levels,
  level: number,
): void {
  const beyond = starts[level + 2] ?? 0;
  for (let at = starts[level + 1] ?? 0; at < beyond; at += 1) {
    const entity = order[at] ?? 0;
    const share = sigma[entity] ?? 0;
    const stop = inOffsets[entity + 1] ?? 0;
    for (let arc = inOffsets[entity] ?? 0; arc < stop; arc += 1) {
      const neighbour = inNeighbours[arc] ?? 0;
      shares[neighbour] = (shares[neighbour] ?? 0) + share;
    }
  }
}

function pullBack(levels: Levels, level: number): void {
  const { starts, order, near, shares, offsets, neighbours } = levels;
  const to = starts[level + 1] ?? 0;
  const beyond = starts[level + 2] ?? 0;
  hold(levels, to, beyond);
  for (let at = starts[level] ?? 0; at < to; at += 1) {
    const entity = order[at] ?? 0;
    let share = 0;
    const stop = offsets[entity + 1] ?? 0;
    for (let arc = offsets[entity] ?? 0; arc < stop; arc += 1)
      share += near[neighbours[arc] ?? 0] ?? 0;
    shares[entity] = share;
  }
  release(levels, to, beyond);
}

/** Puts the values of a level, which stands in `order` from … to, into `near`. */
function hold({ order, sigma, near }: Levels, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const entity = order[at] ?? 0;
    near[entity] = sigma[entity] ?? 0;
  }
}

/** Takes them out again. */
function release({ order, near }: Levels, from: number, to: number): void {
  for (let at = from; at < to; at += 1) near[order[at] ?? 0] = 0;
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
