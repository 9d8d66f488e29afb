import { linkColumns, type LinkColumns } from "./snapshot.ts";

/**
 * Links by source, target, kind, times and amount, so that they stand alike whatever engine they
 * came from. `size`: entities.
 */
export function arranged(
  links: LinkColumns,
  size: number,
  kinds: readonly string[],
  units: readonly string[],
): LinkColumns {
  const order = sortedBy(links.sources, size, sortedBy(links.targets, size, undefined));
  const before = (a: number, b: number): number =>
    compare(kinds[at(links.kinds, a)] ?? "", kinds[at(links.kinds, b)] ?? "") ||
    compare(links.firstSeen[a] ?? 0, links.firstSeen[b] ?? 0) ||
    compare(links.lastSeen[a] ?? 0, links.lastSeen[b] ?? 0) ||
    compare(links.amounts[a] ?? 0, links.amounts[b] ?? 0) ||
    compare(units[at(links.units, a)] ?? "", units[at(links.units, b)] ?? "");
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && samePair(links, at(order, start), at(order, end))) end += 1;
    if (end - start > 1) order.set(order.slice(start, end).sort(before), start);
  }
  const whole = linkColumns(order.length);
  for (const name of [
    "sources",
    "targets",
    "kinds",
    "datasets",
    "firstSeen",
    "lastSeen",
    "amounts",
    "units",
  ] as const) {
    for (const [place, link] of order.entries()) whole[name][place] = links[name][link] ?? 0;
  }
  return whole;
}

function samePair({ sources, targets }: LinkColumns, a: number, b: number): boolean {
  return sources[a] === sources[b] && targets[a] === targets[b];
}

/** The numbers of links by a column, those alike in the order given (else as they stand). */
function sortedBy(column: Uint32Array, size: number, given: Uint32Array | undefined): Uint32Array {
  const starts = new Uint32Array(size + 1);
  for (const value of column) starts[value + 1] = at(starts, value + 1) + 1;
  for (let value = 0; value < size; value += 1)
    starts[value + 1] = at(starts, value + 1) + at(starts, value);
  const order = new Uint32Array(column.length);
  for (let place = 0; place < column.length; place += 1) {
    const link = given === undefined ? place : at(given, place);
    const value = at(column, link);
    order[at(starts, value)] = link;
    starts[value] = at(starts, value) + 1;
  }
  return order;
}

/** Unknown times and amounts (NaN) come first. */
function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  const unknownA = Number.isNaN(a);
  const unknownB = Number.isNaN(b);
  if (unknownA || unknownB) return Number(unknownB) - Number(unknownA);
  return a < b ? -1 : 1;
}

function at(numbers: Uint32Array | Uint16Array, place: number): number {
  return numbers[place] ?? 0;
}
