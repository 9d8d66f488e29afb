import { byteAt, numberAt } from "../../../shared/numbers.ts";
import type { Network } from "../networks/index.ts";

/** A cut point and what lies on its sides. */
export interface CutPoint {
  readonly entity: number;
  /** What each piece that it alone holds to the rest counts, and the rest last; in no order. */
  readonly sides: readonly number[];
}

/**
 * The cut points of a network with what their removal leaves, counted by `counts` (1 for what is
 * counted, 0 else), by number. One search for all. Source: Hopcroft & Tarjan 1973, Commun. ACM
 * 16:372–378; depth first without recursion.
 */
export function cutPointsOf(network: Network, counts: Uint8Array): readonly CutPoint[] {
  const { size, offsets } = network;
  const walk: Walk = {
    entered: new Uint32Array(size),
    low: new Uint32Array(size),
    parents: new Int32Array(size).fill(-1),
    next: offsets.slice(0, size),
    below: Uint32Array.from(counts),
    cutOff: new Map(),
    clock: 0,
  };
  const found: CutPoint[] = [];
  for (let root = 0; root < size; root += 1) {
    if (walk.entered[root] !== 0) continue;
    const members = descend(network, walk, root);
    const piece = { root, total: numberAt(walk.below, root), counts };
    for (const entity of members) found.push(...cutPointIn(entity, piece, walk.cutOff));
  }
  return found.toSorted((a, b) => a.entity - b.entity);
}

/** How far a walk over all entities has come. */
interface Walk {
  /** When an entity was come to, from 1; 0 before. */
  readonly entered: Uint32Array;
  /** The earliest that it or what hangs below it is linked to. */
  readonly low: Uint32Array;
  /** From which it was come to; −1 for a root. */
  readonly parents: Int32Array;
  /** Its next link to be looked at. */
  readonly next: Uint32Array;
  /** What is counted at and below it. */
  readonly below: Uint32Array;
  /** What is counted of each side that falls off without it. */
  readonly cutOff: Map<number, number[]>;
  clock: number;
}

/** Walks a component from its root; gives its entities in the order they were come to. */
function descend({ offsets, neighbours }: Network, walk: Walk, root: number): readonly number[] {
  const { entered, low, parents, next } = walk;
  const members = [root];
  enter(walk, root);
  for (let entity = root; entity >= 0;) {
    const arc = numberAt(next, entity);
    if (arc >= numberAt(offsets, entity + 1)) {
      const parent = parents[entity] ?? -1;
      if (parent >= 0) leave(walk, entity, parent);
      entity = parent;
      continue;
    }
    next[entity] = arc + 1;
    const neighbour = numberAt(neighbours, arc);
    if (entered[neighbour] === 0) {
      members.push(neighbour);
      parents[neighbour] = entity;
      enter(walk, neighbour);
      entity = neighbour;
    } else if (neighbour !== parents[entity])
      low[entity] = Math.min(numberAt(low, entity), numberAt(entered, neighbour));
  }
  return members;
}

function enter(walk: Walk, entity: number): void {
  walk.clock += 1;
  walk.entered[entity] = walk.clock;
  walk.low[entity] = walk.clock;
}

function leave({ entered, low, below, cutOff }: Walk, entity: number, parent: number): void {
  low[parent] = Math.min(numberAt(low, parent), numberAt(low, entity));
  below[parent] = numberAt(below, parent) + numberAt(below, entity);
  if (numberAt(low, entity) >= numberAt(entered, parent))
    cutOff.set(parent, [...(cutOff.get(parent) ?? []), numberAt(below, entity)]);
}

/** A component: its root, what is counted of it, and by entity whether it is counted. */
interface Piece {
  readonly root: number;
  readonly total: number;
  readonly counts: Uint8Array;
}

function cutPointIn(
  entity: number,
  { root, total, counts }: Piece,
  cutOff: ReadonlyMap<number, readonly number[]>,
): readonly CutPoint[] {
  const sides = cutOff.get(entity) ?? [];
  if (sides.length === 0 || (entity === root && sides.length < 2)) return [];
  const rest = total - byteAt(counts, entity) - sides.reduce((sum, side) => sum + side, 0);
  return [{ entity, sides: entity === root ? sides : [...sides, rest] }];
}
