import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNetwork,
  randomNetwork,
} from "../../../../../../test/support/networks.ts";
import { betweennessOf } from "../measures/betweenness.ts";
import { distanceFragmentationOf, fragmentationOf } from "./fragmentation.ts";
import { piecesLoss } from "./pieces-loss.ts";

describe("fragmentation", () => {
  it("is .161 for Krebs' network without the two of the highest betweenness", () => {
    // Borgatti 2006, Comput. Math. Organ. Theory 12:21–34
    const { network } = publishedNetwork("krebs-2002");
    const scores = betweennessOf(network);
    const two = [...scores.keys()]
      .toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
      .slice(0, 2);
    expect(fragmentationOf(network, two)).toBeCloseTo(0.161, 3);
  });

  it("goes from 0, all joined, to 1, none joined, and is 1 for one or none", () => {
    expect(fragmentationOf(randomNetwork(5, 1, 1))).toBe(0);
    expect(fragmentationOf(pairsNetwork(5, []))).toBe(1);
    expect(
      fragmentationOf(
        pairsNetwork(4, [
          [0, 1],
          [2, 3],
        ]),
      ),
    ).toBeCloseTo(2 / 3, 12);
    expect([
      fragmentationOf(pairsNetwork(1, [])),
      fragmentationOf(pairsNetwork(0, [])),
      fragmentationOf(pairsNetwork(2, [[0, 1]]), [1]),
    ]).toEqual([1, 1, 1]);
  });

  it("takes distances in: of a chain of three 1/6, of a ring of five 1/4", () => {
    expect(
      distanceFragmentationOf(
        pairsNetwork(3, [
          [0, 1],
          [1, 2],
        ]),
      ),
    ).toBeCloseTo(1 - (2 * (1 + 1 + 1 / 2)) / 6, 12);
    expect(
      distanceFragmentationOf(
        pairsNetwork(5, [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 0],
        ]),
      ),
    ).toBeCloseTo(1 / 4, 12);
    expect(distanceFragmentationOf(randomNetwork(6, 1, 1))).toBe(0);
    expect(distanceFragmentationOf(pairsNetwork(4, []))).toBe(1);
    expect(distanceFragmentationOf(pairsNetwork(0, []))).toBe(1);
  });

  it("takes the distances of more than 512 entities in: of a chain of 600", () => {
    const chain = pairsNetwork(
      600,
      Array.from({ length: 599 }, (_, at) => [at, at + 1] as const),
    );
    const joined = Array.from({ length: 599 }, (_, at) => (2 * (599 - at)) / (at + 1)).reduce(
      (sum, part) => sum + part,
      0,
    );
    expect(distanceFragmentationOf(chain)).toBeCloseTo(1 - joined / (600 * 599), 12);
  });

  it("is given for every further entity at once", () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const network = randomNetwork(40, 0.06, seed);
      const out = new Uint8Array(40);
      out[3] = 1;
      out[seed] = 1;
      const removed = [...out.keys()].filter((entity) => out[entity] === 1);
      const left = 40 - removed.length;
      const { joined, lost } = piecesLoss(network).without(out);
      expect(1 - joined / (left * (left - 1))).toBeCloseTo(fragmentationOf(network, removed), 12);
      for (const [entity, loss] of lost.entries()) {
        if (out[entity] === 1) expect(loss).toBe(0);
        else
          expect(1 - (joined - loss) / ((left - 1) * (left - 2))).toBeCloseTo(
            fragmentationOf(network, [...removed, entity]),
            12,
          );
      }
    }
  });
});
