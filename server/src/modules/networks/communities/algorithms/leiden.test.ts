import { describe, expect, it } from "vitest";
import {
  pairsNetwork,
  publishedNetwork,
  randomNetwork,
} from "../../../../../../test/support/networks.ts";
import { networkOf, type Network } from "../../networks/index.ts";
import { leiden } from "./leiden.ts";
import { louvain } from "./louvain.ts";
import { modularityOf } from "./modularity.ts";
import { piecesOf } from "../pieces.ts";

const seeds = Array.from({ length: 20 }, (_, seed) => seed);

describe("finding groups by Leiden", () => {
  it("finds the best modularity of the karate club, 0.4198 in 4 groups", () => {
    // the exact optimum: Aloise et al. 2010, Phys. Rev. E 82:046112
    const { network } = publishedNetwork("karate");
    const best = seeds
      .map((seed) => leiden(network, { seed }))
      .toSorted((a, b) => b.modularity - a.modularity)[0];
    expect(best?.modularity).toBeCloseTo(0.4198, 4);
    expect(best?.sizes.length).toBe(4);
    expect(best === undefined ? 0 : modularityOf(network, best.membership)).toBe(best?.modularity);
  });

  it("finds the best of all partitions of small networks", () => {
    for (const seed of seeds.slice(0, 6)) {
      const network = randomNetwork(8, 0.35, seed, true);
      const found = Math.max(...seeds.map((other) => leiden(network, { seed: other }).modularity));
      expect(found).toBeCloseTo(bestOfAll(network), 9);
    }
  });

  it("gives connected groups, numbered by size and then by the least member", () => {
    for (const seed of seeds) {
      const network = randomNetwork(200, 0.02, seed, seed % 2 === 0);
      for (const resolution of [0.2, 1, 3]) {
        const { membership, sizes } = leiden(network, {
          seed,
          resolution,
          iterations: 1 + (seed % 3),
        });
        expect(new Set(piecesOf(network, membership)).size).toBe(sizes.length);
        expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(200);
        const order = Array.from(sizes, (size, group) => ({
          size,
          least: membership.indexOf(group),
        }));
        expect(order).toEqual(order.toSorted((a, b) => b.size - a.size || a.least - b.least));
      }
    }
  });

  it("gives the same groups for the same seed, whatever unit weights are in", () => {
    const network = randomNetwork(60, 0.08, 3);
    const once = leiden(network, { seed: 5 });
    const twice = leiden(network, { seed: 5 });
    expect(twice).toEqual(once);
    const heavy = networkOf({
      size: 60,
      ...linksOf(network),
      weights: Array.from({ length: network.links }, () => 1_024),
    });
    expect(leiden(heavy, { seed: 5 }).membership).toEqual(once.membership);
  });

  it("does with nothing, with one entity, without links and with all of them", () => {
    expect(leiden(pairsNetwork(0, []))).toMatchObject({
      modularity: 0,
      membership: new Uint32Array(0),
    });
    expect([...leiden(pairsNetwork(1, [])).membership]).toEqual([0]);
    expect([...leiden(pairsNetwork(3, [])).membership]).toEqual([0, 1, 2]);
    expect([...leiden(randomNetwork(6, 1, 1)).sizes]).toEqual([6]);
    expect([
      ...leiden(
        pairsNetwork(5, [
          [3, 4],
          [2, 3],
          [2, 4],
          [0, 1],
        ]),
      ).membership,
    ]).toEqual([1, 1, 0, 0, 0]);
  });

  it("refuses options that are none", () => {
    expect(() => leiden(pairsNetwork(1, []), { resolution: 0 })).toThrow(
      "resolution: Give a number",
    );
    expect(() => leiden(pairsNetwork(1, []), { iterations: 0 })).toThrow(
      "iterations: Give a number",
    );
  });
});

describe("finding groups by Louvain", () => {
  it("comes near the best modularity of the karate club", () => {
    // .4188 to .4198: Blondel et al. 2008, table 1, print .42
    const { network } = publishedNetwork("karate");
    const best = Math.max(...seeds.map((seed) => louvain(network, { seed }).modularity));
    expect(best).toBeGreaterThan(0.415);
    expect(best).toBeLessThanOrEqual(0.4198);
  });
});

describe("modularity", () => {
  it("is that of the club's two sides after it split, 0.3715", () => {
    // Zachary 1977; 0.3715: Newman 2006, PNAS 103:8577, the fit of the real split
    const { network, ids } = publishedNetwork("karate");
    const stayed = new Set([
      "n01",
      "n02",
      "n03",
      "n04",
      "n05",
      "n06",
      "n07",
      "n08",
      "n11",
      "n12",
      "n13",
      "n14",
      "n17",
      "n18",
      "n20",
      "n22",
    ]);
    expect(
      modularityOf(
        network,
        Uint32Array.from(ids, (id) => (stayed.has(id) ? 0 : 1)),
      ),
    ).toBeCloseTo(0.3715, 4);
  });

  it("is 0 for all in one group, and takes the resolution in", () => {
    const pair = pairsNetwork(4, [
      [0, 1],
      [2, 3],
    ]);
    expect(modularityOf(pair, new Uint32Array(4))).toBe(0);
    expect(modularityOf(pair, Uint32Array.of(0, 0, 1, 1))).toBe(0.5);
    expect(modularityOf(pair, Uint32Array.of(0, 0, 1, 1), 2)).toBe(0);
    expect(modularityOf(pairsNetwork(2, []), new Uint32Array(2))).toBe(0);
  });
});

/** The greatest modularity of all partitions, by full enumeration. */
function bestOfAll(network: Network): number {
  const groups = new Uint32Array(network.size);
  const tried = (entity: number, used: number): number => {
    if (entity === network.size) return modularityOf(network, groups);
    let best = -1;
    for (let group = 0; group <= used && group < network.size; group += 1) {
      groups[entity] = group;
      best = Math.max(best, tried(entity + 1, Math.max(used, group + 1)));
    }
    return best;
  };
  return tried(0, 0);
}

function linksOf({ size, offsets, neighbours }: Network): {
  readonly sources: number[];
  readonly targets: number[];
} {
  const pairs = Array.from({ length: size }, (_, one) =>
    [...neighbours.subarray(offsets[one], offsets[one + 1])]
      .filter((other) => other > one)
      .map((other) => [one, other] as const),
  ).flat();
  return { sources: pairs.map(([source]) => source), targets: pairs.map(([, target]) => target) };
}
