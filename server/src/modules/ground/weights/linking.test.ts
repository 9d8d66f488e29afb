import { describe, expect, it } from "vitest";
import { builtInOntology, loadOntology } from "../../../ontology/index.ts";
import { gapInDays, hubAbove, isHub, sharedWeight, voicesOf } from "./index.ts";

const phone = loadOntology([builtInOntology]).entityKinds.get("Phone");

describe("what sharing weighs", () => {
  const shared = { kind: "Phone", df: 2, marks: [] };

  it("is log(N / df) times the kind's weight, half after two years, nothing for a hub", () => {
    expect(sharedWeight(shared, phone, 2_000, undefined)).toBeCloseTo(
      Math.log(1_000) * (phone?.weight ?? 0),
      9,
    );
    expect(sharedWeight(shared, phone, 2_000, 730)).toBeCloseTo(
      (Math.log(1_000) * (phone?.weight ?? 0)) / 2,
      9,
    );
    expect(sharedWeight({ ...shared, df: 500 }, phone, 2_000, 0)).toBe(0);
    expect(sharedWeight({ ...shared, marks: ["unrecognised"] }, phone, 2_000, 0)).toBeLessThan(
      sharedWeight(shared, phone, 2_000, 0),
    );
  });

  it("falls as more have it, and never below nothing", () => {
    const weights = [2, 5, 20, 80, 89, 90, 2_000].map((df) =>
      sharedWeight({ ...shared, df }, phone, 2_000, 0),
    );
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    expect(Math.min(...weights)).toBe(0);
    expect(hubAbove(10)).toBe(50);
    expect(isHub({ ...shared, df: 90 }, 2_000)).toBe(true);
    expect(isHub({ ...shared, df: 89 }, 2_000)).toBe(false);
  });

  it("counts days between spells, none where they overlap", () => {
    const spell = (firstSeen: string, lastSeen: string) => ({ firstSeen, lastSeen });
    expect(gapInDays(spell("2026-01-01", "2026-02-01"), spell("2026-01-15", "2026-03-01"))).toBe(0);
    expect(gapInDays(spell("2026-03-01", "2026-03-02"), spell("2026-01-01", "2026-02-01"))).toBe(
      28,
    );
    expect(gapInDays(spell("2026-03-01", "2026-03-02"), {})).toBeUndefined();
  });
});

describe("independent voices", () => {
  const text = "sweet and quiet call two one two after six the lodge by the mill all week";

  it("count a source that only copies another as that other", () => {
    const voices = voicesOf([
      { record: "a/1", dataset: "a", text },
      { record: "b/1", dataset: "b", text: `${text} today` },
      {
        record: "c/1",
        dataset: "c",
        text: "the caller saw a van at the lodge on tuesday night with two women",
      },
    ]);
    expect(voices.map(({ datasets, copies }) => [datasets, copies])).toEqual([
      [["a", "b"], 1],
      [["c"], 0],
    ]);
  });

  it("are the same in whatever order the rows come, and though the copy repeats itself", () => {
    const rows = [
      { record: "b/1", dataset: "b", text },
      { record: "b/2", dataset: "b", text: `${text} today` },
      { record: "a/1", dataset: "a", text },
      {
        record: "a/2",
        dataset: "a",
        text: "the caller saw a van at the lodge on tuesday night with two women",
      },
    ];
    for (const order of [rows, rows.toReversed()])
      expect(voicesOf(order).map(({ datasets, rows: count }) => [datasets, count])).toEqual([
        [["a", "b"], 4],
      ]);
  });

  it("are one where three copy each other in a ring", () => {
    const words = (from: number) =>
      Array.from({ length: 60 }, (_, at) => `w${from + at}`).join(" ");
    const voices = voicesOf([
      { record: "a/1", dataset: "a", text: words(0) },
      { record: "b/1", dataset: "b", text: words(3) },
      { record: "c/1", dataset: "c", text: words(6) },
    ]);
    expect(voices.map(({ datasets }) => datasets)).toEqual([["a", "b", "c"]]);
  });

  it("keep two sources that share a row where each also says something of its own", () => {
    const voices = voicesOf([
      { record: "a/1", dataset: "a", text },
      {
        record: "a/2",
        dataset: "a",
        text: "the caller saw a van at the lodge on tuesday night with two women",
      },
      { record: "b/1", dataset: "b", text },
      {
        record: "b/2",
        dataset: "b",
        text: "another ad with other words that stands only in the second source of all",
      },
    ]);
    expect(voices.length).toBe(2);
  });

  it("take short rows as rows of their own", () => {
    expect(
      voicesOf([
        { record: "a/1", dataset: "a", text: "x" },
        { record: "b/1", dataset: "b", text: "x" },
      ]).length,
    ).toBe(2);
  });
});
