import { numberAt } from "../../../../shared/numbers.ts";
import { assertWithin } from "../../../../shared/errors.ts";
import type { Network } from "../../networks/index.ts";
import { aggregate } from "./aggregate.ts";
import type { Communities, CommunityOptions } from "./leiden.ts";
import { levelOf, searchOf } from "./level.ts";
import { moveLocally } from "./local-move.ts";
import { modularityOf } from "./modularity.ts";
import { compact, inOrder, numbered } from "../numbering.ts";
import { randomOf } from "../../../../shared/random.ts";

/**
 * Groups by the Louvain method, for comparison with what others found by it: whole groups are moved
 * as one, never taken apart, so a group may come out in pieces. `iterations` bounds the levels.
 * Members are moved by a queue, as in Leiden, not in sweeps. Throws InvalidInput for options out of
 * bounds.
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre 2008, J. Stat. Mech. P10008.
 */
export function louvain(
  network: Network,
  { resolution = 1, seed = 1, iterations = 20 }: CommunityOptions = {},
): Communities {
  assertWithin("resolution", resolution, Number.MIN_VALUE, 1_000_000);
  assertWithin("iterations", iterations, 1, 1_000);
  let level = levelOf(network);
  const search = searchOf(level, resolution, randomOf(seed));
  const own = inOrder(network.size);
  let made = 0;
  for (let merged = true; merged && made < iterations; made += 1) {
    const groups = inOrder(level.size);
    moveLocally(level, groups, search);
    merged = compact(groups) < level.size;
    level = aggregate(level, groups);
    for (let entity = 0; entity < own.length; entity += 1)
      own[entity] = numberAt(groups, numberAt(own, entity));
  }
  const result = numbered(own);
  return {
    ...result,
    modularity: modularityOf(network, result.membership, resolution),
    iterations: made,
  };
}
