import { describe, expect, it } from "vitest";
import { joined, type Decided } from "./clustering.ts";

const nothing: Decided = { same: [], different: [] };

/** Clusters of a few things from bits by pair; pairs not named weigh −20. */
function clustersOf(
  size: number,
  bits: Readonly<Record<string, number>>,
  decided: Decided = nothing,
): readonly number[] {
  const weigh = (a: number, b: number) => bits[`${Math.min(a, b)}-${Math.max(a, b)}`] ?? -20;
  const pairs = Object.entries(bits).flatMap(
    ([key, weight]): readonly (readonly [number, number, number])[] =>
      weight > 0 ? [[Number(key.split("-")[0]), Number(key.split("-")[1]), weight]] : [],
  );
  return [...joined(size, pairs, weigh, decided)];
}

describe("clusters of likely pairs", () => {
  it("joins what agrees all round", () => {
    expect(clustersOf(4, { "0-1": 8, "1-2": 8, "0-2": 6 })).toEqual([0, 0, 0, 3]);
  });

  it("does not join a contradicted pair through a third", () => {
    expect(clustersOf(3, { "0-1": 9, "1-2": 5, "0-2": -18 })).toEqual([0, 0, 2]);
  });

  it("joins what a person decided is the same, whatever the weight", () => {
    expect(clustersOf(3, {}, { same: [[0, 2]], different: [] })).toEqual([0, 1, 0]);
  });

  it("never joins what a person decided is different, not even through others", () => {
    expect(clustersOf(2, { "0-1": 30 }, { same: [], different: [[1, 0]] })).toEqual([0, 1]);
    expect(
      clustersOf(3, { "0-1": 12, "1-2": 15, "0-2": 14 }, { same: [], different: [[0, 2]] }),
    ).toEqual([0, 1, 1]);
  });

  it("keeps hundreds of copies of one thing together", () => {
    const copies = Array.from({ length: 600 }, (_, at) => [at, at + 1, 60] as const);
    expect(new Set(joined(601, copies, () => 60, nothing)).size).toBe(1);
  });
});
