import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNames,
  publishedNetwork,
  randomNetwork,
} from "../../../../../../test/support/networks.ts";
import { networkOf, type Network } from "../../networks/index.ts";
import { dependenciesOfPart } from "../measures/betweenness.ts";
import { bestRemoval } from "./best-removal.ts";
import { distanceFragmentationOf, fragmentationOf } from "./fragmentation.ts";
import { piecesLoss } from "./pieces-loss.ts";
import { swapped } from "./member-swaps.ts";

describe("the best set to take out", () => {
  it("parts Krebs' network at .521 into pieces of 35, 23, 1 and 1 with two", () => {
    // Borgatti 2006, Comput. Math. Organ. Theory 12:21–34
    const { network } = publishedNetwork("krebs-2002");
    const { after, pieces, exact } = bestRemoval(network, { size: 2 });
    expect(after).toBeCloseTo(0.521, 3);
    expect({ pieces, exact }).toEqual({ pieces: [35, 23, 1, 1], exact: true });
  });

  it("is what trying every set gives, by pieces, on published networks", () => {
    for (const name of publishedNames) {
      const { network } = publishedNetwork(name);
      for (const size of [1, 2, 3]) {
        const { members, exact } = bestRemoval(network, { size });
        expect({ name, members, exact }).toEqual({
          name,
          members: bestOfAll(network, size, fragmentationOf),
          exact: true,
        });
      }
    }
  });

  it("is what trying every set gives, by pieces and by distances, on networks of chance", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const network = randomNetwork(14, 0.1 + 0.03 * seed, seed);
      for (const size of [1, 2, 3, 4]) {
        expect(bestRemoval(network, { size }).members).toEqual(
          bestOfAll(network, size, fragmentationOf),
        );
        expect(bestRemoval(network, { size, by: "distances" }).members).toEqual(
          bestOfAll(network, size, distanceFragmentationOf),
        );
      }
    }
  });

  it("takes the centre of a star, and the lowest numbers of a complete network", () => {
    const star = pairsNetwork(6, [
      [5, 0],
      [5, 1],
      [5, 2],
      [5, 3],
      [5, 4],
    ]);
    expect(bestRemoval(star, { size: 1 })).toEqual({
      members: [5],
      before: 0,
      after: 1,
      pieces: [1, 1, 1, 1, 1],
      exact: true,
    });
    for (const by of ["pieces", "distances"] as const) {
      expect(bestRemoval(randomNetwork(6, 1, 1), { size: 2, by })).toEqual({
        members: [0, 1],
        before: 0,
        after: 0,
        pieces: [4],
        exact: true,
      });
    }
  });

  it("does with nothing, with one, with pieces, and with no more entities than are asked for", () => {
    expect(bestRemoval(pairsNetwork(0, []), { size: 1 })).toEqual({
      members: [],
      before: 1,
      after: 1,
      pieces: [],
      exact: true,
    });
    expect(bestRemoval(pairsNetwork(1, []), { size: 3 })).toEqual({
      members: [0],
      before: 1,
      after: 1,
      pieces: [],
      exact: true,
    });
    expect(bestRemoval(pairsNetwork(3, [[0, 1]]), { size: 3, by: "distances" })).toMatchObject({
      members: [0, 1, 2],
      after: 1,
      pieces: [],
    });
    expect(
      bestRemoval(
        pairsNetwork(5, [
          [0, 1],
          [2, 3],
          [3, 4],
        ]),
        { size: 1 },
      ),
    ).toMatchObject({ members: [3], pieces: [2, 1, 1] });
    expect(() => bestRemoval(pairsNetwork(1, []), { size: 0 })).toThrow(
      "size: Give a number from 1 to 20.",
    );
  });

  it("finds three that alone join two halves of 1,600, though two of them part nothing", () => {
    const { members, exact, pieces } = bestRemoval(twoHalves(800), { size: 3 });
    expect({ members, exact, pieces }).toEqual({
      members: [1_600, 1_601, 1_602],
      exact: false,
      pieces: [800, 800],
    });
  });
});

describe("the search by swaps", () => {
  it("comes within a hundredth of the best three", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const network = randomNetwork(60, 0.045, seed);
      const through = dependenciesOfPart({ network, part: 0, parts: 1 });
      const { members } = swapped(network, 3, piecesLoss(network), { calls: 2_000, seed, through });
      expect(fragmentationOf(network, members)).toBeGreaterThanOrEqual(
        0.99 * bestRemoval(network, { size: 3 }).after,
      );
    }
  });
});

/** The best of all sets of a size, the first of equals, each measured on its own. */
function bestOfAll(
  network: Network,
  size: number,
  measure: (network: Network, removed: readonly number[]) => number,
): readonly number[] {
  let best: { readonly set: readonly number[]; readonly score: number } = { set: [], score: -1 };
  const tried = (set: readonly number[], least: number): void => {
    if (set.length === size) {
      const score = measure(network, set);
      if (score > best.score + 1e-9) best = { set, score };
    } else for (let next = least; next < network.size; next += 1) tried([...set, next], next + 1);
  };
  tried([], 0);
  return best.set;
}

/** Two rings with chords, and three that are linked to both. */
function twoHalves(half: number): Network {
  const [sources, targets]: [number[], number[]] = [[], []];
  for (let at = 0; at < half; at += 1) {
    for (const first of [0, half]) {
      for (const step of [1, 17]) {
        sources.push(first + at);
        targets.push(first + ((at + step) % half));
      }
    }
  }
  for (const joiner of [0, 1, 2]) {
    for (const first of [0, half]) {
      for (const step of [0, 31, 67]) {
        sources.push(2 * half + joiner);
        targets.push(first + ((joiner * 211 + step) % half));
      }
    }
  }
  return networkOf({ size: 2 * half + 3, sources, targets });
}
