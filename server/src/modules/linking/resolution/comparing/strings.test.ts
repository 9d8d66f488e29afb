import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./folded-text.ts";
import { jaroWinkler, oneApart, stepsApart } from "./strings.ts";

describe("likeness of texts", () => {
  it("gives the values that Winkler published", () => {
    // Winkler 1994, Advanced Methods for Record Linkage, table 1
    for (const [a, b, likeness] of [
      ["MARTHA", "MARHTA", 0.9611],
      ["DIXON", "DICKSONX", 0.8133],
      ["DWAYNE", "DUANE", 0.84],
      ["JONES", "JOHNSON", 0.8324],
    ] as const)
      expect(jaroWinkler(a, b)).toBeCloseTo(likeness, 4);
  });

  it("counts a swap of neighbours as one step, as Damerau does", () => {
    expect([
      stepsApart("ca", "ac"),
      stepsApart("kitten", "sitting"),
      stepsApart("", "abc"),
    ]).toEqual([1, 3, 3]);
  });

  it("knows one step without counting them", () => {
    const word = fc.string({ maxLength: 6, unit: fc.constantFrom("a", "b", "c") });
    fc.assert(fc.property(word, word, (a, b) => oneApart(a, b) === stepsApart(a, b) <= 1));
  });

  it("reads names of several scripts in Latin letters, and what says nothing as nothing", () => {
    expect(["Ольга", "Ólga", " O'Hara-SMITH ", "unknown", "N/A", "—"].map(fold)).toEqual([
      "olga",
      "olga",
      "ohara smith",
      "",
      "",
      "",
    ]);
  });
});
