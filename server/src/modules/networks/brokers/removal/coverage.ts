import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";

/**
 * What an entity counts at each distance from a set, 0–1, from 0 links (a member) on; 0 beyond the
 * end.
 */
export type Worth = (distance: number) => number;

/** Each entity within so many links counts 1. */
export function within(links: number): Worth {
  return (distance) => (distance <= links ? 1 : 0);
}

/** Each entity counts 1/d, and members of the set 1. */
export const nearer: Worth = (distance) => 1 / Math.max(1, distance);

/** How much each entity counts for a set already, and what one more member would add. */
export interface Coverage {
  /** By entity, what it counts for the set so far. */
  readonly counted: Float64Array;
  /** What a member would add to all of it. */
  readonly gain: (member: number) => number;
  readonly add: (member: number) => void;
}

/** Room to reckon in, with nothing counted. */
export function coverageOf(network: Network, worth: Worth): Coverage {
  const counted = new Float64Array(network.size);
  const room: Room = {
    seen: new Uint32Array(network.size),
    queue: new Uint32Array(network.size),
    search: 0,
  };
  const walk = (member: number, take: (entity: number, counts: number) => void): void => {
    room.search += 1;
    room.seen[member] = room.search;
    room.queue[0] = member;
    for (let from = 0, to = 1, distance = 0; from < to; distance += 1) {
      const counts = worth(distance);
      if (counts <= 0) return;
      let end = to;
      for (let at = from; at < to; at += 1) {
        const entity = room.queue[at] ?? 0;
        take(entity, counts);
        end = spread(network, entity, room, end);
      }
      from = to;
      to = end;
    }
  };
  const gain = (member: number): number => {
    let sum = 0;
    walk(member, (entity, counts) => {
      const before = counted[entity] ?? 0;
      if (counts > before) sum += counts - before;
    });
    return sum;
  };
  const add = (member: number): void =>
    walk(member, (entity, counts) => (counted[entity] = Math.max(counted[entity] ?? 0, counts)));
  return { counted, gain, add };
}

/** Room to search in, one search after the other. */
interface Room {
  /** By entity: the number of the last search that met it. */
  readonly seen: Uint32Array;
  /** Entities in the order they are met. */
  readonly queue: Uint32Array;
  /** Number of the search at hand, from 1. */
  search: number;
}

function spread(
  { offsets, neighbours }: Network,
  entity: number,
  { seen, queue, search }: Room,
  end: number,
): number {
  let next = end;
  const stop = rowEnd(offsets, entity);
  for (let place = rowStart(offsets, entity); place < stop; place += 1) {
    const other = neighbours[place] ?? 0;
    if (seen[other] === search) continue;
    seen[other] = search;
    queue[next++] = other;
  }
  return next;
}
