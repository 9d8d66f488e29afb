import { numberAt } from "../../../shared/numbers.ts";
import { shuffle } from "../../../shared/random.ts";

/** Groups numbered by size, greatest first, then by their least member. */
export interface Numbered {
  /** The group of each entity. */
  readonly membership: Uint32Array;
  /** Members of each group. */
  readonly sizes: Uint32Array;
}

/**
 * Numbers groups from 0 in the order in which their members come, in place; answers how many there
 * are. Numbers must lie below the length.
 */
export function compact(groups: Uint32Array): number {
  const numbers = new Uint32Array(groups.length);
  let count = 0;
  for (let at = 0; at < groups.length; at += 1) {
    const group = numberAt(groups, at);
    if (numbers[group] === 0) numbers[group] = count += 1;
    groups[at] = numberAt(numbers, group) - 1;
  }
  return count;
}

/**
 * Groups in the order that people read them in: the greatest first, ties by the least member.
 * Leaves what it is given as it is.
 */
export function numbered(groups: Uint32Array): Numbered {
  const membership = groups.slice();
  const count = compact(membership);
  const found = new Uint32Array(count);
  for (const group of membership) found[group] = numberAt(found, group) + 1;
  const order = Array.from({ length: count }, (_, group) => group).toSorted(
    (a, b) => numberAt(found, b) - numberAt(found, a) || a - b,
  );
  const numbers = new Uint32Array(count);
  for (const [number, group] of order.entries()) numbers[group] = number;
  for (let at = 0; at < membership.length; at += 1)
    membership[at] = numbers[numberAt(membership, at)] ?? 0;
  return { membership, sizes: Uint32Array.from(order, (group) => numberAt(found, group)) };
}

/** The numbers from 0 to size − 1. */
export function inOrder(size: number): Uint32Array {
  const order = new Uint32Array(size);
  for (let at = 1; at < size; at += 1) order[at] = at;
  return order;
}

/** The same in an order of chance. */
export function inAnyOrder(size: number, random: () => number): Uint32Array {
  const order = inOrder(size);
  shuffle(order, random);
  return order;
}
