import { describe, expect, it } from "vitest";
import { statedDay, statedTime } from "./stated-times.ts";

describe("a time as its source states it", () => {
  const at = "2026-02-14T03:48:00.000Z";
  it("is in the source's zone, and says how that is known", () => {
    expect(statedTime(at, "America/New_York", "")).toBe(
      "13 Feb 2026, 22:48 New York time, the source’s zone",
    );
    expect(statedTime(at, null, "")).toBe("14 Feb 2026, 03:48 UTC, assumed");
    expect(statedDay(at, "America/New_York")).toBe("13 Feb 2026");
  });
  it("is in the zone that is chosen for all", () =>
    expect(statedTime(at, "America/New_York", "Europe/Berlin")).toBe(
      "14 Feb 2026, 04:48 Berlin time, as chosen",
    ));
  it("never gives a day a time", () => {
    const day = "2026-02-14T05:00:00.000Z";
    expect(statedTime(day, "America/New_York", "Europe/Berlin")).toBe("14 Feb 2026");
    expect(statedTime("2026-02-14T00:00:00.000Z", null, "")).toBe("14 Feb 2026");
  });
});
