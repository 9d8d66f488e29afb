import { describe, expect, it } from "vitest";
import { matchKnown } from "./known-clusters.ts";

const placed = [
  { id: "ad:a/1", key: "1", cluster: 7 },
  { id: "ad:a/2", key: "2", cluster: null },
  { id: "ad:b/2", key: "2", cluster: 7 },
];
const row = (key: string | undefined, cluster?: string) => ({ key, cluster });

describe("rows of known clusters", () => {
  it("name a thing by its key or its id", () => {
    const { matched } = matchKnown(placed, [row("1", "x"), row("ad:b/2", "x"), row("ad:a/2")]);
    expect(matched).toEqual([
      { id: "ad:a/1", row: 0, known: "x", found: "7" },
      { id: "ad:b/2", row: 1, known: "x", found: "7" },
      { id: "ad:a/2", row: 2, known: undefined, found: undefined },
    ]);
  });

  it("count a thing once, the first row of it, and tell the others apart by why they are left out", () => {
    const { matched, leftOut } = matchKnown(placed, [
      row("1", "x"),
      row("1", "x"),
      row("ad:a/1", "y"),
      row("2", "x"),
      row("3", "x"),
      row(undefined, "x"),
    ]);
    expect(matched.map((one) => one.row)).toEqual([0]);
    expect(leftOut).toEqual({
      again: [1],
      otherwise: [2],
      several: [3],
      unknown: [4],
      unnamed: [5],
    });
  });
});
