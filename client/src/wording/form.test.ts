import { describe, expect, it } from "vitest";
import { duration, moment, monthNamed, withDays, withoutTurns } from "./form.ts";
import { say } from "./say.tsx";

describe("how things are written", () => {
  it("makes turns of the reading direction visible on the canvas", () =>
    expect(withoutTurns("\u202Egnp.exe")).toBe("\u2423gnp.exe"));
  it("gives a day alone no time", () => {
    expect(moment("2026-10-09T00:00:00.000Z")).toBe("9 Oct 2026");
    expect(moment("2026-10-09T18:05:00.000Z")).toBe("9 Oct 2026, 18:05");
  });
  it("writes days within a sentence as elsewhere, and leaves what a source says as it is", () => {
    expect(withDays("Changed hands on 2026-01-12, 2026-07-13T00:00:00.000Z.")).toBe(
      "Changed hands on 12 Jan 2026, 13 Jul 2026.",
    );
    expect(withDays("It states “2026-01-12”; 2026-13-45 is no day.")).toBe(
      "It states “2026-01-12”; 2026-13-45 is no day.",
    );
    expect(monthNamed("2026-03")).toBe("Mar 2026");
  });
  it("counts one as one", () =>
    expect([1, 1200].map((count) => say("common.count.row", { count }))).toEqual([
      "1 row",
      "1,200 rows",
    ]));
  it("says seconds as people do", () =>
    expect([duration(12), duration(600), duration(7200)]).toEqual(["12 s", "10 min", "2.0 h"]));
});
