import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";

/** Words of 32 sources that are searched from at once. */
const blockWords = 16;

/**
 * Steps that one call of `nearnessOf` takes, about, on networks whose entities lie some six links
 * apart.
 */
export function nearnessSteps({ size, links }: Network): number {
  return 12 * links * Math.ceil(size / 32);
}

/** What nearness is reckoned in, to be used again. */
export interface NearnessRoom {
  readonly met: Uint32Array;
  readonly front: Uint32Array;
  readonly next: Uint32Array;
}

/** Room for networks of `size` entities. */
export function nearnessRoom(size: number): NearnessRoom {
  const room = () => new Uint32Array(size * blockWords);
  return { met: room(), front: room(), next: room() };
}

/**
 * The sum of 1/d over all ordered pairs of entities that are not out, d = links on a shortest way
 * between them; 0 for pairs that none joins. Breadth first from 32 sources a word: each link passes
 * from whom its end was just come to.
 */
export function nearnessOf(network: Network, out: Uint8Array, room: NearnessRoom): number {
  const sources: number[] = [];
  for (let entity = 0; entity < network.size; entity += 1)
    if (out[entity] !== 1) sources.push(entity);
  const counts: number[] = [];
  for (let first = 0; first < sources.length; first += 32 * blockWords) {
    const block = sources.slice(first, first + 32 * blockWords);
    countFrom(network, { out, sources: block }, room, counts);
  }
  return counts.reduce((sum, count, distance) => sum + count / (distance + 1), 0);
}

/** Adds to counts[d − 1] the pairs of a block's sources and those that lie d links from them. */
function countFrom(
  network: Network,
  { out, sources }: { readonly out: Uint8Array; readonly sources: readonly number[] },
  { met, front, next }: NearnessRoom,
  counts: number[],
): void {
  const words = Math.ceil(sources.length / 32);
  met.fill(0, 0, network.size * words);
  front.fill(0, 0, network.size * words);
  for (const [bit, source] of sources.entries())
    front[source * words + (bit >>> 5)] = 1 << (bit & 31);
  met.set(front.subarray(0, network.size * words));
  let from = front;
  let to = next;
  for (let distance = 0; ; distance += 1) {
    const count = spread(network, out, words, { met, from, to });
    if (count === 0) return;
    counts[distance] = (counts[distance] ?? 0) + count;
    const old = from;
    from = to;
    to = old;
  }
}

/** Whom each entity was ever come to from, just now, and newly; a bit for each source. */
interface Fronts {
  readonly met: Uint32Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

/** One link farther: whom each entity is newly come to from; answers how many pairs. */
function spread(
  { size, offsets, neighbours }: Network,
  out: Uint8Array,
  words: number,
  { met, from, to }: Fronts,
): number {
  let count = 0;
  to.fill(0, 0, size * words);
  for (let entity = 0; entity < size; entity += 1) {
    if (out[entity] === 1) continue;
    const base = entity * words;
    const end = rowEnd(offsets, entity);
    for (let place = rowStart(offsets, entity); place < end; place += 1) {
      const other = (neighbours[place] ?? 0) * words;
      for (let word = 0; word < words; word += 1)
        to[base + word] = (to[base + word] ?? 0) | (from[other + word] ?? 0);
    }
    for (let at = base; at < base + words; at += 1) {
      const fresh = (to[at] ?? 0) & ~(met[at] ?? 0);
      to[at] = fresh;
      if (fresh === 0) continue;
      met[at] = (met[at] ?? 0) | fresh;
      count += bitsOf(fresh);
    }
  }
  return count;
}

/** How many bits of a word are 1. Source: Warren 2013, Hacker's Delight, 2nd ed., §5-1. */
function bitsOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
