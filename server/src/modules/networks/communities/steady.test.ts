import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNetwork,
  randomNetwork,
} from "../../../../../test/support/networks.ts";
import { steadyCommunities } from "./steady.ts";

describe("how steady groups are", () => {
  it("is 1 for all where groups are parts of the network", () => {
    const { membership, steadiness, runs } = steadyCommunities(
      pairsNetwork(7, [
        [0, 1],
        [1, 2],
        [0, 2],
        [3, 4],
        [4, 5],
        [3, 5],
      ]),
    );
    expect([...membership]).toEqual([0, 0, 0, 1, 1, 1, 2]);
    expect([...steadiness]).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(runs).toBe(20);
  });

  it("is below 1 for one between two equal groups, and not for the others", () => {
    const sides = [0, 4].flatMap((first) =>
      [
        [0, 1],
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
        [2, 3],
      ].map(([a = 0, b = 0]) => [first + a, first + b] as const),
    );
    const { steadiness } = steadyCommunities(pairsNetwork(9, [...sides, [8, 0], [8, 4]]), {
      runs: 60,
    });
    expect([...steadiness.subarray(0, 8)]).toEqual([1, 1, 1, 1, 1, 1, 1, 1]);
    expect(steadiness[8]).toBeGreaterThan(0.2);
    expect(steadiness[8]).toBeLessThan(0.8);
  });

  it("holds the two leaders of the karate club steady", () => {
    const { network, ids } = publishedNetwork("karate"); // Zachary 1977: 1 and 34 led the two sides
    const { steadiness } = steadyCommunities(network);
    expect(steadiness[ids.indexOf("n01")]).toBe(1);
    expect(steadiness[ids.indexOf("n34")]).toBe(1);
  });

  it("is the same for the same seed, and does with nothing", () => {
    const network = randomNetwork(80, 0.05, 4);
    expect(steadyCommunities(network, { seed: 9, runs: 3 })).toEqual(
      steadyCommunities(network, { seed: 9, runs: 3 }),
    );
    expect(steadyCommunities(pairsNetwork(0, []), { runs: 1 }).steadiness).toEqual(
      new Float64Array(0),
    );
    expect(() => steadyCommunities(network, { runs: 0 })).toThrow("runs: Give a number");
  });
});
