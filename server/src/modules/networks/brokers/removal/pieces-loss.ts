import { numberAt, realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/rows.ts";
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
        const count = numberAt(weight, root);
        const pairs = count * (count - 1);
        joined += pairs;
        for (let at = first; at < end; at += 1) {
          const entity = numberAt(order, at);
          const rest = count - 1 - numberAt(severed, entity);
          lost[entity] = pairs - realAt(hung, entity) - rest * (rest - 1);
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
    const place = numberAt(cursor, one);
    if (place < rowEnd(offsets, one)) {
      cursor[one] = place + 1;
      const other = numberAt(neighbours, place);
      const time = numberAt(entered, other);
      if (time === 0) {
        next = enter(walk, other, one, next);
        one = other;
      } else if (time < numberAt(low, one) && other !== parent[one]) low[one] = time;
      continue;
    }
    if (one === root) return next;
    const above = numberAt(parent, one);
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
  cursor[one] = rowStart(offsets, one);
  weight[one] = 1;
  severed[one] = 0;
  hung[one] = 0;
  return at + 1;
}

function leave({ entered, low, weight, severed, hung }: Walk, one: number, above: number): void {
  const below = numberAt(weight, one);
  weight[above] = numberAt(weight, above) + below;
  const reach = numberAt(low, one);
  if (reach < numberAt(low, above)) low[above] = reach;
  if (reach < numberAt(entered, above)) return;
  severed[above] = numberAt(severed, above) + below;
  hung[above] = realAt(hung, above) + below * (below - 1);
}
