import { numberAt } from "../../../../shared/numbers.ts";
import { assertWithin } from "../../../../shared/errors.ts";
import type { Network } from "../../networks/index.ts";
import { aggregate, lifted } from "./aggregate.ts";
import { levelOf, searchOf, type Level, type Search } from "./level.ts";
import { moveLocally } from "./local-move.ts";
import { modularityOf } from "./modularity.ts";
import { compact, inOrder, numbered, type Numbered } from "../numbering.ts";
import { piecesOf } from "../pieces.ts";
import { refine } from "./refine.ts";
import { randomOf } from "../../../../shared/random.ts";

/** How groups are looked for; the same options give the same groups on every machine. */
export interface CommunityOptions {
  /** Above 0; 1 unless given. The higher, the smaller the groups. */
  readonly resolution?: number;
  readonly seed?: number;
  /**
   * Rounds at most, each from what the last one found; until nothing changes, at most 20, unless
   * given.
   */
  readonly iterations?: number;
}

/** A partition: groups by size, greatest first, ties by the least member. */
export interface Communities extends Numbered {
  readonly modularity: number;
  /** Rounds that were made. */
  readonly iterations: number;
}

/**
 * Groups that are linked more within than between, by the Leiden algorithm for modularity, weights
 * counted. Every group is connected; entities without links are groups of their own. Throws
 * InvalidInput for options out of bounds.
 * Source: Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233.
 */
export function leiden(
  network: Network,
  { resolution = 1, seed = 1, iterations = 20 }: CommunityOptions = {},
): Communities {
  assertWithin("resolution", resolution, Number.MIN_VALUE, 1_000_000);
  assertWithin("iterations", iterations, 1, 1_000);
  const base = levelOf(network);
  const search = searchOf(base, resolution, randomOf(seed));
  let groups = inOrder(network.size);
  let made = 0;
  for (let changed = true; changed && made < iterations; made += 1) {
    const found = improved(base, groups, search);
    changed = found.some((group, entity) => group !== groups[entity]);
    groups = found;
  }
  const result = numbered(piecesOf(network, groups));
  return {
    ...result,
    modularity: modularityOf(network, result.membership, resolution),
    iterations: made,
  };
}

/**
 * One round: move, refine, and go on with the refined parts as members, until each group is one of
 * them.
 */
function improved(base: Level, before: Uint32Array, search: Search): Uint32Array {
  let level = base;
  let groups: Uint32Array = before.slice();
  const own = inOrder(base.size);
  for (;;) {
    moveLocally(level, groups, search);
    const count = compact(groups);
    if (count === level.size) break;
    const refined = refine(level, groups, search);
    const parts = compact(refined) === level.size ? groups.slice() : refined;
    level = aggregate(level, parts);
    groups = lifted(groups, parts, level.size);
    for (let entity = 0; entity < own.length; entity += 1)
      own[entity] = numberAt(parts, numberAt(own, entity));
  }
  for (let entity = 0; entity < own.length; entity += 1)
    own[entity] = numberAt(groups, numberAt(own, entity));
  compact(own);
  return own;
}
