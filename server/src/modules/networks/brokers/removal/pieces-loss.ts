import type { Network } from "../../networks/index.ts";
import type { Loss } from "./loss.ts";

/**
 * What parting pieces takes: ordered pairs that a path joins, with its room to reckon in. One walk
 * in depth finds every cut point and the sizes of what hangs on it.
 * Source: cut points by Hopcroft & Tarjan 1973, CACM 16:372–378, keeping the sizes of what falls
 * off.
 */
export function piecesLoss(network: Network): Loss {
  const walk = walkOf(network);
  return {
    steps: network.size + 2 * network.links,
    without: (out) => {
      const { size, entered, order, severed, hung, weight, lost } = walk;
      for (let entity = 0; entity < size; entity += 1)
        entered[entity] = out[entity] === 1 ? beyond : 0;
      lost.fill(0);
      let joined = 0;
      let first = 0;
      for (let root = 0; root < size; root += 1) {
        if (entered[root] !== 0) continue;
        const end = descend(network, walk, root, first);
        const count = weight[root] ?? 0;
        const pairs = count * (count - 1);
        joined += pairs;
        for (let at = first; at < end; at += 1) {
          const entity = order[at] ?? 0;
          const rest = count - 1 - (severed[entity] ?? 0);
          lost[entity] = pairs - (hung[entity] ?? 0) - rest * (rest - 1);
        }
        first = end;
      }
      return { joined, lost };
    },
  };
}

const beyond = 0xffff_ffff;

interface Walk {
  readonly size: number;
  /** Of the network. */
  readonly offsets: Uint32Array;
  /** When an entity was come to, from 1; 0 before, `beyond` where it is out. */
  readonly entered: Uint32Array;
  /** The earliest that it or what hangs below it is linked to. */
  readonly low: Uint32Array;
  readonly parent: Uint32Array;
  readonly cursor: Uint32Array;
  /** Entities in the order they were come to. */
  readonly order: Uint32Array;
  /** Entities at and below it. */
  readonly weight: Uint32Array;
  /**
   * Entities in the pieces that fall off without it, but for the one above; and their ordered
   * pairs.
   */
  readonly severed: Uint32Array;
  readonly hung: Float64Array;
  readonly lost: Float64Array;
}

function walkOf({ size, offsets }: Network): Walk {
  const room = () => new Uint32Array(size);
  return {
    size,
    offsets,
    entered: room(),
    low: room(),
    parent: room(),
    cursor: room(),
    order: room(),
    weight: room(),
    severed: room(),
    hung: new Float64Array(size),
    lost: new Float64Array(size),
  };
}

/** Walks one component from its root; answers the place in the order after its last. */
function descend(
  { offsets, neighbours }: Network,
  walk: Walk,
  root: number,
  first: number,
): number {
  const { entered, low, parent, cursor } = walk;
  let next = first;
  next = enter(walk, root, root, next);
  let one = root;
  for (;;) {
    const place = cursor[one] ?? 0;
    if (place < (offsets[one + 1] ?? 0)) {
      cursor[one] = place + 1;
      const other = neighbours[place] ?? 0;
      const time = entered[other] ?? 0;
      if (time === 0) {
        next = enter(walk, other, one, next);
        one = other;
      } else if (time < (low[one] ?? 0) && other !== parent[one]) low[one] = time;
      continue;
    }
    if (one === root) return next;
    const above = parent[one] ?? 0;
    leave(walk, one, above);
    one = above;
  }
}

function enter(
  { offsets, entered, low, parent, cursor, order, weight, severed, hung }: Walk,
  one: number,
  above: number,
  at: number,
): number {
  order[at] = one;
  entered[one] = at + 1;
  low[one] = at + 1;
  parent[one] = above;
  cursor[one] = offsets[one] ?? 0;
  weight[one] = 1;
  severed[one] = 0;
  hung[one] = 0;
  return at + 1;
}

function leave({ entered, low, weight, severed, hung }: Walk, one: number, above: number): void {
  const below = weight[one] ?? 0;
  weight[above] = (weight[above] ?? 0) + below;
  const lowest = low[one] ?? 0;
  if (lowest < (low[above] ?? 0)) low[above] = lowest;
  if (lowest < (entered[above] ?? 0)) return;
  severed[above] = (severed[above] ?? 0) + below;
  hung[above] = (hung[above] ?? 0) + below * (below - 1);
}
