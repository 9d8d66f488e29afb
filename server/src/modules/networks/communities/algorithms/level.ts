import { realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";

/**
 * A network at one level of a search for groups: first its entities, later groups of them taken as
 * one. Links within one are left out.
 */
export interface Level {
  readonly size: number;
  /** Rows as in Network, but not in order. */
  readonly offsets: Uint32Array;
  readonly neighbours: Uint32Array;
  readonly weights: Float64Array;
  /** Weight of all link ends of each, those within it included. */
  readonly strengths: Float64Array;
}

/** What a search for groups goes by. */
export interface Search {
  /**
   * Resolution over the weight of all link ends: two parts of strengths a and b are expected to
   * share γ · a · b.
   */
  readonly gamma: number;
  /** Mean weight of a link; differences far below it are rounding. */
  readonly unit: number;
  readonly random: () => number;
}

/** The first level: entities and their links as they are. */
export function levelOf({ size, offsets, neighbours, weights }: Network): Level {
  const strengths = new Float64Array(size);
  for (let entity = 0; entity < size; entity += 1) {
    const end = rowEnd(offsets, entity);
    let sum = 0;
    for (let place = rowStart(offsets, entity); place < end; place += 1)
      sum += realAt(weights, place);
    strengths[entity] = sum;
  }
  return { size, offsets, neighbours, weights, strengths };
}

/** What a search on this network goes by; γ is 0 where nothing is linked. */
export function searchOf(level: Level, resolution: number, random: () => number): Search {
  let ends = 0;
  for (const strength of level.strengths) ends += strength;
  return ends === 0
    ? { gamma: 0, unit: 1, random }
    : { gamma: resolution / ends, unit: ends / level.neighbours.length, random };
}
