import { numberAt, realAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/rows.ts";
import type { Level, Search } from "./level.ts";
import { inAnyOrder } from "./numbering.ts";

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
    const one = numberAt(queue, head);
    head = head + 1 === size ? 0 : head + 1;
    waiting -= 1;
    queued[one] = 0;
    const own = numberAt(groups, one);
    const best = bestGroup(level, one, table, search);
    if (best === own) continue;
    move(table, own, best);
    groups[one] = best;
    const end = rowEnd(offsets, one);
    for (let place = rowStart(offsets, one); place < end; place += 1) {
      const other = numberAt(neighbours, place);
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
    const group = numberAt(groups, one);
    table.sums[group] = realAt(table.sums, group) + realAt(strengths, one);
    table.members[group] = numberAt(table.members, group) + 1;
  }
  for (let group = 0; group < size; group += 1)
    if (table.members[group] === 0) table.empty[table.empties++] = group;
  return table;
}

/**
 * The group that gains most, its own on ties, else one of the equals by chance; its strength is
 * already counted there when this ends.
 */
function bestGroup(
  { offsets, neighbours, weights, strengths }: Level,
  one: number,
  { groups, sums, members, empty, empties, shared, met }: Table,
  { gamma, unit, random }: Search,
): number {
  const own = numberAt(groups, one);
  const strength = realAt(strengths, one);
  const end = rowEnd(offsets, one);
  let count = 0;
  for (let place = rowStart(offsets, one); place < end; place += 1) {
    const group = numberAt(groups, numberAt(neighbours, place));
    const before = realAt(shared, group);
    if (before === 0) met[count++] = group;
    shared[group] = before + realAt(weights, place);
  }
  const pull = gamma * strength;
  sums[own] = realAt(sums, own) - strength;
  let best = own;
  let most = realAt(shared, own) - pull * realAt(sums, own) + unit * 1e-9;
  for (let at = 0; at < count; at += 1) {
    const group = numberAt(met, at);
    const gain = realAt(shared, group) - pull * realAt(sums, group);
    shared[group] = 0;
    if (gain > most || (gain === most && random() < 0.5)) {
      best = group;
      most = gain;
    }
  }
  if (most < 0 && empties > 0 && numberAt(members, own) > 1) best = empty[empties - 1] ?? own;
  sums[best] = realAt(sums, best) + strength;
  return best;
}

function move(table: Table, from: number, to: number): void {
  const { members, empty } = table;
  if (members[to] === 0) table.empties -= 1;
  members[to] = numberAt(members, to) + 1;
  members[from] = numberAt(members, from) - 1;
  if (members[from] === 0) empty[table.empties++] = from;
}
