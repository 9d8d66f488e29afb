import { numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import { linkColumnNames, linkColumns, type LinkColumns } from "./snapshot.ts";

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
    compare(kinds[shortAt(links.kinds, a)] ?? "", kinds[shortAt(links.kinds, b)] ?? "") ||
    compare(realAt(links.firstSeen, a), realAt(links.firstSeen, b)) ||
    compare(realAt(links.lastSeen, a), realAt(links.lastSeen, b)) ||
    compare(realAt(links.amounts, a), realAt(links.amounts, b)) ||
    compare(units[shortAt(links.units, a)] ?? "", units[shortAt(links.units, b)] ?? "");
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && samePair(links, numberAt(order, start), numberAt(order, end)))
      end += 1;
    if (end - start > 1) order.set(order.slice(start, end).sort(before), start);
  }
  const whole = linkColumns(order.length);
  for (const name of linkColumnNames) {
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
  for (const value of column) starts[value + 1] = numberAt(starts, value + 1) + 1;
  for (let value = 0; value < size; value += 1)
    starts[value + 1] = numberAt(starts, value + 1) + numberAt(starts, value);
  const order = new Uint32Array(column.length);
  for (let place = 0; place < column.length; place += 1) {
    const link = given === undefined ? place : numberAt(given, place);
    const value = numberAt(column, link);
    order[numberAt(starts, value)] = link;
    starts[value] = numberAt(starts, value) + 1;
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
