import { describe, expect, it } from "vitest";
import { openCrew } from "../../../../shared/work/crew.ts";
import { networkOf, type Network } from "../../networks/index.ts";
import { betweennessOf } from "./betweenness.ts";
import { leastSquares } from "./least-squares.ts";
import { betweennessOnCrew, sampledBetweennessOnCrew } from "./on-crew.ts";
import { drawPivots } from "./pivots.ts";
import { sampledBetweennessOf } from "./sampled-betweenness.ts";
import { randomOf } from "../../../../shared/random.ts";

/** A network of chance, where entities of a low number are linked more often. */
function networkOfChance(size: number, count: number, seed: number): Network {
  const random = randomOf(seed);
  const ends = (power: number) =>
    Uint32Array.from({ length: count }, () => Math.floor(size * random() ** power));
  return networkOf({ size, sources: ends(2), targets: ends(1) });
}

const furthest = (a: Float64Array, b: Float64Array) =>
  a.reduce((most, value, at) => Math.max(most, Math.abs(value - (b[at] ?? Number.NaN))), 0);

describe("betweenness by sample", () => {
  it("is exact where every source is taken", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const network = networkOfChance(2 + seed, 2 * seed, seed);
      const { betweenness, standardErrors, exact } = sampledBetweennessOf(network, { pivots: 100 });
      expect(furthest(betweenness, betweennessOf(network))).toBeLessThan(1e-9);
      expect({ exact, most: Math.max(...standardErrors) }).toEqual({ exact: true, most: 0 });
    }
  });

  it("finds 45 of the first 50 of 3,000 from a third of the sources, nine in ten within 2.5 errors", () => {
    const network = networkOfChance(3_000, 12_000, 7);
    const exact = betweennessOf(network);
    const { betweenness, standardErrors } = sampledBetweennessOf(network, {
      pivots: 1_000,
      seed: 3,
    });
    const first = (values: Float64Array) =>
      [...values.keys()].toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 50);
    const found = new Set(first(betweenness));
    expect(first(exact).filter((entity) => found.has(entity)).length).toBeGreaterThanOrEqual(45);
    const within = first(exact).filter(
      (entity) =>
        Math.abs((exact[entity] ?? 0) - (betweenness[entity] ?? 0)) <
        2.5 * (standardErrors[entity] ?? 0),
    );
    expect(within.length).toBeGreaterThanOrEqual(45);
  });

  it("is the same for the same seed, on one thread and on several, and differs for another", async () => {
    const network = networkOfChance(500, 1_500, 1);
    await using crew = {
      ...openCrew({ size: 3 }),
      [Symbol.asyncDispose]() {
        return this.close();
      },
    };
    const sampling = { pivots: 100, seed: 5 };
    expect(await sampledBetweennessOnCrew(crew, network, sampling)).toEqual(
      sampledBetweennessOf(network, sampling),
    );
    expect(sampledBetweennessOf(network, { ...sampling, seed: 6 }).betweenness).not.toEqual(
      sampledBetweennessOf(network, sampling).betweenness,
    );
    expect(furthest(await betweennessOnCrew(crew, network), betweennessOf(network))).toBeLessThan(
      1e-12,
    );
  });

  it("refuses a sample too small for an error", () => {
    expect(() => sampledBetweennessOf(networkOfChance(50, 100, 1), { pivots: 19 })).toThrow(
      "pivots: Give a number from 20 upwards.",
    );
  });
});

describe("drawing pivots", () => {
  it("takes those that stand for many in any case, and the others as often as their chance says", () => {
    const stands = Float64Array.from({ length: 100 }, (_, source) =>
      source === 0 ? 1_000 : 1 + (source % 3),
    );
    const taken = new Float64Array(100);
    for (let seed = 0; seed < 2_000; seed += 1) {
      const { certain, drawn } = drawPivots(stands, 31, seed);
      expect([...certain]).toEqual([0]);
      expect(Math.abs(drawn.length - 30)).toBeLessThanOrEqual(1);
      for (const source of drawn) taken[source] = (taken[source] ?? 0) + 1 / 2_000;
    }
    const { chances } = drawPivots(stands, 31, 1);
    // five standard deviations of a share of 2,000
    expect(furthest(taken.fill(1, 0, 1), chances)).toBeLessThan(0.06);
  });
});

describe("least squares", () => {
  it("finds the factors that values were made of", () => {
    const random = randomOf(1);
    const columns = [2, -3, 0.5].map(() => Float64Array.from({ length: 50 }, random));
    const values = Float64Array.from(
      { length: 50 },
      (_, at) =>
        2 * (columns[0]?.[at] ?? 0) - 3 * (columns[1]?.[at] ?? 0) + 0.5 * (columns[2]?.[at] ?? 0),
    );
    expect(
      furthest(
        leastSquares(columns, values, new Float64Array(50).fill(1)),
        Float64Array.of(2, -3, 0.5),
      ),
    ).toBeLessThan(1e-6);
  });
});
