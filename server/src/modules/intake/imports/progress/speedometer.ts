import type { ImportState } from "../import-state.ts";

/** How fast an import is. */
export interface Speed {
  readonly rowsPerSecond: number;
  readonly secondsLeft?: number;
}

/** An import under way, with how fast it is. */
export type Progress = ImportState & Speed;

/** Rows a second over the last twenty states that it is shown, and the seconds left by it. */
export function speedometer(): (state: ImportState) => Speed {
  const marks: { at: number; rows: number }[] = [];
  return ({ rows, rowsTotal }) => {
    marks.push({ at: performance.now(), rows });
    if (marks.length > 20) marks.shift();
    const first = marks[0];
    const last = marks.at(-1);
    const seconds = ((last?.at ?? 0) - (first?.at ?? 0)) / 1_000;
    const rowsPerSecond = seconds > 0 ? ((last?.rows ?? 0) - (first?.rows ?? 0)) / seconds : 0;
    return {
      rowsPerSecond,
      ...(rowsTotal !== undefined && rowsPerSecond > 0
        ? { secondsLeft: Math.max(0, rowsTotal - rows) / rowsPerSecond }
        : {}),
    };
  };
}
