import { numberAt } from "../../../shared/numbers.ts";
import { rowStart } from "../../../shared/compressed-rows.ts";
import { degreeOf, type Network } from "../../networks/networks/index.ts";
import { possibleLinksWithout } from "./allocation.ts";
import { randomOf } from "../../../shared/random.ts";

/** How often the method is right here, found by hiding links that are held. */
export interface Measured {
  /** Links that were hidden, one after the other. */
  readonly hidden: number;
  /** Share of them found among the first `limit`. */
  readonly found: number;
  /** Share of the first places that were the hidden link: what a first place is worth. */
  readonly first: number;
  readonly limit: number;
}

const mostHidden = 300;

/**
 * Hides links one by one, at most 300 drawn by a fixed seed, whose ends have another neighbour, and
 * looks whether the method finds the other end again. An open link that a source never stated
 * counts as wrong, so the shares are lower bounds.
 */
export function measured(network: Network, closed: Uint8Array, limit: number): Measured {
  const random = randomOf(1);
  const links = (one: number) => degreeOf(network, one);
  let hidden = 0;
  let found = 0;
  let first = 0;
  for (
    let draw = 0;
    draw < mostHidden * 10 && hidden < mostHidden && network.neighbours.length > 0;
    draw += 1
  ) {
    const arc = Math.floor(random() * network.neighbours.length);
    const entity = sourceOf(network, arc);
    const other = numberAt(network.neighbours, arc);
    if (closed[entity] === 1 || closed[other] === 1 || links(entity) < 2 || links(other) < 2)
      continue;
    hidden += 1;
    const ranked = possibleLinksWithout(network, closed, { entity, other }, limit);
    if (ranked.some((one) => one.entity === other)) found += 1;
    if (ranked[0]?.entity === other) first += 1;
  }
  return {
    hidden,
    found: hidden === 0 ? 0 : found / hidden,
    first: hidden === 0 ? 0 : first / hidden,
    limit,
  };
}

/** The entity in whose row a place stands. */
function sourceOf({ offsets, size }: Network, arc: number): number {
  let low = 0;
  let high = size;
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (rowStart(offsets, middle) <= arc) low = middle;
    else high = middle;
  }
  return low;
}
