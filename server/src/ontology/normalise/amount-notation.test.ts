import { describe, expect, it } from "vitest";
import {
  gatherEvidence,
  isNegativeAmount,
  noEvidence,
  notationFrom,
  readAmount,
  statedNotation,
} from "./index.ts";

function readIn(column: readonly string[]): readonly (string | undefined)[] {
  const evidence = noEvidence();
  for (const text of column) gatherEvidence(text, evidence);
  return column.map((text) => readAmount(text, notationFrom(evidence)));
}

describe("amounts of a column", () => {
  it.each<[string[], (string | undefined)[]]>([
    [
      ["-1.080", "-1.070,10"],
      ["-1080", "-1070.10"],
    ],
    [
      ["1,080", "12.50"],
      ["1080", "12.50"],
    ],
    [
      ["1.080", "2.500"],
      [undefined, undefined],
    ],
    [["1.234.567"], ["1234567"]],
    [["1,50,000.00"], ["150000.00"]],
    [
      ["1 234,56", "1'234.50", "1\u00a0234,56", "1\u202f234,56"],
      ["1234.56", "1234.50", "1234.56", "1234.56"],
    ],
  ])("%j are %j", (column, expected) => {
    expect(readIn(column)).toEqual(expected);
  });

  it.each([
    ["50.00-", "-50.00"],
    ["−50.00", "-50.00"],
    ["(75.00)", "-75.00"],
    ["$(75.00)", "-75.00"],
    ["-$20.00", "-20.00"],
    ["$-20.00", "-20.00"],
    ["20.00 DR", "-20.00"],
    ["20.00 CR", "20.00"],
    ["1.5k", "1500"],
    ["2.5M", "2500000"],
    ["Rs. 1500", "1500"],
    ["R$ 12,50", "12.50"],
    ["25 %", "25"],
    ["٢٥٫٥", undefined],
    ["١٢٥", "125"],
    ["-0.00", "0.00"],
    [".5", "0.5"],
    ["1e3", "1000"],
    ["1.23457E+17", undefined],
    ["D 20,00", undefined],
    ["1.2.3", undefined],
    ["- 5 -", "-5"],
    ["+5 -", undefined],
    ["about ten", undefined],
    ["12 34", undefined],
    ["9".repeat(70), undefined],
  ])("%s is %s", (text, expected) => {
    expect(readAmount(text, {})).toBe(expected);
  });

  it("keeps to a notation that is stated, and takes nothing written otherwise", () => {
    const german = statedNotation("1.234,56");
    expect(german && readAmount("1.080", german)).toBe("1080");
    expect(german && readAmount("12.50", german)).toBeUndefined();
    expect(statedNotation("1,234.56")?.dot).toBe("decimal");
    expect([statedNotation("12"), statedNotation("1.234.56")]).toEqual([undefined, undefined]);
  });

  it("knows what is below zero", () => {
    expect(["5-", "(5)", "5", "x"].map(isNegativeAmount)).toEqual([true, true, false, false]);
  });
});
