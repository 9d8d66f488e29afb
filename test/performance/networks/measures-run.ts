import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { betweennessOf } from "../../../server/src/modules/networks/brokers/measures/betweenness.ts";
import { closenessOf } from "../../../server/src/modules/networks/brokers/measures/closeness.ts";
import {
  betweennessOnCrew,
  sampledBetweennessOnCrew,
} from "../../../server/src/modules/networks/brokers/measures/on-crew.ts";
import { pageRankOf } from "../../../server/src/modules/networks/brokers/measures/pagerank.ts";
import { sampledBetweennessOf } from "../../../server/src/modules/networks/brokers/measures/sampled-betweenness.ts";
import {
  componentsOf,
  coresOf,
  cutsOf,
  networkOf,
} from "../../../server/src/modules/networks/networks/index.ts";
import { openCrew } from "../../../server/src/shared/work/crew.ts";

/**
 * Times Clew's measures in a process of its own: {file, size, measures, runs} as JSON from stdin,
 * {milliseconds, values, peak} to stdout.
 */
const { file, size, measures, runs } = JSON.parse(await text(process.stdin)) as {
  readonly file: string;
  readonly size: number;
  readonly measures: readonly string[];
  readonly runs: number;
};
const ends = Uint32Array.from(readFileSync(file, "utf8").trim().split(/\s/u), Number);
const network = networkOf({
  size,
  sources: ends.filter((_, at) => at % 2 === 0),
  targets: ends.filter((_, at) => at % 2 === 1),
});
const crew = openCrew({ size: 2 });

const known: Readonly<Record<string, () => Iterable<number> | Promise<Iterable<number>>>> = {
  components: () => componentsOf(network).of,
  cores: () => coresOf(network),
  "cut points": () => cutsOf(network).points,
  PageRank: () => pageRankOf(network),
  "closeness and harmonic": () => closenessOf(network).harmonic.map((sum) => sum / (size - 1)),
  betweenness: () => betweennessOf(network),
  "betweenness, two threads": () => betweennessOnCrew(crew, network),
  "by sample": () => sampledBetweennessOf(network).betweenness,
  "by sample, two threads": async () => (await sampledBetweennessOnCrew(crew, network)).betweenness,
};
const milliseconds: Record<string, number[]> = {};
const values: Record<string, number[]> = {};
for (const name of measures) {
  milliseconds[name] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    values[name] = [...((await known[name]?.()) ?? [])];
    milliseconds[name].push(performance.now() - start);
  }
}
await crew.close();
process.stdout.write(
  JSON.stringify({ milliseconds, values, peak: process.resourceUsage().maxRSS * 1_024 }),
);
