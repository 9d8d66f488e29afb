/** A bar of counts over time: where it begins, ISO, and how many rows fall into it. */
export interface Bar {
  readonly from: string;
  readonly count: number;
}

export interface OverTime {
  readonly unit: "day" | "month" | "year";
  /** Each unit from the first to the last, those without rows too. */
  readonly bars: readonly Bar[];
  /** Rows without a time in that column. */
  readonly untimed: number;
}

type Rows = readonly (readonly unknown[])[];

const ISO = /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** As many bars as there is room for. */
const MOST_BARS = 400;
const DAY_MS = 86_400_000;

/** The time that a value states: its own, or of an entity when it was first seen. */
function timeIn(value: unknown): number | null {
  if (typeof value === "string") return ISO.test(value) ? validTime(Date.parse(value)) : null;
  if (typeof value !== "object" || value === null || !("firstSeen" in value)) return null;
  const { firstSeen } = value;
  return typeof firstSeen === "string" ? validTime(Date.parse(firstSeen)) : null;
}

const validTime = (time: number) => (Number.isNaN(time) ? null : time);

/** The columns of an answer that state a time in one row at least, by their places. */
export function timedColumns(rows: Rows, columns: readonly string[]): readonly number[] {
  return columns.flatMap((_, at) => (rows.some((row) => timeIn(row[at]) !== null) ? [at] : []));
}

/** How many rows fall into each day, month or year, by a column; UTC. */
export function countsOverTime(rows: Rows, column: number): OverTime {
  const times = rows.flatMap((row) => timeIn(row[column]) ?? []);
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const unit = unitOf(last - first);
  const counts = new Map<string, number>();
  for (const time of times) {
    const from = beginOf(time, unit);
    counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const untimed = rows.length - times.length;
  return { unit, bars: times.length === 0 ? [] : allBars(first, last, unit, counts), untimed };
}

function unitOf(span: number): OverTime["unit"] {
  if (span <= 62 * DAY_MS) return "day";
  return span <= 12 * 366 * DAY_MS ? "month" : "year";
}

const lengths = { day: 10, month: 7, year: 4 } as const;
const rests = { day: "", month: "-01", year: "-01-01" } as const;

function beginOf(time: number, unit: OverTime["unit"]): string {
  return new Date(time).toISOString().slice(0, lengths[unit]) + rests[unit];
}

function allBars(
  first: number,
  last: number,
  unit: OverTime["unit"],
  counts: ReadonlyMap<string, number>,
): readonly Bar[] {
  const bars: Bar[] = [];
  const end = beginOf(last, unit);
  for (let at = new Date(beginOf(first, unit)); bars.length < MOST_BARS;) {
    const from = at.toISOString().slice(0, 10);
    if (from > end) break;
    bars.push({ from, count: counts.get(from) ?? 0 });
    at = nextOf(at, unit);
  }
  return bars;
}

function nextOf(time: Date, unit: OverTime["unit"]): Date {
  const [year, month, day] = [time.getUTCFullYear(), time.getUTCMonth(), time.getUTCDate()];
  if (unit === "day") return new Date(Date.UTC(year, month, day + 1));
  return new Date(unit === "month" ? Date.UTC(year, month + 1) : Date.UTC(year + 1, 0));
}
