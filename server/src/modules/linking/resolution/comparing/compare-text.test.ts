import { describe, expect, it } from "vitest";
import { textComparison, textLevels } from "./compare-text.ts";
import { fold } from "./folded-text.ts";
import { readYear } from "./value-readings.ts";

const authors = [
  "Raymond T. Ng, Harold Vance Ostberg",
  "RT Ng, HV Ostberg",
  "CY Lindqvist, AB Moreau",
  "Karl Weston et al.",
  "Karl Weston",
  "Mira Tomasi",
].map(fold);
const level = (a: number, b: number) => textLevels[textComparison(authors)(a, b)];

describe("names as lists write them", () => {
  it("are alike where initials are written as one word", () => {
    expect(["nearly the same", "one holds the other", "alike", "somewhat alike"]).toContain(
      level(0, 1),
    );
    expect(level(0, 2)).toBe("different");
  });

  it("are the same where one says that there are more", () => {
    expect(authors[3]).toBe(authors[4]);
  });
});

describe("years as citations write them", () => {
  it("are read within brackets and before a full stop", () => {
    expect(["(1996)", "1996.", "(1996),", "'96", "page 1996"].map(readYear)).toEqual([
      1996,
      1996,
      1996,
      96,
      undefined,
    ]);
  });
});
