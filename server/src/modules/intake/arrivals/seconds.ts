import type { ImportState } from "../imports/index.ts";

/** How soon rows of a source could be found once they came. */
export interface ArrivalTimes {
  /** Arrivals that times are known of. */
  readonly measured: number;
  /** When the latest came, ISO. */
  readonly lastAt: string | null;
  readonly lastSeconds: number | null;
  readonly medianSeconds: number | null;
}

type Timed = Pick<ImportState, "adds" | "arrivedAt" | "visibleAt">;

/** Seconds from arrival until rows could be found; null where that is not known yet. */
export function secondsToVisible({ arrivedAt, visibleAt }: Timed): number | null {
  if (arrivedAt === undefined || visibleAt === undefined) return null;
  return Math.max(0, Date.parse(visibleAt) - Date.parse(arrivedAt)) / 1_000;
}

/** The times of the latest arrivals among some imports, latest first. */
export function timesOf(imports: readonly Timed[]): ArrivalTimes {
  const came = imports.filter(({ adds }) => adds === true);
  const seconds = came.map(secondsToVisible).filter((one) => one !== null);
  return {
    measured: seconds.length,
    lastAt: came[0]?.arrivedAt ?? null,
    lastSeconds: seconds[0] ?? null,
    medianSeconds: medianOf(seconds),
  };
}

/** The middle one; of an even number the mean of the two in the middle. */
function medianOf(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
}
