import { TooLarge } from "../../../../shared/errors.ts";
import type { Network } from "../../networks/index.ts";
import { nearnessOf, nearnessRoom, nearnessSteps } from "./nearness.ts";

/** The pieces of a network without some of its entities. */
export interface Pieces {
  /** The piece of each entity, numbered as they come; −1 for those taken out. */
  readonly of: Int32Array;
  /** Entities of each. */
  readonly sizes: readonly number[];
}

/** Which entities are out: 1 by entity. Numbers that the network has not are passed over. */
export function outOf(size: number, removed: Iterable<number>): Uint8Array {
  const out = new Uint8Array(size);
  for (const entity of removed) if (entity < size) out[entity] = 1;
  return out;
}

/** What falls apart, where entities are taken out with all their links. */
export function piecesWithout(
  { size, offsets, neighbours }: Network,
  removed: Iterable<number> = [],
): Pieces {
  const out = outOf(size, removed);
  const of = new Int32Array(size).fill(-1);
  const queue = new Uint32Array(size);
  const sizes: number[] = [];
  for (let first = 0, end = 0; first < size; first += 1) {
    if (out[first] === 1 || of[first] !== -1) continue;
    const start = end;
    of[first] = sizes.length;
    queue[end++] = first;
    for (let at = start; at < end; at += 1) {
      const stop = offsets[(queue[at] ?? 0) + 1] ?? 0;
      for (let place = offsets[queue[at] ?? 0] ?? 0; place < stop; place += 1) {
        const other = neighbours[place] ?? 0;
        if (out[other] === 1 || of[other] !== -1) continue;
        of[other] = sizes.length;
        queue[end++] = other;
      }
    }
    sizes.push(end - start);
  }
  return { of, sizes };
}

/**
 * Share of ordered pairs among `left` entities that nothing joins, given what does; 1 where at most
 * one is left: no two are joined.
 */
export function shareParted(joined: number, left: number): number {
  return left <= 1 ? 1 : 1 - joined / (left * (left - 1));
}

/**
 * Share of the pairs of entities left that no path joins, once some are taken out: 0 (all are
 * joined) to 1 (none).
 * F = 1 − Σ s(s − 1) / n(n − 1), s the sizes of the pieces, n those left; 1 where at most one is
 * left.
 * Source: Borgatti 2006, Comput. Math. Organ. Theory 12:21–34, formula 4.
 */
export function fragmentationOf(network: Network, removed: Iterable<number> = []): number {
  const { sizes } = piecesWithout(network, removed);
  return shareParted(
    sizes.reduce((sum, size) => sum + size * (size - 1), 0),
    sizes.reduce((sum, size) => sum + size, 0),
  );
}

/**
 * How far from each other those left are, once some are taken out: 0 (all linked) to 1 (none
 * joined); above F where paths are long.
 * DF = 1 − 2 Σ 1/d / n(n − 1) over pairs, d the links of a shortest path; 1 where at most one is
 * left.
 * Throws TooLarge where it would take minutes. Source: Borgatti 2006, Comput. Math. Organ. Theory
 * 12:21–34, formula 9.
 */
export function distanceFragmentationOf(network: Network, removed: Iterable<number> = []): number {
  if (nearnessSteps(network) > 3e10) throw new TooLarge("removal.too-large-fragmentation");
  const out = outOf(network.size, removed);
  return shareParted(
    nearnessOf(network, out, nearnessRoom(network.size)),
    out.reduce((sum, gone) => sum + 1 - gone, 0),
  );
}
