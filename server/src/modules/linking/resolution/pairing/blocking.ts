import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Keys } from "../comparing/keys.ts";

/** A rule that brings things together to be compared. */
export interface Rule {
  /** In words. */
  readonly name: string;
  /** Pairs it brings together; other rules may bring the same. */
  readonly pairs: number;
  /** Blocks left out since they are too large: what they share is split by rules of two keys. */
  readonly leftOut: number;
  /** Things in the largest of those. */
  readonly largest: number;
  readonly offsets: Uint32Array;
  readonly keys: Uint32Array;
  /**
   * Things of a key: members[i] for i from starts[key] up to starts[key + 1], ascending; none where
   * the block is left out.
   */
  readonly starts: Uint32Array;
  readonly members: Uint32Array;
}

/**
 * How many pairs rules may bring together, a thing: all rules of one key and of two, and each of
 * them.
 */
export interface Budget {
  readonly ones: number;
  readonly one: number;
  readonly twos: number;
  readonly two: number;
  /** Rules of two keys at most. */
  readonly doubles: number;
}

/**
 * Rules chosen from the data: what is rare brings things together by itself, what is common only
 * with a second key. Each rule takes its blocks from the smallest up to the size at which its
 * budget ends, so that nothing grows quadratically.
 */
export function rulesOf(keys: readonly Keys[], size: number, budget: Budget): readonly Rule[] {
  const one = Math.min(budget.one, budget.ones / Math.max(1, keys.length));
  // few things are all compared, as long as they have few fields
  const always = Math.min(5_000, 200_000 / Math.max(1, keys.length));
  const singles = keys.map((own) => ruleOf(own, size, Math.max(one * size, always)));
  const coarse = keys.flatMap((own, at) => (own.coarse ? [{ keys: own, rule: singles[at] }] : []));
  const both = coarse
    .flatMap((first, at) =>
      coarse
        .slice(at + 1)
        .flatMap((second) =>
          first.keys.field === second.keys.field ? [] : [[first, second] as const],
        ),
    )
    .slice(0, budget.doubles);
  const two = Math.min(budget.two, budget.twos / Math.max(1, both.length));
  const doubles = both.map(([first, second]) => {
    const own = joined(first, second);
    const wanted = isNoChance(own, first.keys, second.keys, size) ? mostWanted(size) : 0;
    return ruleOf(own, size, Math.max(two * size, always, wanted));
  });
  return [...singles, ...doubles].filter(({ pairs }) => pairs > 0);
}

/**
 * Whether more than twice as many pairs share two keys as would if the keys had nothing to do with
 * each other.
 */
function isNoChance(both: Keys, first: Keys, second: Keys, size: number): boolean {
  return sharedPairs(both) * size * (size - 1) > 4 * sharedPairs(first) * sharedPairs(second);
}

/**
 * Pairs that a rule may bring together since they are no chance: things may be stated many times.
 */
function mostWanted(size: number): number {
  return Math.max(100_000, Math.min(5 * size, 500_000));
}

function sharedPairs({ keys, distinct }: Keys): number {
  return countsOf(keys, distinct).reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}

