import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Level, Search } from "./level.ts";
import { inAnyOrder } from "../numbering.ts";

/**
 * How much chance there is in merging: a merge that gains one mean link more is e^(1/θ) times as
 * likely.
 */
const theta = 0.01;

/**
 * Parts of each group: starting from its members alone, each that still stands alone and is well
 * linked to its group joins, by chance and the likelier the more it gains, a part that is well
 * linked too. Parts are connected.
 * Numbers lie below the level's size. Source: Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233,
 * algorithm A.2.
 */
export function refine(level: Level, groups: Uint32Array, search: Search): Uint32Array {
  const state = stateOf(level, groups);
  const { parts, alone, outward, sums, groupSums } = state;
  for (const one of inAnyOrder(level.size, search.random)) {
    const strength = level.strengths[one] ?? 0;
    const whole = groupSums[groups[one] ?? 0] ?? 0;
    if (alone[one] === 0 || (outward[one] ?? 0) < search.gamma * strength * (whole - strength))
      continue;
    const count = gather(level, one, state);
    const part = pick(one, count, state, search);
    if (part !== one) {
      parts[one] = part;
      alone[part] = 0;
      outward[part] = (outward[part] ?? 0) + (outward[one] ?? 0) - 2 * (state.shared[part] ?? 0);
      sums[part] = (sums[part] ?? 0) + strength;
    }
    for (let at = 0; at < count; at += 1) state.shared[state.met[at] ?? 0] = 0;
  }
  return parts;
}

interface State {
  /** Group, and strength, of each member. */
  readonly groups: Uint32Array;
  readonly strengths: Float64Array;
  readonly parts: Uint32Array;
  /** 1 for a part of one member that nothing joined yet. */
  readonly alone: Uint8Array;
  /** Weight of the links of each part to the rest of its group. */
  readonly outward: Float64Array;
  /** Strengths of each part, and of each group. */
  readonly sums: Float64Array;
  readonly groupSums: Float64Array;
  readonly shared: Float64Array;
  readonly met: Uint32Array;
  readonly odds: Float64Array;
}

function stateOf(
  { size, offsets, neighbours, weights, strengths }: Level,
  groups: Uint32Array,
): State {
  const outward = new Float64Array(size);
  const groupSums = new Float64Array(size);
  const parts = new Uint32Array(size);
  for (let one = 0; one < size; one += 1) {
    const group = groups[one] ?? 0;
    const end = rowEnd(offsets, one);
    let within = 0;
    for (let place = rowStart(offsets, one); place < end; place += 1)
      if (groups[neighbours[place] ?? 0] === group) within += weights[place] ?? 0;
    outward[one] = within;
    groupSums[group] = (groupSums[group] ?? 0) + (strengths[one] ?? 0);
    parts[one] = one;
  }
  return {
    groups,
    strengths,
    parts,
    alone: new Uint8Array(size).fill(1),
    outward,
    sums: strengths.slice(),
    groupSums,
    shared: new Float64Array(size),
    met: new Uint32Array(size),
    odds: new Float64Array(size),
  };
}

/** Weight of one's links to each part of its group, in `shared`; answers how many parts it met. */
function gather(
  { offsets, neighbours, weights }: Level,
  one: number,
  { groups, parts, shared, met }: State,
): number {
  const group = groups[one] ?? 0;
  const end = rowEnd(offsets, one);
  let count = 0;
  for (let place = rowStart(offsets, one); place < end; place += 1) {
    const other = neighbours[place] ?? 0;
    if (groups[other] !== group) continue;
    const part = parts[other] ?? 0;
    const before = shared[part] ?? 0;
    if (before === 0) met[count++] = part;
    shared[part] = before + (weights[place] ?? 0);
  }
  return count;
}

/** The part to join, by chance among those that lose nothing; its own number to stay alone. */
function pick(one: number, count: number, state: State, { gamma, unit, random }: Search): number {
  const { met, odds } = state;
  const most = weigh(one, count, state, gamma);
  const scale = 1 / (theta * unit);
  const stay = Math.exp(-most * scale);
  let total = stay;
  for (let at = 0; at < count; at += 1) {
    const gain = odds[at] ?? 0;
    total += odds[at] = gain < 0 ? 0 : Math.exp((gain - most) * scale);
  }
  let left = random() * total - stay;
  if (left < 0) return one;
  for (let at = 0; at < count; at += 1) {
    left -= odds[at] ?? 0;
    if (left < 0) return met[at] ?? one;
  }
  return one;
}

/** What joining each part met would gain, in `odds`, -1 where it would lose; answers the most. */
function weigh(
  one: number,
  count: number,
  { groups, strengths, groupSums, outward, sums, shared, met, odds }: State,
  gamma: number,
): number {
  const strength = strengths[one] ?? 0;
  const whole = groupSums[groups[one] ?? 0] ?? 0;
  let most = 0;
  for (let at = 0; at < count; at += 1) {
    const part = met[at] ?? 0;
    const sum = sums[part] ?? 0;
    const gain =
      (outward[part] ?? 0) < gamma * sum * (whole - sum)
        ? -1
        : (shared[part] ?? 0) - gamma * strength * sum;
    odds[at] = gain;
    if (gain > most) most = gain;
  }
  return most;
}
