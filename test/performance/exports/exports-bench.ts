import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { formats } from "../../../server/src/modules/desk/exports/render.ts";
import type { Settings } from "../../../server/src/settings.ts";
import { askPython, pythonWith } from "../../support/python-peers.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";
import { median, megabytes, seconds, table, type Row } from "../printed-tables.ts";
import type { ExportRan, ExportRun } from "./exports-run.ts";

const runFile = promisify(execFile);
const program = fileURLToPath(new URL("exports-run.ts", import.meta.url));

/** Reads what Clew wrote and writes it again, as somebody with networkx would. */
const peer = `
import io, json, re, sys, time, networkx as nx
folder, runs = sys.argv[1], int(sys.argv[2])
told = {}
def gexf(path): # networkx knows no time format with dates: without start and end it reads the rest
    return nx.read_gexf(io.BytesIO(re.sub(rb' (?:start|end)="[^"]*"', b"", open(path, "rb").read())))
for name, read, write in (("graphml", nx.read_graphml, nx.write_graphml), ("gexf", gexf, nx.write_gexf)):
    graph = read(folder + "/out." + name)
    took = []
    for _ in range(runs):
        begun = time.perf_counter()
        write(graph, folder + "/peer." + name)
        took.append((time.perf_counter() - begun) * 1000)
    told[name] = took
print(json.dumps(told))
`;

/** Exports, the package and its check, each in a process of its own, beside networkx writing the same graph. */
export async function benchExports(
  engines: readonly EngineName[],
  entities: number,
  runs: number,
): Promise<void> {
  for (const engine of engines) {
    const store = await freshStore(engine);
    const out = mkdtempSync(join(tmpdir(), "clew-bench-exports-"));
    try {
      await benchStore({ engine, settings: store.settings, entities, out }, runs);
    } finally {
      rmSync(out, { recursive: true, force: true });
      await store.drop();
    }
  }
}

interface Place {
  readonly engine: EngineName;
  readonly settings: Settings;
  readonly entities: number;
  readonly out: string;
}

async function benchStore(place: Place, runs: number): Promise<void> {
  const held = await once(place, "fill");
  console.log(
    `\n## Exports of ${held.entities} entities and ${held.links} links, ${place.engine}, medians of ${runs}\n`,
  );
  const written = new Map<string, readonly ExportRan[]>();
  for (const format of formats) written.set(format, await several(place, format, runs));
  const python = pythonWith("python", ["networkx==3.6.1"]);
  const peers = askPython(python, peer, [place.out, String(runs)]) as Record<string, number[]>;
  table(
    [
      "format",
      "read, s",
      "written, s",
      "together, s (≤ 5)",
      "of a processor, s",
      "memory grew by, MB (≤ 300)",
      "file, MB",
      "networkx writes it, s",
      "ratio (≤ 1.5)",
    ],
    [...written].map(([format, ran]) => rowOf(format, ran, peers[format])),
  );
  const made = await several(place, "package", runs);
  const checked = await several(place, "verify", runs);
  console.log("");
  table(
    ["package", "s (≤ 15)", "of a processor, s", "memory grew by, MB", "file, MB"],
    [
      ["made", ...figuresOf(made)],
      ["checked", ...figuresOf(checked)],
    ],
  );
}

function rowOf(format: string, ran: readonly ExportRan[], peers: readonly number[] = []): Row {
  const read = median(ran.map((one) => one.read));
  const made = median(ran.map((one) => one.made));
  const peerTime = peers.length === 0 ? undefined : median(peers);
  return [
    format,
    seconds(read),
    seconds(made),
    seconds(read + made),
    seconds(median(ran.map(({ processor }) => processor))),
    megabytes(Math.max(...ran.map(({ grown }) => grown))),
    megabytes(ran[0]?.bytes ?? 0),
    peerTime === undefined ? "–" : seconds(peerTime),
    peerTime === undefined ? "–" : (made / peerTime).toFixed(2),
  ];
}

function figuresOf(ran: readonly ExportRan[]): Row {
  return [
    seconds(median(ran.map(({ made }) => made))),
    seconds(median(ran.map(({ processor }) => processor))),
    megabytes(Math.max(...ran.map(({ grown }) => grown))),
    megabytes(ran[0]?.bytes ?? 0),
  ];
}

async function several(place: Place, what: string, runs: number): Promise<readonly ExportRan[]> {
  const ran: ExportRan[] = [];
  for (let round = 0; round < runs; round += 1) ran.push(await once(place, what));
  return ran;
}

async function once({ settings, entities, out }: Place, what: string): Promise<ExportRan> {
  const run: ExportRun = { what, settings, entities, out };
  const words = [program, JSON.stringify(run)];
  const { stdout } = await runFile(process.execPath, words, { maxBuffer: 1_000_000 });
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as ExportRan;
}
