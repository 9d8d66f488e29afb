import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import { degreeOf, type Network } from "../../networks/networks/index.ts";

/** An entity that might be linked with another. */
export interface Possible {
  readonly entity: number;
  /** Resource allocation index: above 0. */
  readonly score: number;
  /** Neighbours of both, those with the fewest links first, ties by number. */
  readonly common: readonly number[];
}

/**
 * The entities that one is not linked with and has the most to share with: the sum of 1 / links
 * over the neighbours of both, passing over `closed` ones (1 by entity: hubs and places). Highest
 * first, ties by number; at most `limit`.
 * Source: Zhou, Lü & Zhang 2009, European Physical Journal B 71:623–630 (resource allocation
 * index).
 */
export function possibleLinks(
  network: Network,
  closed: Uint8Array,
  entity: number,
  limit: number,
): readonly Possible[] {
  return possibleLinksWithout(network, closed, { entity, other: -1 }, limit);
}

/** The same as if an entity and another were not linked. */
export function possibleLinksWithout(
  network: Network,
  closed: Uint8Array,
  { entity, other: without }: { readonly entity: number; readonly other: number },
  limit: number,
): readonly Possible[] {
  const near = new Set([entity, ...neighboursOf(network, entity).filter((one) => one !== without)]);
  const found = new Map<number, { score: number; common: number[] }>();
  for (const middle of near) {
    if (middle === entity || closed[middle] === 1) continue;
    const others = neighboursOf(network, middle);
    for (const other of others) {
      if (near.has(other) || closed[other] === 1) continue;
      const one = found.get(other) ?? { score: 0, common: [] };
      found.set(other, one);
      one.score += 1 / others.length;
      one.common.push(middle);
    }
  }
  const ranked = [...found]
    .toSorted(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, limit);
  const links = (one: number) => degreeOf(network, one);
  return ranked.map(([other, { score, common }]) => ({
    entity: other,
    score,
    common: common.toSorted((a, b) => links(a) - links(b) || a - b),
  }));
}

function neighboursOf(network: Network, entity: number): readonly number[] {
  return [
    ...network.neighbours.subarray(
      rowStart(network.offsets, entity),
      rowEnd(network.offsets, entity),
    ),
  ];
}
