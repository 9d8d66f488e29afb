import { describe, expect, it } from "vitest";
import { isZone, timeTyped, zoneOfRow } from "./index.ts";

describe("a time that is typed", () => {
  it.each([
    ["2026-03-14", undefined, { at: "2026-03-14T00:00:00.000Z" }],
    ["2026-03-14", "Europe/Berlin", { at: "2026-03-14T00:00:00.000Z" }],
    ["2026-03", undefined, { at: "2026-03-01T00:00:00.000Z" }],
    ["2026-03-14 22:48", undefined, { at: "2026-03-14T22:48:00.000Z" }],
    [
      "2026-03-14 22:48",
      "Europe/Berlin",
      { at: "2026-03-14T21:48:00.000Z", zone: "Europe/Berlin" },
    ],
    ["2026-03-14 22:48", "+05:30", { at: "2026-03-14T17:18:00.000Z", zone: "+05:30" }],
    ["2026-03-14 22:48 +0100", undefined, { at: "2026-03-14T21:48:00.000Z", zone: "+01:00" }],
    ["2026-03-14T22:48:00Z", undefined, { at: "2026-03-14T22:48:00.000Z", zone: "UTC" }],
    ["yesterday", undefined, undefined],
  ])("%s in %s", (date, zone, expected) => {
    expect(timeTyped(date, zone)).toEqual(expected);
  });

  it("names its zone in its row", () => {
    expect(
      zoneOfRow("Person: Ana · When it held: 2026-03-14 22:48 · Time zone: Asia/Bangkok"),
    ).toBe("Asia/Bangkok");
    expect(zoneOfRow("Person: Ana · When it held: 2026-03-14 · Time zone: UTC")).toBeUndefined();
  });

  it("has a zone that there is", () => {
    expect(["Europe/Berlin", "+01:00", "UTC", "Mars/Base"].map(isZone)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
