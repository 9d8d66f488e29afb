import { numberAt, realAt, shortAt } from "../../../shared/numbers.ts";
import type { Scoped } from "../scopes/index.ts";

/**
 * Events that carry an amount of one unit, in columns; their ends by local number. Times are UTC
 * milliseconds, NaN where unknown.
 */
export interface FlowList {
  readonly size: number;
  readonly sources: readonly number[];
  readonly targets: readonly number[];
  /** Above 0. */
  readonly amounts: readonly number[];
  readonly times: readonly number[];
  /** Events of the unit without an amount above 0, and those from an entity to itself. */
  readonly leftOut: number;
}

/** A unit that events of a scope carry. */
export interface UnitHeld {
  readonly unit: string;
  readonly count: number;
  readonly sum: number;
}

/** The unit by which events are counted one by one. */
export const events = "events";

/**
 * The units held in a scope: currencies, most frequent first, ties by name, then seconds, then the
 * events themselves. `isEvent` tells it of a link kind.
 */
export function unitsOf(
  { columns: { links, units, linkKinds }, selection }: Scoped,
  isEvent: (kind: string) => boolean,
): readonly UnitHeld[] {
  const held = new Map<string, { count: number; sum: number }>();
  const add = (unit: string, amount: number) => {
    const known = held.get(unit) ?? { count: 0, sum: 0 };
    held.set(unit, { count: known.count + 1, sum: known.sum + amount });
  };
  for (const link of selection.links) {
    const unit = units[shortAt(links.units, link)] ?? "";
    if (unit !== "") add(unit, realAt(links.amounts, link));
    if (isEvent(linkKinds[shortAt(links.kinds, link)] ?? "")) add(events, 1);
  }
  const rank = (unit: string) => Number(unit === "seconds") + 2 * Number(unit === events);
  return [...held]
    .map(([unit, { count, sum }]) => ({ unit, count, sum }))
    .toSorted(
      (a, b) => rank(a.unit) - rank(b.unit) || b.count - a.count || (a.unit < b.unit ? -1 : 1),
    );
}

/** The events of a scope that carry a unit. */
export function flowsIn(
  { columns: { links, units, linkKinds }, selection, network }: Scoped,
  unit: string,
  isEvent: (kind: string) => boolean,
): FlowList {
  const found = {
    sources: [] as number[],
    targets: [] as number[],
    amounts: [] as number[],
    times: [] as number[],
  };
  let leftOut = 0;
  for (const [place, link] of selection.links.entries()) {
    if (
      unit === events
        ? !isEvent(linkKinds[shortAt(links.kinds, link)] ?? "")
        : units[shortAt(links.units, link)] !== unit
    )
      continue;
    const amount = unit === events ? 1 : realAt(links.amounts, link);
    const source = numberAt(selection.sources, place);
    const target = numberAt(selection.targets, place);
    if (!(amount > 0) || source === target) {
      leftOut += 1;
      continue;
    }
    found.sources.push(source);
    found.targets.push(target);
    found.amounts.push(amount);
    found.times.push(links.firstSeen[link] ?? Number.NaN);
  }
  return { size: network.size, ...found, leftOut };
}
