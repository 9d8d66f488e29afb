import { describe, expect, it } from "vitest";
import { timesOf } from "./seconds.ts";

const came = (second: number, took?: number) => ({
  adds: true,
  arrivedAt: new Date(second * 1_000).toISOString(),
  ...(took === undefined ? {} : { visibleAt: new Date((second + took) * 1_000).toISOString() }),
});

describe("seconds from arrival until rows can be found", () => {
  it("are the last and the median of those known; whole imports do not count", () => {
    const times = timesOf([came(40), came(30, 4), { adds: false }, came(20, 1), came(10, 2)]);
    expect(times).toEqual({
      measured: 3,
      lastAt: "1970-01-01T00:00:40.000Z",
      lastSeconds: 4,
      medianSeconds: 2,
    });
  });

  it("of an even number are the mean of the two in the middle", () => {
    expect(timesOf([came(30, 4), came(20, 1)]).medianSeconds).toBe(2.5);
  });

  it("are not known where nothing came", () => {
    expect(timesOf([])).toEqual({
      measured: 0,
      lastAt: null,
      lastSeconds: null,
      medianSeconds: null,
    });
  });
});
