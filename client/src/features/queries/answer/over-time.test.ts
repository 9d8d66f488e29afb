import { describe, expect, it } from "vitest";
import { countsOverTime, timedColumns } from "./over-time.ts";

describe("counts over time", () => {
  it("finds columns that state times, of entities too", () => {
    const rows = [
      ["x", "2026-03-14", 20260314, null],
      ["y", null, 3, { firstSeen: "2026-01-01T00:00:00.000Z" }],
    ];
    expect(timedColumns(rows, ["a", "b", "c", "d"])).toEqual([1, 3]);
  });

  it("counts by day within two months, those without rows too", () => {
    const rows = [["2026-02-27"], ["2026-02-27T23:00:00.000Z"], ["2026-03-01"], [null]];
    expect(countsOverTime(rows, 0)).toEqual({
      unit: "day",
      untimed: 1,
      bars: [
        { from: "2026-02-27", count: 2 },
        { from: "2026-02-28", count: 0 },
        { from: "2026-03-01", count: 1 },
      ],
    });
  });

  it("counts by month and by year where the time is long", () => {
    const months = countsOverTime([["2025-11-30"], ["2026-02-01"]], 0);
    expect([months.unit, months.bars.map(({ count }) => count)]).toEqual(["month", [1, 0, 0, 1]]);
    const years = countsOverTime([["1990-05-05"], ["2026-02-01"]], 0);
    expect([years.unit, years.bars.length, years.bars[0]?.from]).toEqual([
      "year",
      37,
      "1990-01-01",
    ]);
  });

  it("is empty where nothing has a time, and bounded where times are far apart", () => {
    expect(countsOverTime([["x"], [null]], 0)).toEqual({ unit: "day", bars: [], untimed: 2 });
    const bars = countsOverTime([["0001-01-01"], ["9999-01-01"]], 0).bars;
    expect(bars.length).toBeLessThanOrEqual(400);
  });
});
