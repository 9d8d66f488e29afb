import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dependenciesOfPart } from "../../../server/src/modules/networks/brokers/measures/betweenness.ts";
import {
  bestRemoval,
  type Removal,
} from "../../../server/src/modules/networks/brokers/removal/best-removal.ts";
import { fragmentationOf } from "../../../server/src/modules/networks/brokers/removal/fragmentation.ts";
import { piecesLoss } from "../../../server/src/modules/networks/brokers/removal/pieces-loss.ts";
import { swapped } from "../../../server/src/modules/networks/brokers/removal/member-swaps.ts";
import { networkOf, type Network } from "../../../server/src/modules/networks/networks/index.ts";
import { peer } from "./peers.ts";
import { plantedNetwork, type MadeUp } from "../records/planted.ts";
import { median, table } from "../printed-tables.ts";

/** What trying every pair with igraph gives. */
interface EveryPair {
  readonly milliseconds: number;
  readonly members: readonly number[];
  readonly fragmentation: number;
}

/**
 * Best removal sets: the exact pair of 500 beside trying every pair with igraph, three of 5,000,
 * and how near the search comes to the best.
 */
export async function benchRemoval(folder: string, runs: number): Promise<void> {
  console.log("\n### What holds a network together, medians\n");
  const small = plantedNetwork({ entities: 500, links: 1_000, groups: 10, mixing: 0.05, seed: 1 });
  const file = join(folder, "small.txt");
  writeFileSync(
    file,
    Array.from(small.sources, (source, link) => `${source} ${small.targets[link]}\n`).join(""),
  );
  const every = (await peer("removal.py", { file, size: small.size })) as EveryPair;
  const pair = timed(networkOf(small), 2, runs);
  const halves = [1, 2, 3].map((seed) => timed(joinedHalves(seed), 3, 1));
  const plain = timed(
    networkOf(
      plantedNetwork({ entities: 5_000, links: 20_000, groups: 100, mixing: 0.1, seed: 3 }),
    ),
    3,
    runs,
  );
  const row = (
    name: string,
    milliseconds: number,
    { after, exact, pieces }: Pick<Removal, "after" | "exact" | "pieces">,
  ) => [
    name,
    milliseconds.toFixed(0),
    after.toFixed(4),
    pieces.slice(0, 3).join(", "),
    exact ? "yes" : "no",
  ];
  table(
    ["set", "ms", "fragmentation", "greatest pieces", "exact"],
    [
      row("Clew: two of 500 (≤ 2,000 ms)", pair.milliseconds, pair.found),
      [
        "igraph: every two of the same",
        every.milliseconds.toFixed(0),
        every.fragmentation.toFixed(4),
        "",
        "yes",
      ],
      row("Clew: three of 5,000 (≤ 5,000 ms)", plain.milliseconds, plain.found),
      row(
        "Clew: three of 4,999 that alone join two halves",
        median(halves.map(({ milliseconds }) => milliseconds)),
        halves[0]?.found ?? plain.found,
      ),
    ],
  );
  console.log(
    `\nSearch beside the exact three of 60 networks of 120 to 300 entities: ${nearness()}\n`,
  );
}

function timed(
  network: Network,
  size: number,
  runs: number,
): { readonly milliseconds: number; readonly found: Removal } {
  const taken = Array.from({ length: runs }, () => {
    const start = performance.now();
    const found = bestRemoval(network, { size });
    return { milliseconds: performance.now() - start, found };
  });
  return {
    milliseconds: median(taken.map(({ milliseconds }) => milliseconds)),
    found: taken[0]?.found ?? bestRemoval(network, { size }),
  };
}

/**
 * The search's fragmentation over the exact one's, at as many questions as it may ask of 5,000
 * entities and 20,000 links.
 */
function nearness(): string {
  const ratios = [
    [120, 150],
    [150, 200],
    [200, 260],
    [200, 500],
    [300, 420],
  ].flatMap(([entities = 0, links = 0]) =>
    Array.from({ length: 12 }, (_, seed) => {
      const network = networkOf(
        plantedNetwork({
          entities,
          links,
          groups: Math.round(entities / 25),
          mixing: 0.03,
          seed: seed + 1,
        }),
      );
      const through = dependenciesOfPart({ network, part: 0, parts: 1 });
      const { members } = swapped(network, 3, piecesLoss(network), {
        calls: 6_000,
        seed: 1,
        through,
      });
      const best = bestRemoval(network, { size: 3 });
      if (!best.exact) throw new Error("the best three are not known");
      return fragmentationOf(network, members) / best.after;
    }),
  );
  return (
    `the same in ${ratios.filter((ratio) => ratio > 1 - 1e-12).length}, at worst ` +
    `${Math.min(...ratios).toFixed(4)} of it (≥ 0.99).`
  );
}

/** Two networks with groups, and three entities that alone join them. */
function joinedHalves(seed: number): Network {
  const half = 2_498;
  const parts: readonly MadeUp[] = [seed, seed + 10].map((one) =>
    plantedNetwork({ entities: half, links: 7_000, groups: 20, mixing: 0.2, seed: one }),
  );
  const ends = (side: "sources" | "targets") =>
    parts.flatMap((part, at) => Array.from(part[side], (entity) => at * half + entity));
  const joins = [0, 1, 2].flatMap((joiner) =>
    [0, half].flatMap((first) =>
      [0, 37, 74, 111].map((step) => ({
        source: 2 * half + joiner,
        target: first + 100 * joiner + 500 + step,
      })),
    ),
  );
  return networkOf({
    size: 2 * half + 3,
    sources: [...ends("sources"), ...joins.map(({ source }) => source)],
    targets: [...ends("targets"), ...joins.map(({ target }) => target)],
  });
}
