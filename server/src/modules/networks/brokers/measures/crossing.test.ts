import { describe, expect, it } from "vitest";
import { networkOf } from "../../networks/index.ts";
import { crossingsOf } from "./crossing.ts";

describe("links across groups", () => {
  // Groups {0, 1, 2}, {3, 4}, {5, 6}; between the first two 2–3, 1–3 and 2–4; 5 touches both, 6 the
  // first.
  const partition = Uint32Array.of(0, 0, 0, 1, 1, 2, 2);
  const links = [
    [0, 1],
    [1, 2],
    [3, 4],
    [5, 6],
    [2, 3],
    [1, 3],
    [2, 4],
    [5, 0],
    [5, 4],
    [6, 0],
  ] as const;
  const network = networkOf({
    size: 7,
    sources: links.map(([a]) => a),
    targets: links.map(([, b]) => b),
  });
  const crossings = crossingsOf(network, partition);

  it("names the groups its links lead to and the share of the links between two groups that is an entity's own", () => {
    expect(crossings.find(({ entity }) => entity === 2)).toEqual({
      entity: 2,
      others: [1],
      joins: [{ groups: [0, 1], links: 2 / 3, ways: 0 }],
    });
    expect(crossings.find(({ entity }) => entity === 0)).toEqual({
      entity: 0,
      others: [2],
      joins: [{ groups: [0, 2], links: 1, ways: 0 }],
    });
  });

  it("counts an entity of a third group by the two-step ways through it", () => {
    expect(crossings.find(({ entity }) => entity === 5)).toEqual({
      entity: 5,
      others: [0, 1],
      joins: [
        { groups: [0, 1], links: 0, ways: 1 },
        { groups: [0, 2], links: 0.5, ways: 0 },
        { groups: [1, 2], links: 1, ways: 0 },
      ],
    });
  });

  it("leaves out who stays within the group, and shares add up to 1 on each side", () => {
    expect(crossingsOf(network, new Uint32Array(7))).toEqual([]);
    const first = crossings
      .filter(({ entity }) => partition[entity] === 0)
      .flatMap(({ joins }) => joins)
      .filter(({ groups }) => groups.join() === "0,1");
    expect(first.reduce((sum, joined) => sum + joined.links, 0)).toBeCloseTo(1, 12);
  });
});
