import { describe, expect, it } from "vitest";
import { pairsNetwork, randomNetwork } from "../../../../../../test/support/networks.ts";
import { piecesWithout } from "./fragmentation.ts";
import { lostTouch } from "./lost-pairs.ts";

/** Three triangles 0–2, 3–5, 6–8; 2 links to 3, 5 to 6, and 9, alone in its group, to 0 and 8. */
const triangles = [0, 3, 6].flatMap(
  (first) =>
    [
      [first, first + 1],
      [first + 1, first + 2],
      [first, first + 2],
    ] as const,
);
const ring = pairsNetwork(10, [...triangles, [2, 3], [5, 6], [9, 0], [9, 8]]);
const groups = Uint32Array.of(0, 0, 0, 1, 1, 1, 2, 2, 2, 3);

describe("groups that lose touch", () => {
  it("are parted where no path is left", () => {
    expect(lostTouch(ring, groups, [2, 9])).toEqual({
      parted: [
        [0, 1],
        [0, 2],
      ],
      unlinked: [[0, 1]],
      gone: [3],
    });
  });

  it("are unlinked, and not parted, where a way round is left", () => {
    expect(lostTouch(ring, groups, [2])).toEqual({ parted: [], unlinked: [[0, 1]], gone: [] });
  });

  it("are none where nothing goes, and where nothing was joined", () => {
    expect(lostTouch(ring, groups, [])).toEqual({ parted: [], unlinked: [], gone: [] });
    expect(lostTouch(pairsNetwork(3, []), Uint32Array.of(0, 1, 2), [1])).toEqual({
      parted: [],
      unlinked: [],
      gone: [1],
    });
    expect(lostTouch(pairsNetwork(0, []), new Uint32Array(0), [])).toEqual({
      parted: [],
      unlinked: [],
      gone: [],
    });
  });

  it("are those that looking at every pair of members finds, on networks of chance", () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const network = randomNetwork(40, 0.05, seed);
      const of = Uint32Array.from({ length: 40 }, (_, entity) => (entity * 7 + seed) % 9);
      const removed = [seed, seed + 5, seed + 11, seed + 20];
      const before = piecesWithout(network).of;
      const after = piecesWithout(network, removed).of;
      const met = (pieces: Int32Array, a: number, b: number) =>
        of.some(
          (one, i) =>
            one === a &&
            of.some((other, j) => other === b && pieces[i] !== -1 && pieces[i] === pieces[j]),
        );
      const left = (group: number) =>
        of.some((one, entity) => one === group && after[entity] !== -1);
      const pairs = Array.from(
        { length: 81 },
        (_, at) => [Math.floor(at / 9), at % 9] as const,
      ).filter(([a, b]) => a < b && left(a) && left(b));
      expect(lostTouch(network, of, removed).parted).toEqual(
        pairs.filter(([a, b]) => met(before, a, b) && !met(after, a, b)),
      );
    }
  });
});
