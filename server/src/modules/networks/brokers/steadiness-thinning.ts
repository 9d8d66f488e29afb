import { numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Network } from "../networks/index.ts";
import { randomOf } from "../../../shared/random.ts";

/** Draws networks that lack some links by chance. */
export interface Thinning {
  /**
   * The network without `hidden` of its links, each as likely to be hidden. Its arrays are used
   * again by the next draw.
   */
  readonly draw: () => Network;
}

/** A thinning of a network; throws nothing: more links than there are hide all. */
export function thinningOf(network: Network, hidden: number, seed: number): Thinning {
  const random = randomOf(seed);
  const linkAt = linksByPlace(network);
  const ids = new Uint32Array(network.links);
  for (let link = 0; link < ids.length; link += 1) ids[link] = link;
  const isHidden = new Uint8Array(network.links);
  const room = {
    offsets: shared(network.offsets),
    neighbours: shared(network.neighbours),
    weights: new Float64Array(new SharedArrayBuffer(network.weights.byteLength)),
  };
  const count = Math.min(hidden, ids.length);
  return {
    draw: () => {
      isHidden.fill(0);
      for (let at = 0; at < count; at += 1) {
        const other = at + Math.floor(random() * (ids.length - at));
        const link = numberAt(ids, other);
        ids[other] = numberAt(ids, at);
        ids[at] = link;
        isHidden[link] = 1;
      }
      return without(network, linkAt, isHidden, room);
    },
  };
}

/** The number of the link that stands at each place of the rows; a link has the same in both. */
function linksByPlace({ size, offsets, neighbours }: Network): Uint32Array {
  const linkAt = new Uint32Array(neighbours.length);
  const cursor = offsets.slice();
  let count = 0;
  for (let entity = 0; entity < size; entity += 1) {
    const end = rowEnd(offsets, entity);
    for (let place = rowStart(offsets, entity); place < end; place += 1) {
      const other = numberAt(neighbours, place);
      if (other < entity) continue;
      linkAt[place] = count;
      const back = numberAt(cursor, other);
      linkAt[back] = count;
      cursor[other] = back + 1;
      count += 1;
    }
  }
  return linkAt;
}

type Room = Pick<Network, "offsets" | "neighbours" | "weights">;

function without(
  { size, offsets, neighbours, weights }: Network,
  linkAt: Uint32Array,
  isHidden: Uint8Array,
  room: Room,
): Network {
  let next = 0;
  for (let entity = 0; entity < size; entity += 1) {
    const end = rowEnd(offsets, entity);
    for (let place = rowStart(offsets, entity); place < end; place += 1) {
      if (isHidden[numberAt(linkAt, place)] === 1) continue;
      room.neighbours[next] = numberAt(neighbours, place);
      room.weights[next] = realAt(weights, place);
      next += 1;
    }
    room.offsets[entity + 1] = next;
  }
  return {
    size,
    links: next / 2,
    offsets: room.offsets,
    neighbours: room.neighbours.subarray(0, next),
    weights: room.weights.subarray(0, next),
  };
}

function shared(like: Uint32Array): Uint32Array<SharedArrayBuffer> {
  return new Uint32Array(new SharedArrayBuffer(like.byteLength));
}
