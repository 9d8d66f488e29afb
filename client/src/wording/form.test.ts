import { describe, expect, it } from "vitest";
import { duration, moment, plural, withoutTurns } from "./form.ts";

describe("how things are written", () => {
  it("makes turns of the reading direction visible on the canvas", () => expect(withoutTurns("\u202Egnp.exe")).toBe("\u2423gnp.exe"));
  it("gives a day alone no time", () => {
    expect(moment("2026-10-09T00:00:00.000Z")).toBe("9 Oct 2026");
    expect(moment("2026-10-09T18:05:00.000Z")).toBe("9 Oct 2026, 18:05");
  });
  it("counts one as one", () => expect([plural(1, "row"), plural(1200, "row")]).toEqual(["1 row", "1,200 rows"]));
  it("says seconds as people do", () => expect([duration(12), duration(600), duration(7200)]).toEqual(["12 s", "10 min", "2.0 h"]));
});
