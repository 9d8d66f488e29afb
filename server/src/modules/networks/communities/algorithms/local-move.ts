import { numberAt, realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Level, Search } from "./level.ts";
import { inAnyOrder } from "../numbering.ts";

/**
 * Moves each member of a level to the neighbouring group, or to a group of its own, where
 * modularity gains most, and looks again at those whose neighbours moved, until none gains. Changes
 * `groups`, whose numbers lie below the level's size.
 * Source: fast local moving, Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233, after Blondel et al.
 * 2008, J. Stat. Mech. P10008.
 */
export function moveLocally(level: Level, groups: Uint32Array, search: Search): void {
  const { size, offsets, neighbours } = level;
  const table = tableOf(level, groups);
  const queue = inAnyOrder(size, search.random);
  const queued = new Uint8Array(size).fill(1);
  let head = 0;
  for (let waiting = size; waiting > 0;) {
    const one = queue[head] ?? 0;
    head = head + 1 === size ? 0 : head + 1;
    waiting -= 1;
    queued[one] = 0;
    const own = groups[one] ?? 0;
    const best = bestGroup(level, one, table, search);
    if (best === own) continue;
    move(table, own, best);
    groups[one] = best;
    const end = rowEnd(offsets, one);
    for (let place = rowStart(offsets, one); place < end; place += 1) {
      const other = neighbours[place] ?? 0;
      if (queued[other] === 1 || groups[other] === best) continue;
      queued[other] = 1;
      const tail = head + waiting;
      queue[tail < size ? tail : tail - size] = other;
      waiting += 1;
    }
  }
}

/** What is kept of each group while members move; `shared` and `met` are room to reckon in. */
interface Table {
  /** Group of each member. */
  readonly groups: Uint32Array;
  /** Strengths of the members of each group together. */
  readonly sums: Float64Array;
  readonly members: Uint32Array;
  /** Numbers of groups without members: the first `empties`. */
  readonly empty: Uint32Array;
  empties: number;
  readonly shared: Float64Array;
  readonly met: Uint32Array;
}

function tableOf({ size, strengths }: Level, groups: Uint32Array): Table {
  const table = {
    groups,
    sums: new Float64Array(size),
    members: new Uint32Array(size),
    empty: new Uint32Array(size),
    empties: 0,
    shared: new Float64Array(size),
    met: new Uint32Array(size),
  };
  for (let one = 0; one < size; one += 1) {
    const group = groups[one] ?? 0;
    table.sums[group] = (table.sums[group] ?? 0) + (strengths[one] ?? 0);
    table.members[group] = (table.members[group] ?? 0) + 1;
  }
  for (let group = 0; group < size; group += 1)
    if (table.members[group] === 0) table.empty[table.empties++] = group;
  return table;
}

/**
 * The group that gains most, its own on ties, else one of the equals by chance; its strength is
 * already counted there when this ends.
 */
function bestGroup(level: Level, one: number, table: Table, search: Search): number {
  const { groups, sums, members, empty, empties, shared, met } = table;
  const own = numberAt(groups, one);
  const strength = realAt(level.strengths, one);
  const count = meetGroups(level, one, table);
  const pull = search.gamma * strength;
  sums[own] = realAt(sums, own) - strength;
  let best = own;
  let most = realAt(shared, own) - pull * realAt(sums, own) + search.unit * 1e-9;
  for (let at = 0; at < count; at += 1) {
    const group = met[at] ?? 0;
    const gain = (shared[group] ?? 0) - pull * (sums[group] ?? 0);
    shared[group] = 0;
    if (gain > most || (gain === most && search.random() < 0.5)) {
      best = group;
      most = gain;
    }
  }
  const isAlone = numberAt(members, own) < 2;
  if (most < 0 && empties > 0 && !isAlone) best = empty[empties - 1] ?? own;
  sums[best] = realAt(sums, best) + strength;
  return best;
}

/** Weight of one's links to each group, in `shared`; answers how many groups it met. */
function meetGroups(
  { offsets, neighbours, weights }: Level,
  one: number,
  { groups, shared, met }: Table,
): number {
  const end = rowEnd(offsets, one);
  let count = 0;
  for (let place = rowStart(offsets, one); place < end; place += 1) {
    const group = groups[neighbours[place] ?? 0] ?? 0;
    const before = shared[group] ?? 0;
    if (before === 0) met[count++] = group;
    shared[group] = before + (weights[place] ?? 0);
  }
  return count;
}

function move(table: Table, from: number, to: number): void {
  const { members, empty } = table;
  if (members[to] === 0) table.empties -= 1;
  members[to] = (members[to] ?? 0) + 1;
  members[from] = (members[from] ?? 0) - 1;
  if (members[from] === 0) empty[table.empties++] = from;
}
