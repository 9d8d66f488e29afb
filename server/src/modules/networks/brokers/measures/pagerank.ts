import { rowEnd } from "../../../../shared/compressed-rows.ts";
import { assertWithin } from "../../../../shared/errors.ts";
import type { DirectedNetwork, Network, Rows } from "../../networks/index.ts";
import { degreesOf, strengthsOf } from "./degree.ts";

/** How PageRank is computed. */
export interface PageRanking {
  /**
   * Chance to follow a link rather than to start anew anywhere, 0–0.99. Default: 0.85, as in
   * networkx.
   */
  readonly damping?: number;
  /** Follow links by their weights rather than each alike. Default: no. */
  readonly weighted?: boolean;
}

/**
 * All changes of one round together, at which it ends: the values are then within a tenth of a
 * millionth of the true ones, together.
 */
const enough = 1e-8;

/**
 * The PageRank of each entity; they add up to 1. Who has no link out is taken to link to everyone
 * alike.
 * Source: Brin & Page 1998, Comput. Netw. 30:107–117; solved by Gauss–Seidel sweeps (Arasu et al.
 * 2002), which use each value as soon as it is new. Always the same for the same network. Throws
 * InvalidInput for another damping.
 */
export function pageRankOf(
  network: Network | DirectedNetwork,
  { damping = 0.85, weighted = false }: PageRanking = {},
): Float64Array {
  assertWithin("damping", damping, 0, 0.99);
  const [into, out] = "out" in network ? [network.in, network.out] : [network, network];
  const { size } = network;
  const leaving = weighted ? strengthsOf(out) : Float64Array.from(degreesOf(out));
  const ranks = new Float64Array(size).fill(1 / size);
  const sent = ranks.map((rank, entity) => share(rank, damping, leaving[entity] ?? 0));
  for (let change = Number.POSITIVE_INFINITY; change > enough;)
    change = sweep(into, { ranks, sent, leaving, damping, weighted });
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  return ranks.map((rank) => rank / total);
}

interface State {
  readonly ranks: Float64Array;
  /**
   * What each sends along a link of weight 1, damped; of those without a link, what they send to
   * everyone.
   */
  readonly sent: Float64Array;
  readonly leaving: Float64Array;
  readonly damping: number;
  readonly weighted: boolean;
}

function share(rank: number, damping: number, leaving: number): number {
  return leaving > 0 ? (damping * rank) / leaving : 0;
}

/**
 * One sweep over all entities; gives how much changed. What goes to everyone is that of the sweep's
 * start.
 */
function sweep(
  { offsets, neighbours, weights }: Rows,
  { ranks, sent, leaving, damping, weighted }: State,
): number {
  const size = ranks.length;
  let stuck = 0;
  for (let entity = 0; entity < size; entity += 1)
    if (leaving[entity] === 0) stuck += ranks[entity] ?? 0;
  const start = (1 - damping + damping * stuck) / size;
  let change = 0;
  let arc = 0;
  for (let entity = 0; entity < size; entity += 1) {
    const stop = rowEnd(offsets, entity);
    let rank = start;
    if (weighted)
      for (; arc < stop; arc += 1) rank += (sent[neighbours[arc] ?? 0] ?? 0) * (weights[arc] ?? 0);
    else for (; arc < stop; arc += 1) rank += sent[neighbours[arc] ?? 0] ?? 0;
    change += Math.abs(rank - (ranks[entity] ?? 0));
    ranks[entity] = rank;
    sent[entity] = share(rank, damping, leaving[entity] ?? 0);
  }
  return change;
}
