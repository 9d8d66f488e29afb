import { describe, expect, it } from "vitest";
import { amount, percent, score, steadyWord } from "./amounts.ts";

describe("the numbers of the page of groups", () => {
  it("gives shares whole, and never none or all of what is not quite so", () =>
    expect([0, 0.001, 0.965, 0.999, 1].map(percent)).toEqual([
      "0 %",
      "under 1 %",
      "97 %",
      "over 99 %",
      "100 %",
    ]));
  it("gives scores three figures", () =>
    expect([0.0063152, 327.35, null].map(score)).toEqual(["0.00632", "327", "–"]));
  it("gives money its cents, seconds as minutes, events as such", () =>
    expect([amount(4940.5, "USD"), amount(1500, "seconds"), amount(1, "events")]).toEqual([
      "4,940.50 USD",
      "25 min",
      "1 event",
    ]));
  it("has a word for how steady a group is", () =>
    expect([1, 0.85, 0.6, 0.2].map(steadyWord)).toEqual([
      "very steady",
      "steady",
      "loose at its edges",
      "not steady",
    ]));
});
