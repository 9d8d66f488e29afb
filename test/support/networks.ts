import { readFileSync } from "node:fs";
import {
  networkOf,
  readEdgeList,
  type NamedNetwork,
  type Network,
} from "../../server/src/modules/networks/networks/index.ts";
import { randomOf } from "../../server/src/shared/random.ts";

/** The published networks that tests measure, by the names of their files. */
export const publishedNames = ["florentine", "karate", "krebs-2002", "london-gang"] as const;

/** One of test/networks. */
export function publishedNetwork(name: (typeof publishedNames)[number]): NamedNetwork {
  const text = readFileSync(new URL(`../networks/${name}.csv`, import.meta.url), "utf8");
  return readEdgeList(text.split("\n").map((line) => line.split(",")));
}

/** The network of some pairs of numbers. */
export function pairsNetwork(size: number, pairs: readonly (readonly [number, number])[]): Network {
  return networkOf({
    size,
    sources: pairs.map(([source]) => source),
    targets: pairs.map(([, target]) => target),
  });
}

/**
 * Each pair of entities linked with the same chance, with a weight of 1 to 3 where weighted.
 * Source: Gilbert 1959, Ann. Math. Stat. 30:1141.
 */
export function randomNetwork(
  size: number,
  chance: number,
  seed: number,
  weighted = false,
): Network {
  const random = randomOf(seed);
  const [sources, targets, weights]: [number[], number[], number[]] = [[], [], []];
  for (let source = 0; source < size; source += 1) {
    for (let target = 0; target < source; target += 1) {
      if (random() >= chance) continue;
      sources.push(source);
      targets.push(target);
      weights.push(weighted ? 1 + Math.floor(3 * random()) : 1);
    }
  }
  return networkOf({ size, sources, targets, weights });
}
