import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { modularityOf } from "../../../server/src/modules/networks/communities/index.ts";
import { networkOf } from "../../../server/src/modules/networks/networks/index.ts";
import type { CommunitiesRequest, CommunitiesResult } from "./communities-run.ts";
import { peer, peerVersions } from "./peers.ts";
import { plantedNetwork, type MadeUp } from "../records/planted.ts";
import { benchRemoval } from "./removal-bench.ts";
import { median, megabytes, table, type Row } from "../printed-tables.ts";

/** What a peer gives of its runs. */
interface PeerRuns {
  readonly milliseconds: Readonly<Record<string, readonly number[]>>;
  readonly memberships: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly peak: number;
}

/**
 * Groups by Leiden in two iterations beside python-igraph and networkit on one thread each, medians of `runs`, reading
 * left out; each in a process of its own, one after the other. Then what holds networks together: benchRemoval.
 */
export async function benchCommunities(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-communities-"));
  try {
    console.log(
      `\n### Groups of 100,000 entities and 400,000 links, beside ${peerVersions[0]} and ` +
        `${peerVersions[2]} (one thread)\n`,
    );
    for (const mixing of [0.2, 0.4]) await benchLeiden(folder, mixing, runs);
    await benchRemoval(folder, runs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchLeiden(folder: string, mixing: number, runs: number): Promise<void> {
  const made = plantedNetwork({
    entities: 100_000,
    links: 400_000,
    groups: 1_000,
    mixing,
    seed: 1,
  });
  const network = networkOf(made);
  const input = { file: written(folder, made), size: made.size, runs };
  const modularity = (memberships: readonly (readonly number[])[]) =>
    median(memberships.map((one) => modularityOf(network, Uint32Array.from(one))));
  const clew = await clewRun({ ...input, where: "here" });
  const igraph = (await peer("communities.py", { ...input, methods: ["igraph"] })) as PeerRuns;
  const networkit = (await peer("communities.py", {
    ...input,
    methods: ["networkit"],
  })) as PeerRuns;
  const base = {
    milliseconds: median(igraph.milliseconds["igraph"] ?? []),
    modularity: modularity(igraph.memberships["igraph"] ?? []),
  };
  const row = (
    name: string,
    milliseconds: readonly number[],
    memberships: readonly (readonly number[])[],
    peak: number,
  ): Row => {
    const [middle, quality] = [median(milliseconds), modularity(memberships)];
    return [
      name,
      middle.toFixed(0),
      (middle / base.milliseconds).toFixed(2),
      quality.toFixed(4),
      (quality - base.modularity).toFixed(4),
      median(memberships.map((one) => new Set(one).size)),
      megabytes(peak),
    ];
  };
  table(
    [
      `${mixing * 100} % of links leave their group`,
      "ms",
      "ratio to igraph (≤ 1.5)",
      "modularity",
      "beside igraph (≥ −0.001)",
      "groups",
      "peak, MB (≤ 500)",
    ],
    [
      row("Clew, Leiden", clew.milliseconds, clew.memberships, clew.peak),
      row(
        "igraph, Leiden",
        igraph.milliseconds["igraph"] ?? [],
        igraph.memberships["igraph"] ?? [],
        igraph.peak,
      ),
      ...["networkit PLM", "networkit ParallelLeiden"].map((name) =>
        row(
          name,
          networkit.milliseconds[name] ?? [],
          networkit.memberships[name] ?? [],
          networkit.peak,
        ),
      ),
    ],
  );
  const [crew, steady] = [
    await clewRun({ ...input, where: "crew" }),
    await clewRun({ ...input, runs: 1, where: "steady" }),
  ];
  console.log(
    `\nOn a thread of the crew: ${median(crew.milliseconds).toFixed(0)} ms; meanwhile the ` +
      `asking thread's turns came at most ${crew.delay.toFixed(1)} ms late in 99 of 100 (≤ ` +
      `50). How sure each place is: ${(median(steady.milliseconds) / 1_000).toFixed(1)} s.\n`,
  );
}

function clewRun(request: CommunitiesRequest): Promise<CommunitiesResult> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      process.execPath,
      [fileURLToPath(new URL("communities-run.ts", import.meta.url))],
      { maxBuffer: 1e9 },
      (error, stdout) => (error ? reject(error) : resolve(JSON.parse(stdout) as CommunitiesResult)),
    );
    child.stdin?.end(JSON.stringify(request));
  });
}

function written(folder: string, made: MadeUp): string {
  const file = join(folder, "links.txt");
  writeFileSync(
    file,
    Array.from(made.sources, (source, link) => `${source} ${made.targets[link]}\n`).join(""),
  );
  return file;
}
