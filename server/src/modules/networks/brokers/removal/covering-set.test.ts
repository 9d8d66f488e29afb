import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNames,
  publishedNetwork,
  randomNetwork,
} from "../../../../../../test/support/networks.ts";
import { searchFrom, searchOf } from "../../../../../../test/support/distances.ts";
import type { Network } from "../../networks/index.ts";
import { coveringSet } from "./covering-set.ts";

describe("the set that covers most", () => {
  it("covers what the best of all sets covers", () => {
    const networks = [
      ...publishedNames.map((name) => publishedNetwork(name).network),
      ...[1, 2, 3, 4].map((seed) => randomNetwork(20, 0.09, seed)),
    ];
    for (const network of networks) {
      for (const size of network.size > 20 ? [1, 2] : [1, 2, 3]) {
        for (const links of [undefined, 1, 2]) {
          const { covered, exact } = coveringSet(network, {
            size,
            ...(links === undefined ? {} : { within: links }),
          });
          expect({ covered, exact }).toEqual({
            covered: expect.closeTo(bestOfAll(network, size, links), 9),
            exact: true,
          });
        }
      }
    }
  });

  it("does so where a search alone is made: one of each of four stars in 1,200", () => {
    const centres = [7, 400, 801, 1_150];
    const network = pairsNetwork(
      1_200,
      Array.from({ length: 1_200 }, (_, entity) => [centres[entity % 4] ?? 0, entity] as const),
    );
    expect(coveringSet(network, { size: 4, within: 1 })).toEqual({
      members: centres,
      covered: expect.closeTo(1, 2),
      exact: false,
    });
  });

  it("is the centre of a star, and any one of a complete network", () => {
    expect(
      coveringSet(
        pairsNetwork(5, [
          [4, 0],
          [4, 1],
          [4, 2],
          [4, 3],
        ]),
        { size: 1 },
      ),
    ).toEqual({ members: [4], covered: 1, exact: true });
    expect(coveringSet(randomNetwork(5, 1, 1), { size: 1, within: 1 })).toEqual({
      members: [0],
      covered: 1,
      exact: true,
    });
  });

  it("takes one of each piece, and does with no more entities than are asked for", () => {
    expect(
      coveringSet(
        pairsNetwork(6, [
          [0, 1],
          [1, 2],
          [3, 4],
          [4, 5],
        ]),
        { size: 2 },
      ),
    ).toEqual({ members: [1, 4], covered: 1, exact: true });
    expect(coveringSet(pairsNetwork(4, []), { size: 2 })).toEqual({
      members: [0, 1],
      covered: 0.5,
      exact: true,
    });
    expect(coveringSet(pairsNetwork(0, []), { size: 2 })).toEqual({
      members: [],
      covered: 1,
      exact: true,
    });
    expect(coveringSet(pairsNetwork(2, [[0, 1]]), { size: 2 })).toEqual({
      members: [0, 1],
      covered: 1,
      exact: true,
    });
    expect(() => coveringSet(pairsNetwork(1, []), { size: 1, within: 0 })).toThrow(
      "within: Give a number from 1 to 100.",
    );
  });
});

/** The most that any set covers of a size, by full enumeration from plain distances. */
function bestOfAll(network: Network, size: number, links: number | undefined): number {
  const rows = Array.from({ length: network.size }, (_, source) => {
    const search = searchOf(network.size);
    searchFrom(network, source, search);
    return Array.from(search.distances, (distance) => (distance < 0 ? Infinity : distance));
  });
  const worth = (distance: number) =>
    links === undefined ? 1 / Math.max(1, distance) : Number(distance <= links);
  const tried = (set: readonly number[], least: number): number => {
    if (set.length === size)
      return (
        rows.reduce(
          (sum, _, other) =>
            sum + worth(Math.min(...set.map((member) => rows[member]?.[other] ?? Infinity))),
          0,
        ) / network.size
      );
    return Math.max(
      0,
      ...Array.from({ length: network.size - least }, (_, at) =>
        tried([...set, least + at], least + at + 1),
      ),
    );
  };
  return tried([], 0);
}
