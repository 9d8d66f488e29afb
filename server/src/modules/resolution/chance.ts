import { missing, type Field } from "./fields.ts";
import type { Keys } from "./keys.ts";
import type { Comparer } from "./pair-levels.ts";
import type { PairComparer, Pairs } from "./pairs.ts";

/** What chance brings about, before anything is known of which pairs are the same. */
export interface Chance {
  readonly size: number;
  /** By field and level: pairs drawn from all things; pairs of which one states nothing are left out. */
  readonly drawn: readonly Float64Array[];
  /** By field: pairs drawn from those that this field may bring together, whatever else they share. */
  readonly alike: readonly Pairs[];
}

/** Draws of a fixed sequence, so that the same things always give the same answer. Source: Marsaglia 2003, xorshift. */
function drawer(): (below: number) => number {
  let state = 88_172_645;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

/** Draws pairs of things: `draws` from all, and `likely` by each field from those that share a key of it. */
export function chanceOf(fields: readonly Field[], keys: readonly Keys[], comparers: readonly Comparer[], comparer: PairComparer, { size, draws, likely }: { readonly size: number; readonly draws: number; readonly likely: number }): Chance {
  const draw = drawer();
  const drawn = fields.map(({ levels }) => new Float64Array(levels.length));
  for (let pair = 0; pair < draws; pair += 1) {
    const [a, b] = [draw(size), draw(size)];
    if (a === b) continue;
    for (const [field, { level }] of comparers.entries()) {
      const [found, own] = [level(a, b), drawn[field]];
      if (found !== missing && own !== undefined) own[found] = (own[found] ?? 0) + 1;
    }
  }
  return { size, drawn, alike: fields.map(({ name }) => pairsSharing(keys.filter(({ field }) => field === name), comparer, likely, draw)) };
}

/** Pairs that share a key of a field: a thing and a key of it are drawn in turn, so that a key counts by the pairs it makes. */
function pairsSharing(keys: readonly Keys[], comparer: PairComparer, draws: number, draw: (below: number) => number): Pairs {
  const [a, b]: [number[], number[]] = [[], []];
  for (const { offsets, keys: of, distinct } of keys) {
    const members = thingsByKey(offsets, of, distinct);
    for (let pair = 0; pair < draws / keys.length && of.length > 0; pair += 1) {
      const at = draw(of.length);
      const key = of[at] ?? 0;
      const [one, two] = [members.things[(members.starts[key] ?? 0) + draw(members.sizes[key] ?? 1)] ?? 0, members.things[(members.starts[key] ?? 0) + draw(members.sizes[key] ?? 1)] ?? 0];
      if (one === two) continue;
      a.push(one);
      b.push(two);
    }
  }
  const levels = new Uint8Array(a.length * comparer.width);
  for (const [pair, one] of a.entries()) comparer.into(levels, pair * comparer.width, one, b[pair] ?? 0);
  return { width: comparer.width, a: Uint32Array.from(a), b: Uint32Array.from(b), levels };
}

interface Members {
  readonly starts: Uint32Array;
  readonly sizes: Uint32Array;
  readonly things: Uint32Array;
}

function thingsByKey(offsets: Uint32Array, keys: Uint32Array, distinct: number): Members {
  const [starts, sizes, things] = [new Uint32Array(distinct + 1), new Uint32Array(distinct), new Uint32Array(keys.length)];
  for (const key of keys) sizes[key] = (sizes[key] ?? 0) + 1;
  for (let key = 0; key < distinct; key += 1) starts[key + 1] = (starts[key] ?? 0) + (sizes[key] ?? 0);
  const filled = starts.slice();
  for (let thing = 0; thing + 1 < offsets.length; thing += 1) {
    for (let at = offsets[thing] ?? 0; at < (offsets[thing + 1] ?? 0); at += 1) {
      const key = keys[at] ?? 0;
      things[filled[key] ?? 0] = thing;
      filled[key] = (filled[key] ?? 0) + 1;
    }
  }
  return { starts, sizes, things };
}
