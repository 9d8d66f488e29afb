import { distance } from "../../../shared/distance.ts";
import { describe, expect, it } from "vitest";
import { twoPlaces } from "./places-seen.ts";
import type { Sighting } from "./queries.ts";

const entity = {
  ref: "r",
  id: "i",
  kind: "Location",
  label: "L",
  datasets: [],
  degree: 1,
  df: 1,
  marks: [],
};
const albany = { latitude: 42.65, longitude: -73.75 };
const portland = { latitude: 45.52, longitude: -122.68 };
const scranton = { latitude: 41.41, longitude: -75.66 };
const seen = (
  where: { latitude: number; longitude: number },
  firstSeen: string,
  lastSeen = firstSeen,
): Sighting => ({ seen: "x", place: entity, backwards: false, firstSeen, lastSeen, ...where });

describe("two places at once", () => {
  it("are far apart and overlap, or leave too little time between", () => {
    expect(
      twoPlaces([
        seen(portland, "2026-03-06", "2026-04-03"),
        seen(albany, "2026-04-02", "2026-04-06"),
      ])?.hours,
    ).toBe(0);
    expect(
      twoPlaces([seen(portland, "2026-03-06T10:00:00Z"), seen(albany, "2026-03-06T12:00:00Z")])
        ?.kilometres,
    ).toBeGreaterThan(3_800);
  });

  it("are none where there is time to travel, the way is short, or a time is unknown", () => {
    expect(
      twoPlaces([seen(portland, "2026-03-06T10:00:00Z"), seen(albany, "2026-03-06T20:00:00Z")]),
    ).toBeUndefined();
    expect(twoPlaces([seen(scranton, "2026-03-06"), seen(albany, "2026-03-06")])).toBeUndefined();
    expect(
      twoPlaces([
        { ...seen(portland, ""), firstSeen: undefined } as unknown as Sighting,
        seen(albany, "2026-03-06"),
      ]),
    ).toBeUndefined();
  });

  it("are measured on the great circle", () => {
    expect(distance(portland, albany)).toBeCloseTo(3_880, -2);
  });
});
