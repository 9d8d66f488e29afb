import { numberAt } from "../../../shared/numbers.ts";
import type { FlowList } from "./flow-list.ts";

/** How long the periods are in which flows are summed up. */
export type FlowPeriod = "DAY" | "WEEK" | "MONTH" | "YEAR" | "ALL";

/** What flowed from one group to another in a period. */
export interface GroupFlow {
  readonly from: number;
  readonly to: number;
  /**
   * First moment of the period, ISO; undefined where the time is unknown or all times are one
   * period.
   */
  readonly since: string | undefined;
  readonly count: number;
  readonly sum: number;
}

/**
 * Flows between groups (and within them) by period: by period, unknown first, then the greatest
 * sum, ties by groups. Weeks begin on Monday; UTC.
 */
export function flowsBetween(
  { sources, targets, amounts, times }: FlowList,
  membership: Uint32Array,
  period: FlowPeriod,
): readonly GroupFlow[] {
  const sums = new Map<
    string,
    {
      readonly from: number;
      readonly to: number;
      readonly since: string | undefined;
      count: number;
      sum: number;
    }
  >();
  for (const [place, amount] of amounts.entries()) {
    const from = numberAt(membership, sources[place] ?? 0);
    const to = numberAt(membership, targets[place] ?? 0);
    const since = beginOf(times[place] ?? Number.NaN, period);
    const key = `${since ?? ""} ${from} ${to}`;
    const known = sums.get(key) ?? { from, to, since, count: 0, sum: 0 };
    sums.set(key, known);
    known.count += 1;
    known.sum += amount;
  }
  return [...sums.values()].toSorted(byPeriodThenSum);
}

function byPeriodThenSum(a: GroupFlow, b: GroupFlow): number {
  const periodA = a.since ?? "";
  const periodB = b.since ?? "";
  if (periodA !== periodB) return periodA < periodB ? -1 : 1;
  return b.sum - a.sum || a.from - b.from || a.to - b.to;
}

function beginOf(time: number, period: FlowPeriod): string | undefined {
  if (Number.isNaN(time) || period === "ALL") return undefined;
  const day = new Date(time);
  const year = day.getUTCFullYear();
  const month = day.getUTCMonth();
  const date = day.getUTCDate();
  switch (period) {
    case "DAY":
      return new Date(Date.UTC(year, month, date)).toISOString();
    case "WEEK":
      return new Date(Date.UTC(year, month, date - ((day.getUTCDay() + 6) % 7))).toISOString();
    case "MONTH":
      return new Date(Date.UTC(year, month, 1)).toISOString();
    case "YEAR":
      return new Date(Date.UTC(year, 0, 1)).toISOString();
  }
}
