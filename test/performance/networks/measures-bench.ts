import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { peer, peerVersions } from "./peers.ts";
import { plantedNetwork, randomNetwork, type MadeUp } from "../records/planted.ts";
import { median, megabytes, table, type Row } from "../printed-tables.ts";

/** What either side gives of its run. */
interface Timed {
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
  readonly values: Readonly<Record<string, readonly number[]>>;
  /** Most memory of the process, in bytes. */
  readonly peak: number;
}

const quick = ["components", "cores", "cut points", "PageRank"];
const slow = ["betweenness", "betweenness, two threads"];
const near = "closeness and harmonic";
const sampled = ["by sample", "by sample, two threads"];

/**
 * Measures of networks beside python-igraph, medians of `runs`, reading left out; each side in a process of its own,
 * one after the other. Over all pairs igraph is run once: it takes some ten seconds.
 */
export async function benchMeasures(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-measures-"));
  try {
    console.log(`\n### Measures of networks, beside ${peerVersions[0]} (one thread)\n`);
    const large = await both(
      folder,
      plantedNetwork({ entities: 100_000, links: 400_000, groups: 500, mixing: 0.2, seed: 1 }),
      quick,
      quick,
      runs,
    );
    table(
      ["100,000 entities, 400,000 links", "Clew, ms", "igraph, ms", "ratio", "greatest difference"],
      quick.map((name) => rowOf(name, name, large)),
    );
    console.log(
      `\nPeak memory, reading included: Clew ${megabytes(large.clew.peak)} MB, igraph ` +
        `${megabytes(large.igraph.peak)} MB.\n`,
    );
    const heads = [
      "Over all pairs",
      "Clew, ms",
      "igraph exact, ms",
      "ratio",
      "greatest difference",
      "of the first 100",
      "rank correlation",
      "peak Clew / igraph, MB",
    ];
    const rows: Row[] = [];
    for (const [title, made] of betweennessNetworks()) {
      const measured = await both(
        folder,
        made,
        [near, ...slow, ...(made.size > 5_000 ? sampled : [])],
        ["harmonic", "betweenness"],
        runs,
      );
      rows.push([
        `${title}: ${near} (igraph: harmonic)`,
        ...rowOf(near, "harmonic", measured).slice(1),
        "",
        "",
        "",
      ]);
      for (const name of made.size > 5_000 ? [...slow, ...sampled] : slow)
        rows.push([
          `${title}: ${name}`,
          ...rowOf(name, "betweenness", measured).slice(1),
          ...likeness(name, measured),
          `${megabytes(measured.clew.peak)} / ${megabytes(measured.igraph.peak)}`,
        ]);
    }
    table(heads, rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function betweennessNetworks(): readonly (readonly [string, MadeUp])[] {
  return [
    [
      "5,000 / 20,000 in groups",
      plantedNetwork({ entities: 5_000, links: 20_000, groups: 25, mixing: 0.2, seed: 1 }),
    ],
    [
      "10,000 / 40,000 in groups",
      plantedNetwork({ entities: 10_000, links: 40_000, groups: 50, mixing: 0.2, seed: 1 }),
    ],
    ["10,000 / 40,000 at random", randomNetwork({ entities: 10_000, links: 40_000, seed: 7 })],
  ];
}

interface Measured {
  readonly clew: Timed;
  readonly igraph: Timed;
}

async function both(
  folder: string,
  made: MadeUp,
  own: readonly string[],
  peers: readonly string[],
  runs: number,
): Promise<Measured> {
  const file = join(folder, `${made.size}.txt`);
  writeFileSync(
    file,
    Array.from(made.sources, (source, link) => `${source} ${made.targets[link]}\n`).join(""),
  );
  const igraph = (await peer("measures.py", {
    file,
    size: made.size,
    measures: peers,
    runs: peers.includes("betweenness") ? 1 : runs,
  })) as Timed;
  return { igraph, clew: await clew({ file, size: made.size, measures: own, runs }) };
}

function clew(input: object): Promise<Timed> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [fileURLToPath(new URL("measures-run.ts", import.meta.url))],
      { maxBuffer: 1e9 },
      (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout) as Timed)),
    );
    child.stdin?.end(JSON.stringify(input));
  });
}

function rowOf(name: string, peerName: string, { clew: own, igraph }: Measured): Row {
  const [mine, theirs] = [
    median(own.milliseconds[name] ?? []),
    median(igraph.milliseconds[peerName] ?? []),
  ];
  return [
    name,
    mine.toFixed(0),
    theirs.toFixed(0),
    (mine / theirs).toFixed(2),
    differenceOf(name, own.values[name] ?? [], igraph.values[peerName] ?? []),
  ];
}

/**
 * Components are numbered otherwise and cut points come in another order; betweenness counts pairs
 * in igraph, shares here.
 */
function differenceOf(name: string, own: readonly number[], theirs: readonly number[]): string {
  if (name === "components")
    return new Set(own.map((number, at) => `${number} ${theirs[at]}`)).size === new Set(theirs).size
      ? "same"
      : "differs";
  if (name === "cut points")
    return own.join() === theirs.toSorted((a, b) => a - b).join() ? "same" : "differs";
  const pairs =
    name.startsWith("betweenness") || name.startsWith("by sample")
      ? ((own.length - 1) * (own.length - 2)) / 2
      : 1;
  return own
    .reduce(
      (most, value, at) => Math.max(most, Math.abs(value - (theirs[at] ?? Number.NaN) / pairs)),
      0,
    )
    .toExponential(1);
}

/** How many of the first hundred are found, and the rank correlation over all (Spearman). */
function likeness(name: string, { clew: own, igraph }: Measured): Row {
  const [mine, theirs] = [own.values[name] ?? [], igraph.values["betweenness"] ?? []];
  const first = (values: readonly number[]) =>
    [...values.keys()].toSorted((a, b) => (values[b] ?? 0) - (values[a] ?? 0)).slice(0, 100);
  const found = new Set(first(mine));
  return [
    first(theirs).filter((entity) => found.has(entity)).length,
    correlation(ranks(mine), ranks(theirs)).toFixed(4),
  ];
}

/** Places in ascending order, ties sharing the mean of theirs; values within 1e-12 of the greatest are ties. */
function ranks(values: readonly number[]): readonly number[] {
  const greatest = values.reduce((most, value) => Math.max(most, value), 0);
  const rounded = values.map((value) => Math.round((value / greatest) * 1e12));
  const order = [...values.keys()].toSorted((a, b) => (rounded[a] ?? 0) - (rounded[b] ?? 0));
  const places = Array.from(values, () => 0);
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && rounded[order[to] ?? 0] === rounded[order[from] ?? 0]) to += 1;
    for (const entity of order.slice(from, to)) places[entity] = (from + to - 1) / 2;
    from = to;
  }
  return places;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (a.length - 1) / 2;
  const product = (c: readonly number[], d: readonly number[]) =>
    c.reduce((sum, value, at) => sum + (value - mean) * ((d[at] ?? 0) - mean), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}
