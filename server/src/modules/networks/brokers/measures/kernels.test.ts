import { describe, expect, it } from "vitest";
import {
  componentsOf,
  coresOf,
  cutsOf,
  directedNetworkOf,
  networkOf,
  type LinkList,
  type Rows,
} from "../../networks/index.ts";
import { betweennessOf, dependenciesOfPart, shareOfPairs } from "./betweenness.ts";
import { closenessOf } from "./closeness.ts";
import { degreeCentralityOf } from "./degree.ts";
import { directedBetweennessOf } from "./directed.ts";
import { pageRankOf } from "./pagerank.ts";
import { randomOf } from "../../../../shared/random.ts";

/**
 * Small networks of chance, from bare to dense, many in pieces and with trees hanging from them.
 */
const lists = Array.from({ length: 120 }, (_, seed): LinkList => {
  const random = randomOf(seed);
  const size = 1 + Math.floor(random() * 24);
  const count = Math.floor(random() * size * (0.6 + random() * 2));
  const ends = () => Array.from({ length: count }, () => Math.floor(random() * size));
  return {
    size,
    sources: ends(),
    targets: ends(),
    weights: Array.from({ length: count }, () => 1 + random()),
  };
});

const neighboursOf = ({ offsets, neighbours }: Rows, entity: number) => [
  ...neighbours.subarray(offsets[entity], offsets[entity + 1]),
];

/**
 * Lengths and counts of shortest ways between all pairs, by matrix: ways of each length are counted
 * until one arrives.
 */
function waysOf(rows: Rows) {
  const size = rows.offsets.length - 1;
  return Array.from({ length: size }, (_, source) => {
    const found = Array.from({ length: size }, () => ({
      length: Number.POSITIVE_INFINITY,
      ways: 0,
    }));
    let level = new Map([[source, 1]]);
    for (let length = 0; level.size > 0; length += 1) {
      for (const [entity, ways] of level) found[entity] = { length, ways };
      const next = new Map<number, number>();
      for (const [entity, ways] of level)
        for (const to of neighboursOf(rows, entity))
          if (found[to]?.length === Number.POSITIVE_INFINITY)
            next.set(to, (next.get(to) ?? 0) + ways);
      level = next;
    }
    return found;
  });
}

/** Betweenness by its definition, over ordered pairs. */
function betweennessByDefinition(rows: Rows): number[] {
  const all = waysOf(rows);
  const size = all.length;
  return all.map((_, through) => {
    let sum = 0;
    for (let from = 0; from < size; from += 1)
      for (let to = 0; to < size; to += 1) {
        const whole = all[from]?.[to];
        const first = all[from]?.[through];
        const second = all[through]?.[to];
        if (
          from === to ||
          from === through ||
          to === through ||
          !whole ||
          !first ||
          !second ||
          whole.ways === 0
        )
          continue;
        if (first.length + second.length === whole.length)
          sum += (first.ways * second.ways) / whole.ways;
      }
    return size > 2 ? sum / ((size - 1) * (size - 2)) : 0;
  });
}

const furthest = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a, (value, at) => Math.abs(value - (b[at] ?? Number.NaN))).reduce(
    (most, gap) => Math.max(most, gap),
    0,
  );

describe("measures of networks of chance, by their definitions", () => {
  it("betweenness, undirected and directed, to 1e-9", () => {
    for (const list of lists) {
      const network = networkOf(list);
      expect(furthest(betweennessOf(network), betweennessByDefinition(network))).toBeLessThan(1e-9);
      const directed = directedNetworkOf(list);
      expect(
        furthest(directedBetweennessOf(directed), betweennessByDefinition(directed.out)),
      ).toBeLessThan(1e-9);
    }
  });

  it("betweenness in parts adds up to that of the whole", () => {
    for (const list of lists.slice(0, 30)) {
      const network = networkOf(list);
      const shares = [0, 1, 2].map((part) => dependenciesOfPart({ network, part, parts: 3 }));
      const sum = Float64Array.from({ length: network.size }, (_, entity) =>
        shares.reduce((total, share) => total + (share[entity] ?? 0), 0),
      );
      expect(furthest(shareOfPairs(sum), betweennessOf(network))).toBeLessThan(1e-9);
    }
  });

  it("closeness and harmonic closeness", () => {
    for (const list of lists) {
      const network = networkOf(list);
      const { closeness, harmonic } = closenessOf(network);
      for (const [entity, found] of waysOf(network).entries()) {
        const lengths = found
          .map(({ length }) => length)
          .filter((length) => length > 0 && length < Number.POSITIVE_INFINITY);
        const sum = lengths.reduce((total, length) => total + length, 0);
        expect(closeness[entity]).toBeCloseTo(
          sum === 0 ? 0 : lengths.length ** 2 / sum / (network.size - 1),
          9,
        );
        expect(harmonic[entity]).toBeCloseTo(
          lengths.reduce((total, length) => total + 1 / length, 0),
          9,
        );
      }
    }
  });

  it("PageRank fits its own equation, weighted and not, with entities that link to nobody", () => {
    for (const list of lists) {
      for (const network of [networkOf(list), directedNetworkOf(list)]) {
        for (const weighted of [true, false])
          expect(
            furthest(pageRankOf(network, { weighted }), onceMore(network, weighted)),
          ).toBeLessThan(1e-7);
      }
    }
  });

  it("components, cores, cut points and bridges", () => {
    for (const list of lists) {
      const network = networkOf(list);
      const pieces = componentsOf(network).sizes.length;
      const { points, bridges } = cutsOf(network);
      const entities = Array.from({ length: network.size }, (_, entity) => entity);
      const left = (keep: (a: number, b: number) => boolean) =>
        componentsOf(networkOf(filtered(list, keep))).sizes.length;
      expect([...points]).toEqual(
        entities.filter((out) => left((a, b) => a !== out && b !== out) - 1 > pieces),
      );
      const pairs = entities.flatMap((a) =>
        neighboursOf(network, a)
          .filter((b) => a < b)
          .map((b): [number, number] => [a, b]),
      );
      expect(bridges).toEqual(
        pairs.filter(
          ([a, b]) => left((c, d) => Math.min(c, d) !== a || Math.max(c, d) !== b) > pieces,
        ),
      );
      expect([...coresOf(network)]).toEqual(
        entities.map((entity) => coreByDefinition(network, entity)),
      );
    }
  });

  it("go through a chain of 200,000 without recursion", () => {
    const size = 200_000;
    const chain = networkOf({
      size,
      sources: Uint32Array.from({ length: size - 1 }, (_, at) => at),
      targets: Uint32Array.from({ length: size - 1 }, (_, at) => at + 1),
    });
    expect(cutsOf(chain).points.length).toBe(size - 2);
    expect(cutsOf(chain).bridges.length).toBe(size - 1);
    expect(betweennessOf(chain)[1]).toBeCloseTo((2 * (size - 2)) / ((size - 1) * (size - 2)), 12);
  });
});

