import { describe, expect, it } from "vitest";
import { metOf } from "./met.ts";

const model = {
  fields: [
    {
      name: "city",
      stated: 1_001,
      levels: [
        { name: "the same", m: 0.8, u: 0.02 },
        { name: "different", m: 0.05, u: 0.8 },
      ],
    },
  ],
};

describe("what the bits of a field come from", () => {
  it("are two shares of the likeness, one over the other", () => {
    expect(metOf(model, { field: "city", level: "different", weight: -4, common: null })).toEqual({
      m: 0.05,
      u: 0.8,
      value: null,
      chance: 0.8,
      own: -4,
      related: 0,
    });
  });
  it("take the share of the value where both state it", () => {
    expect(
      metOf(model, {
        field: "city",
        level: "the same",
        weight: Math.log2(0.8 / 0.003),
        common: 0.003,
      }),
    ).toMatchObject({ value: { states: 3, of: 1_000 }, chance: 0.003, related: 0 });
  });
  it("say what related pairs take off", () => {
    expect(
      metOf(model, {
        field: "city",
        level: "the same",
        weight: Math.log2(0.8 / 0.05) - 3,
        common: 0.05,
      })?.related,
    ).toBeCloseTo(-3, 6);
  });
  it("are not shown where the model does not know them", () => {
    expect([
      metOf(undefined, { field: "city", level: "the same", weight: 1, common: null }),
      metOf(model, { field: "name", level: "the same", weight: 1, common: null }),
      metOf(model, { field: "city", level: "not stated by both", weight: 0, common: null }),
    ]).toEqual([null, null, null]);
  });
});
