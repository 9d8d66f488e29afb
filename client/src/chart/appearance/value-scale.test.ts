import { describe, expect, it } from "vitest";
import { NAMED_STEPS, NUMBER_STEPS, scaleOf, stepOfEach, type Value } from "./value-scale.ts";

const amounts = (...values: readonly (Value | null)[]) =>
  scaleOf({ sort: "amount", of: new Map(values.map((value, at) => [`e${at}`, value])) });
const names = (...values: readonly (Value | null)[]) =>
  scaleOf({ sort: "name", of: new Map(values.map((value, at) => [`e${at}`, value])) });

describe("parting values into steps", () => {
  it("puts about as many into each step", () => {
    const scale = amounts(...Array.from({ length: 100 }, (_, at) => at));
    expect(scale.steps.map(({ ids }) => ids.length)).toEqual([20, 20, 20, 20, 20]);
    expect(scale.steps.map(({ from, to }) => [from, to])[0]).toEqual([0, 19]);
  });

  it("never parts equal values", () => {
    const scale = amounts(1, 1, 1, 1, 1, 1, 1, 2, 2, 9);
    expect(scale.steps.map(({ from, to, ids }) => [from, to, ids.length])).toEqual([
      [1, 1, 7],
      [2, 2, 2],
      [9, 9, 1],
    ]);
  });

  it("has each with a value in just one step, whatever the values are", () => {
    for (let seed = 1; seed < 60; seed += 1) {
      const values = Array.from({ length: seed * 3 }, (_, at) => ((at * seed) % 17) - 4);
      const { steps } = amounts(...values);
      expect(steps.length).toBeLessThanOrEqual(NUMBER_STEPS);
      expect(steps.flatMap(({ ids }) => ids).toSorted()).toEqual(
        values.map((_, at) => `e${at}`).toSorted(),
      );
    }
  });

  it("keeps what has no value apart: it is not nought", () => {
    const scale = amounts(0, null, 3, null);
    expect(scale.none).toEqual(["e1", "e3"]);
    expect(stepOfEach(scale).get("e1")).toBeUndefined();
    expect(scale.steps[0]?.from).toBe(0);
  });

  it("gives the names that most have a step of their own, and one to all others", () => {
    const scale = names(..."aaabbccdefghij".split(""));
    expect(scale.steps).toHaveLength(NAMED_STEPS + 1);
    expect(scale.steps.at(-1)).toEqual({ from: null, to: null, ids: ["e11", "e12", "e13"] });
  });

  it("counts all values in the bars, by factors where they lie far apart", () => {
    const scale = amounts(1, 2, 3, 5, 8, 900, 1_000, null);
    expect(scale.isByFactors).toBe(true);
    expect(scale.bins.reduce((sum, { count }) => sum + count, 0)).toBe(7);
    expect(amounts(1, 2, 3).isByFactors).toBe(false);
    expect(amounts(4, 4).bins).toEqual([{ from: 4, to: 4, count: 2 }]);
    expect(amounts(null).bins).toEqual([]);
  });
});
