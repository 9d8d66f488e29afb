import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNetwork,
  randomNetwork,
} from "../../../../../test/support/networks.ts";
import { degreeCentralityOf } from "./measures/degree.ts";
import { steadinessBy } from "./steadiness-task.ts";
import { thinningOf } from "./steadiness-thinning.ts";
import { steadinessOf } from "./steadiness.ts";

const star = pairsNetwork(
  11,
  Array.from({ length: 10 }, (_, at) => [10, at] as const),
);

describe("how steady the first places are", () => {
  it("keeps the centre of a star first in every draw", () => {
    const { entities, draws, hiddenLinks } = steadinessOf(
      star,
      degreeCentralityOf,
      degreeCentralityOf(star),
      { draws: 50 },
    );
    expect({ draws, hiddenLinks, first: entities[0] }).toEqual({
      draws: 50,
      hiddenLinks: 1,
      first: { entity: 10, place: 1, share: 1 },
    });
  });

  it("tells the chance that the first of two stays first", () => {
    // stars of three and of two, one of five links hidden: 5 draws level with 6, and comes first by
    // its lower number, where one of 6's three is
    const network = pairsNetwork(7, [
      [6, 0],
      [6, 1],
      [6, 2],
      [5, 3],
      [5, 4],
    ]);
    const { entities } = steadinessOf(network, degreeCentralityOf, degreeCentralityOf(network), {
      top: 1,
      draws: 2_000,
      hidden: 0.2,
    });
    expect(entities.map(({ entity, place }) => [entity, place])).toEqual([
      [6, 1],
      [5, undefined],
    ]);
    expect(entities[0]?.share).toBeCloseTo(2 / 5, 1);
    expect((entities[0]?.share ?? 0) + (entities[1]?.share ?? 0)).toBeCloseTo(1, 12);
  });

  it("adds up to five places a draw, by every measure, and holds Krebs' first steady", () => {
    const { network, ids } = publishedNetwork("krebs-2002");
    for (const measure of [
      "betweenness",
      "degree",
      "closeness",
      "harmonic",
      "pageRank",
      "constraint",
    ] as const) {
      const { entities, draws } = steadinessBy({ network, measure, options: { draws: 40 } });
      expect(draws).toBe(40);
      expect(entities.slice(0, 5).map(({ place }) => place)).toEqual([1, 2, 3, 4, 5]);
      expect(entities.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(5, 9);
    }
    // Krebs 2002, Connections 24(3):43–52: one entity comes first by betweenness .588, the next has
    // .252
    expect(steadinessBy({ network, measure: "betweenness" }).entities[0]).toEqual({
      entity: ids.indexOf("n01"),
      place: 1,
      share: 1,
    });
  });

  it("is the same for the same seed, and does with nothing and without links", () => {
    const network = randomNetwork(40, 0.1, 2);
    expect(steadinessBy({ network, measure: "degree" })).toEqual(
      steadinessBy({ network, measure: "degree" }),
    );
    expect(steadinessBy({ network: pairsNetwork(0, []), measure: "betweenness" }).entities).toEqual(
      [],
    );
    expect(steadinessBy({ network: pairsNetwork(3, []), measure: "degree" })).toMatchObject({
      hiddenLinks: 0,
      entities: [{ entity: 0, share: 1 }, { entity: 1 }, { entity: 2 }],
    });
    expect(() => steadinessBy({ network, measure: "degree", options: { draws: 0 } })).toThrow(
      "draws: Give a number",
    );
  });
});

describe("hiding links", () => {
  it("hides as many as asked from both ends, each about as often", () => {
    const network = randomNetwork(12, 0.4, 5, true);
    const { draw } = thinningOf(network, 6, 3);
    const shown = new Map<string, number>();
    for (let at = 0; at < 3_000; at += 1) {
      const thin = draw();
      expect(thin.links).toBe(network.links - 6);
      for (const arc of arcsOf(thin)) shown.set(arc, (shown.get(arc) ?? 0) + 1);
    }
    const all = arcsOf(network);
    expect([...shown.keys()].toSorted()).toEqual(all.toSorted());
    const expected = 3_000 * (1 - 6 / network.links);
    for (const arc of all) {
      expect(Math.abs((shown.get(arc) ?? 0) - expected)).toBeLessThan(0.05 * expected);
      const [from, to, weight] = arc.split(" ");
      expect(shown.get(`${to} ${from} ${weight}`)).toBe(shown.get(arc));
    }
  });
});

function arcsOf({ size, offsets, neighbours, weights }: typeof star): readonly string[] {
  return Array.from({ length: size }, (_, one) =>
    [...neighbours.subarray(offsets[one], offsets[one + 1])].map(
      (other, at) => `${one} ${other} ${weights[(offsets[one] ?? 0) + at]}`,
    ),
  ).flat();
}
