import { describe, expect, it } from "vitest";
import { pairsNetwork, randomNetwork } from "../../../../../test/support/networks.ts";
import { crossingsOf } from "./measures/crossing.ts";
import { piecesWithout } from "./removal/fragmentation.ts";
import { cutPointsOf } from "./sides.ts";
import { onlyTiesOfGroups, onlyTiesOfPieces } from "./only-ties.ts";

const everyone = (size: number) => new Uint8Array(size).fill(1);

describe("what lies on the sides of cut points", () => {
  it("is what taking each of them out leaves of its piece", () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const network = randomNetwork(14, 0.06 + (seed % 5) * 0.03, seed);
      const whole = piecesWithout(network);
      const found = new Map(
        cutPointsOf(network, everyone(14)).map(({ entity, sides }) => [
          entity,
          sides.toSorted((a, b) => a - b),
        ]),
      );
      for (let entity = 0; entity < 14; entity += 1) {
        const { of, sizes } = piecesWithout(network, [entity]);
        const left = [
          ...new Set(
            [...of].filter((piece, other) => piece >= 0 && whole.of[other] === whole.of[entity]),
          ),
        ].map((piece) => sizes[piece] ?? 0);
        expect(found.get(entity) ?? [], `entity ${entity}, seed ${seed}`).toEqual(
          left.length > 1 ? left.toSorted((a, b) => a - b) : [],
        );
      }
    }
  });

  it("is found in chains of any length, and counts what is counted alone", () => {
    const long = pairsNetwork(
      50_001,
      Array.from({ length: 50_000 }, (_, at) => [at, at + 1] as const),
    );
    const things = Uint8Array.from({ length: 50_001 }, (_, at) => at % 2);
    const middle = cutPointsOf(long, things).find(({ entity }) => entity === 25_000);
    expect(middle?.sides.toSorted((a, b) => a - b)).toEqual([12_500, 12_500]);
  });

  it("is nothing in a ring, a pair or an empty network", () => {
    expect(
      cutPointsOf(
        pairsNetwork(4, [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 0],
        ]),
        everyone(4),
      ),
    ).toEqual([]);
    expect(cutPointsOf(pairsNetwork(2, [[0, 1]]), everyone(2))).toEqual([]);
    expect(cutPointsOf(pairsNetwork(0, []), everyone(0))).toEqual([]);
  });
});

/**
 * Two triangles (0–2 and 4–6) that 3 alone joins, and a third (7–9) that 9 links with the first.
 */
const triangles = pairsNetwork(10, [
  [0, 1],
  [1, 2],
  [0, 2],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [4, 6],
  [7, 8],
  [8, 9],
  [7, 9],
  [9, 0],
  [9, 5],
]);

describe("only ties", () => {
  it("between pieces are cut points with enough on two sides", () => {
    const joined = pairsNetwork(7, [
      [0, 1],
      [1, 2],
      [0, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 6],
      [4, 6],
    ]);
    const found = onlyTiesOfPieces(joined, cutPointsOf(joined, everyone(7)), 3, 5);
    expect(found.total).toBe(1);
    const [tie, ...others] = found.ties;
    expect(tie).toEqual({
      entity: 3,
      sides: [
        { size: 3, around: 2, through: [2] },
        { size: 3, around: 4, through: [4] },
      ],
    });
    expect(others).toEqual([]); // 2 and 4 cut off two entities only
    expect(onlyTiesOfPieces(joined, cutPointsOf(joined, everyone(7)), 4, 5)).toEqual({
      ties: [],
      total: 0,
    });
  });

  it("between groups carry every link of a pair; of two ends the identifier is named", () => {
    const membership = Uint32Array.from([0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    const partition = { membership, sizes: Uint32Array.from([4, 3, 3]) };
    const { ties: found } = onlyTiesOfGroups(
      triangles,
      partition,
      crossingsOf(triangles, membership),
      {
        isIdentifier: (entity) => entity === 3 || entity === 9,
        least: 3,
        limit: 10,
      },
    );
    expect(found.map(({ entity, sides }) => [entity, sides.map(({ group }) => group)])).toEqual([
      [3, [0, 1]],
      [9, [0, 2]],
      [9, [1, 2]],
    ]);
    expect(found[0]?.sides[1].through).toEqual([4]);
  });

  it("are counted in all where they are cut", () => {
    const membership = Uint32Array.from([0, 0, 0, 0, 1, 1, 1, 2, 2, 2]);
    const partition = { membership, sizes: Uint32Array.from([4, 3, 3]) };
    const { ties, total } = onlyTiesOfGroups(
      triangles,
      partition,
      crossingsOf(triangles, membership),
      { isIdentifier: () => false, least: 3, limit: 2 },
    );
    expect([ties.length, total]).toEqual([2, 3]);
  });
});
