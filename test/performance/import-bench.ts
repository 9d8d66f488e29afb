import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { RunRequest, RunResult } from "./import-run.ts";
import { median, megabytes, seconds, table, type Row } from "./printed-tables.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";
import { importSize, writeAds } from "./synthetic.ts";

const program = fileURLToPath(new URL("./import-run.ts", import.meta.url));
const runFile = promisify(execFile);

/** How large the source is, how often it is imported, and whether the bare loop runs beside it. */
export interface ImportBench {
  readonly rows: number;
  readonly places: number;
  readonly runs: number;
  /** False: only the import itself, for its memory at full size in a third of the time. */
  readonly beside: boolean;
}

/**
 * Import beside a bare loop that sends the same statements with parameters prepared beforehand, alternating, each on
 * a fresh store in a process of its own. The statements are those which the importer sent in a run before.
 */
export async function benchImport(
  engines: readonly EngineName[],
  { rows, places, runs, beside }: ImportBench,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-ads-"));
  try {
    await writeAds(folder, importSize(rows, places));
    console.log(
      `\n## Import of ${rows} rows (${megabytes(statSync(join(folder, "ads.csv")).size)} MB; ` +
        `4 links a row, ${places} places), medians of ${runs}\n`,
    );
    const found: Row[] = [];
    for (const engine of engines) found.push(await benchEngine(engine, folder, rows, runs, beside));
    table(
      [
        "engine",
        "import, s",
        "rows/s",
        "bare loop, s",
        "ratio (≤ 1.5)",
        "importer's peak, MB (≤ 400)",
        "engine's memory, bytes a row",
      ],
      found,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function benchEngine(
  engine: EngineName,
  folder: string,
  rows: number,
  runs: number,
  beside: boolean,
): Promise<Row> {
  const tape = join(folder, `${engine}.tape`);
  if (beside) await once(engine, "record", folder, tape);
  const imports: RunResult[] = [];
  const loops: RunResult[] = [];
  for (let round = 0; round < runs; round += 1) {
    imports.push(await once(engine, "import", folder, tape));
    if (beside) loops.push(await once(engine, "replay", folder, tape));
  }
  rmSync(tape, { force: true });
  const [ours, bare] = [
    median(imports.map(({ milliseconds }) => milliseconds)),
    median(loops.map(({ milliseconds }) => milliseconds)),
  ];
  const grown = median(imports.map(({ engineBefore, engineAfter }) => engineAfter - engineBefore));
  const peak = Math.max(...imports.map((one) => one.peak));
  return [
    engine,
    seconds(ours),
    Math.round(rows / (ours / 1_000)),
    beside ? seconds(bare) : "not run",
    beside ? (ours / bare).toFixed(2) : "–",
    megabytes(peak),
    Math.round(grown / rows),
  ];
}

async function once(
  engine: EngineName,
  what: RunRequest["what"],
  source: string,
  tape: string,
): Promise<RunResult> {
  const store = await freshStore(engine);
  try {
    const before = store.serverMemory();
    const request: RunRequest = { what, settings: store.settings, source, tape };
    const { stdout } = await runFile(process.execPath, [program, JSON.stringify(request)], {
      maxBuffer: 1_000_000,
    });
    const result = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as RunResult;
    if (result.rejects > 0)
      throw new Error(`${result.rejects} rows of the made-up source were rejected`);
    const told =
      engine === "neo4j"
        ? { ...result, engineBefore: before, engineAfter: store.serverMemory() }
        : result;
    console.error(
      `${engine} ${what}: ${seconds(told.milliseconds)} s, peak ${megabytes(told.peak)} MB`,
    );
    return told;
  } finally {
    await store.drop();
  }
}
