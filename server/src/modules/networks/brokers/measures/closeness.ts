import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Rows } from "../../networks/index.ts";

/** Both measures of nearness, from one search for each entity. */
export interface Closeness {
  /**
   * (joined others ÷ all others) × (joined others ÷ sum of the distances to them), joined being
   * those that a path leads to; 0 for who is joined to nobody. Unit: 0–1.
   */
  readonly closeness: Float64Array;
  /** Sum of 1 ÷ distance over those joined. Unit: 0 to the number of others. */
  readonly harmonic: Float64Array;
}

/** Searches that go on at once, each a bit of a number. */
const width = 32;

/**
 * How near each entity is to the others, unweighted. For a directed network give its `in` rows:
 * then, as in networkx, distances are those of the ways that come to the entity.
 * Sources: Freeman 1979, Social Networks 1:215–239, as Wasserman & Faust 1994, p. 201, improved it
 * for networks in pieces; Boldi & Vigna 2014, Internet Math. 10:222–262; many searches at once as
 * in Then et al. 2014, PVLDB 8:449–460.
 */
export function closenessOf(rows: Rows): Closeness {
  const size = rows.offsets.length - 1;
  const closeness = new Float64Array(size);
  const harmonic = new Float64Array(size);
  const searches = searchesIn(rows);
  for (let first = 0; first < size; first += width) {
    const { met, sums, inverses } = searches(first, Math.min(size, first + width));
    for (let at = 0; at < width && first + at < size; at += 1) {
      const others = met[at] ?? 0;
      const sum = sums[at] ?? 0;
      closeness[first + at] = sum === 0 ? 0 : (others / sum) * (others / (size - 1));
      harmonic[first + at] = inverses[at] ?? 0;
    }
  }
  return { closeness, harmonic };
}

/** Of each source at hand: others met, their distances together, and the inverses of these. */
interface Found {
  readonly met: Float64Array;
  readonly sums: Float64Array;
  readonly inverses: Float64Array;
}

/** Searches breadth first from up to `width` sources at once. */
function searchesIn(rows: Rows): (from: number, to: number) => Found {
  const size = rows.offsets.length - 1;
  const room: Room = {
    seen: new Int32Array(size),
    now: new Int32Array(size),
    next: new Int32Array(size),
    level: new Uint32Array(size),
    ahead: new Uint32Array(size),
    counts: new Uint32Array(width),
  };
  return (from, to) => {
    const found: Found = {
      met: new Float64Array(width),
      sums: new Float64Array(width),
      inverses: new Float64Array(width),
    };
    begin(room, from, to);
    let count = to - from;
    for (let distance = 1; (count = spread(rows, room, count)) > 0; distance += 1) {
      settle(room, count);
      for (let search = 0; search < width; search += 1) {
        const more = room.counts[search] ?? 0;
        found.met[search] = (found.met[search] ?? 0) + more;
        found.sums[search] = (found.sums[search] ?? 0) + more * distance;
        found.inverses[search] = (found.inverses[search] ?? 0) + more / distance;
      }
    }
    return found;
  };
}

/** Room for searches that go on at once; each is a bit of the numbers by entity. */
interface Room {
  /** Which searches met an entity before, at the level at hand, and at the one ahead. */
  readonly seen: Int32Array;
  readonly now: Int32Array;
  readonly next: Int32Array;
  /** Entities of the level at hand, and of the one ahead. */
  level: Uint32Array;
  ahead: Uint32Array;
  /** By search: entities met anew. */
  readonly counts: Uint32Array;
}

/** Begins a search from each entity from … to. */
function begin({ seen, now, level }: Room, from: number, to: number): void {
  seen.fill(0);
  for (let source = from; source < to; source += 1) {
    level[source - from] = source;
    now[source] = 1 << (source - from);
    seen[source] = 1 << (source - from);
  }
}

/** Goes on from the level's entities; gives how many are met anew by any search. */
function spread(
  { offsets, neighbours }: Rows,
  { seen, now, next, level, ahead }: Room,
  count: number,
): number {
  let found = 0;
  for (let at = 0; at < count; at += 1) {
    const entity = level[at] ?? 0;
    const bits = now[entity] ?? 0;
    const stop = rowEnd(offsets, entity);
    for (let arc = rowStart(offsets, entity); arc < stop; arc += 1) {
      const neighbour = neighbours[arc] ?? 0;
      const fresh = bits & ~(seen[neighbour] ?? 0);
      if (fresh === 0) continue;
      const before = next[neighbour] ?? 0;
      if (before === 0) ahead[found++] = neighbour;
      next[neighbour] = before | fresh;
    }
  }
  return found;
}

/** Makes what was met the level at hand, and counts it for each search. */
function settle(room: Room, found: number): void {
  const { seen, now, next, level, ahead, counts } = room;
  counts.fill(0);
  for (let at = 0; at < found; at += 1) {
    const entity = ahead[at] ?? 0;
    const fresh = next[entity] ?? 0;
    next[entity] = 0;
    now[entity] = fresh;
    seen[entity] = (seen[entity] ?? 0) | fresh;
    for (let bits = fresh; bits !== 0; bits &= bits - 1) {
      const search = 31 - Math.clz32(bits & -bits);
      counts[search] = (counts[search] ?? 0) + 1;
    }
  }
  room.level = ahead;
  room.ahead = level;
}