function countsOf(keys: Uint32Array, distinct: number): Float64Array {
  const counts = new Float64Array(distinct);
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

interface Coarse {
  readonly keys: Keys;
  readonly rule: Rule | undefined;
}

/**
 * Both keys as one; none for things that one of them brings together with all who share it anyway.
 */
function joined(first: Coarse, second: Coarse): Keys {
  const size = first.keys.offsets.length - 1;
  const numbers = new Map<number, number>();
  const offsets = new Uint32Array(size + 1);
  const keys = new Uint32Array(size);
  let length = 0;
  for (let thing = 0; thing < size; thing += 1) {
    const one = commonKey(first, thing);
    const two = commonKey(second, thing);
    if (one >= 0 && two >= 0) {
      const key = one * second.keys.distinct + two;
      const number = numbers.get(key) ?? numbers.size;
      if (number === numbers.size) numbers.set(key, number);
      keys[length] = number;
      length += 1;
    }
    offsets[thing + 1] = length;
  }
  return {
    name: `${first.keys.name}; ${second.keys.name}`,
    field: "",
    coarse: false,
    counts: 0,
    offsets,
    keys: keys.slice(0, length),
    distinct: numbers.size,
  };
}

/** The key of a thing where its block was left out for its size, else −1. */
function commonKey({ keys, rule }: Coarse, thing: number): number {
  const at = rowStart(keys.offsets, thing);
  if (at === keys.offsets[thing + 1]) return -1;
  const key = keys.keys[at] ?? 0;
  return rule !== undefined && (rule.starts[key] ?? 0) < (rule.starts[key + 1] ?? 0) ? -1 : key;
}

function ruleOf({ name, offsets, keys, distinct }: Keys, size: number, budget: number): Rule {
  const counts = countsOf(keys, distinct);
  const { most, pairs } = largestWithin(counts, budget);
  const starts = new Uint32Array(distinct + 1);
  let leftOut = 0;
  let largest = 0;
  for (let key = 0; key < distinct; key += 1) {
    const count = counts[key] ?? 0;
    starts[key + 1] = (starts[key] ?? 0) + (count > 1 && count <= most ? count : 0);
    if (count <= most) continue;
    leftOut += 1;
    largest = Math.max(largest, count);
  }
  return {
    name,
    pairs,
    leftOut,
    largest,
    offsets,
    keys,
    starts,
    members: membersOf({ offsets, keys, starts }, size),
  };
}

/** The size up to which blocks make at most so many pairs together, and how many they make. */
function largestWithin(
  counts: Float64Array,
  budget: number,
): { readonly most: number; readonly pairs: number } {
  const blocks = new Map<number, number>();
  for (const count of counts) blocks.set(count, (blocks.get(count) ?? 0) + 1);
  let most = 1;
  let pairs = 0;
  for (const [count, times] of [...blocks].toSorted(([a], [b]) => a - b)) {
    const more = (times * count * (count - 1)) / 2;
    if (pairs + more > budget) break;
    most = count;
    pairs += more;
  }
  return { most, pairs };
}

function membersOf(
  { offsets, keys, starts }: Pick<Rule, "offsets" | "keys" | "starts">,
  size: number,
): Uint32Array {
  const members = new Uint32Array(starts.at(-1) ?? 0);
  const filled = starts.slice();
  for (let thing = 0; thing < size; thing += 1) {
    for (let at = rowStart(offsets, thing); at < rowEnd(offsets, thing); at += 1) {
      const key = keys[at] ?? 0;
      if (starts[key] === starts[key + 1]) continue;
      const place = filled[key] ?? 0;
      members[place] = thing;
      filled[key] = place + 1;
    }
  }
  return members;
}

/** Gives each pair of things that a rule brings together once, a < b, where it is likely at all. */
export function eachPair(
  rules: readonly Rule[],
  size: number,
  take: (a: number, b: number) => void,
  likely: (a: number, b: number) => boolean,
): void {
  const seen = new Uint32Array(size);
  for (let a = 0; a < size; a += 1) {
    for (const { offsets, keys, starts, members } of rules) {
      for (let at = rowStart(offsets, a); at < rowEnd(offsets, a); at += 1) {
        const key = keys[at] ?? 0;
        for (let place = starts[key] ?? 0; place < (starts[key + 1] ?? 0); place += 1) {
          const b = members[place] ?? 0;
          if (b <= a || seen[b] === a + 1) continue;
          seen[b] = a + 1;
          if (likely(a, b)) take(a, b);
        }
      }
    }
  }
}

/**
 * Whether two things share at least two (of many: three) of the keys of which they have one each:
 * asked before the slower comparison.
 */
export function sharing(keys: readonly Keys[], size: number): (a: number, b: number) => boolean {
  const coarse = keys.flatMap((own) => Array.from({ length: own.counts }, () => own));
  const width = coarse.length;
  const least = Math.min(3, Math.max(2, Math.ceil(width / 4)));
  const rows = new Int32Array(width * size);
  for (const [at, { offsets, keys: of }] of coarse.entries()) {
    for (let thing = 0; thing < size; thing += 1)
      rows[thing * width + at] =
        offsets[thing] === offsets[thing + 1] ? -1 - thing : (of[rowStart(offsets, thing)] ?? 0);
  }
  return (a, b) => {
    let shared = 0;
    let at = a * width;
    let other = b * width;
    for (const end = at + width; at < end; at += 1, other += 1)
      if (rows[at] === rows[other]) shared += 1;
    return shared >= least;
  };
}