describe("ways that are too many to be counted", () => {
  it("are refused rather than given as no number", () => {
    const diamonds = (count: number) => {
      const at = Array.from({ length: count }, (_, diamond) => 3 * diamond);
      return networkOf({
        size: 3 * count + 1,
        sources: at.flatMap((from) => [from, from, from + 1, from + 2]),
        targets: at.flatMap((from) => [from + 1, from + 2, from + 3, from + 3]),
      });
    };
    expect(betweennessOf(diamonds(900)).every((value) => value >= 0 && value < 1)).toBe(true);
    expect(() => betweennessOf(diamonds(1_100))).toThrow("more than 10^308 shortest ways");
  });
});

describe("measures of hardly anything", () => {
  it("are 0 or empty, as networkx gives them", () => {
    const [none, one, two] = [0, 1, 2].map((size) =>
      networkOf({ size, sources: size === 2 ? [0] : [], targets: size === 2 ? [1] : [] }),
    );
    expect(
      [none, one, two].map((network) =>
        network
          ? [
              [...betweennessOf(network)],
              [...pageRankOf(network)],
              [...degreeCentralityOf(network)],
            ]
          : [],
      ),
    ).toEqual([
      [[], [], []],
      [[0], [1], [1]],
      [
        [0, 0],
        [0.5, 0.5],
        [1, 1],
      ],
    ]);
  });
});

/** One step of the random surfer from the values given. */
function onceMore(
  network: ReturnType<typeof networkOf> | ReturnType<typeof directedNetworkOf>,
  weighted: boolean,
): number[] {
  const out = "out" in network ? network.out : network;
  const ranks = pageRankOf(network, { weighted });
  const next = Array.from(ranks, () => 0.15 / network.size);
  for (const [entity, rank] of ranks.entries()) {
    const to = neighboursOf(out, entity);
    const weights = to.map((_, at) =>
      weighted ? (out.weights[(out.offsets[entity] ?? 0) + at] ?? 0) : 1,
    );
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, neighbour] of to.entries())
      next[neighbour] = (next[neighbour] ?? 0) + (0.85 * rank * (weights[at] ?? 0)) / total;
    if (to.length === 0)
      for (const other of next.keys())
        next[other] = (next[other] ?? 0) + (0.85 * rank) / network.size;
  }
  return next;
}

function filtered(
  { size, sources, targets }: LinkList,
  keep: (a: number, b: number) => boolean,
): LinkList {
  const at = Array.from(sources, (source, link) => ({ source, target: targets[link] ?? 0 })).filter(
    ({ source, target }) => keep(source, target),
  );
  return { size, sources: at.map(({ source }) => source), targets: at.map(({ target }) => target) };
}

/**
 * The greatest k for which the entity survives when everyone of fewer than k links is taken out
 * again and again.
 */
function coreByDefinition(rows: Rows, entity: number): number {
  for (let k = 1; ; k += 1) {
    const alive = new Set(Array.from({ length: rows.offsets.length - 1 }, (_, at) => at));
    for (let before = -1; before !== alive.size;) {
      before = alive.size;
      for (const one of alive)
        if (neighboursOf(rows, one).filter((other) => alive.has(other)).length < k)
          alive.delete(one);
    }
    if (!alive.has(entity)) return k - 1;
  }
}
