import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { bytesBelow } from "../disk.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";
import type { RunRequest, RunResult } from "../import-run.ts";
import { megabytes, seconds, table, type Row } from "../printed-tables.ts";
import { writeAdsWithTexts } from "./ads-with-texts.ts";
import { stages } from "./stage-clock.ts";

const clew = fileURLToPath(new URL("../import-run.ts", import.meta.url));
const script = fileURLToPath(new URL("./script-run.ts", import.meta.url));
const runFile = promisify(execFile);

interface ScriptResult {
  readonly milliseconds: number;
  readonly processor: number;
  readonly peak: number;
  readonly grown: number;
}

/** The folders below CLEW_DATA that grow with an import. */
const folders = ["graph", "evidence", "journal", "search"] as const;

/** The rows of one engine in the tables. */
interface Compared {
  readonly compared: Row;
  readonly spent: Row;
  readonly disk: Row;
}

/** What a process came to, and what it left. */
type Made<Result> = Result & {
  readonly serverGrown: number;
  readonly serverDisk: number;
  readonly disk: ReadonlyMap<string, number>;
};

/**
 * Clew's import with all that follows from it, beside the script that a user would write. Both read
 * the same file, each into a fresh store of the same engine and in a process of its own.
 */
export async function benchImportScript(
  engines: readonly EngineName[],
  rows: number,
): Promise<void> {
  const source = mkdtempSync(join(tmpdir(), "clew-bench-ads-"));
  try {
    await writeAdsWithTexts(source, rows);
    const size = megabytes(statSync(join(source, "ads.csv")).size);
    const load = loadavg()[0]?.toFixed(1);
    console.log(
      `\n## Import of ${rows} ads with texts (${size} MB) and all that follows, beside a script; load ${load} before\n`,
    );
    const found: Compared[] = [];
    for (const engine of engines) found.push(await compared(engine, source, rows));
    table(
      [
        "engine",
        "script, rows/s",
        "Clew, rows/s",
        "script, s",
        "Clew, s",
        "ratio (≤ 4, aim 2)",
        "of the processor alone, s",
        "importer's peak, MB (≤ 400)",
        "engine's memory, bytes a row (≤ 8,000)",
        "at most meanwhile",
        "script's engine, bytes a row",
      ],
      found.map((one) => one.compared),
    );
    console.log(
      "\nShare of Clew's time; while rows are read, *waiting* is for rows to be mapped:\n",
    );
    table(
      ["engine", ...stages],
      found.map((one) => one.spent),
    );
    console.log("\nOn the disk, bytes a row; of Neo4j without its log of transactions:\n");
    table(
      ["engine", ...folders, "Neo4j's store", "script's store"],
      found.map((one) => one.disk),
    );
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

async function compared(engine: EngineName, source: string, rows: number): Promise<Compared> {
  const short = await once<ScriptResult>(engine, script, { source });
  const ours = await once<RunResult>(engine, clew, { what: "staged", source, tape: "" });
  if (ours.rejects > 0) throw new Error(`${ours.rejects} rows of the made-up source were rejected`);
  const perSecond = (milliseconds: number) => Math.round(rows / (milliseconds / 1_000));
  const [grown, most, theirs] =
    engine === "neo4j"
      ? [ours.serverGrown, ours.serverGrown, short.serverGrown]
      : [ours.engineAfter - ours.engineBefore, ours.engineMost - ours.engineBefore, short.grown];
  const spent = ours.spent;
  return {
    compared: [
      engine,
      perSecond(short.milliseconds),
      perSecond(ours.milliseconds),
      seconds(short.milliseconds),
      seconds(ours.milliseconds),
      (ours.milliseconds / short.milliseconds).toFixed(1),
      `${seconds(short.processor)} and ${seconds(ours.processor)}`,
      megabytes(ours.peak),
      Math.round(grown / rows),
      Math.round(most / rows),
      Math.round(theirs / rows),
    ],
    spent: [
      engine,
      ...stages.map(
        (stage) => `${Math.round((100 * (spent?.[stage] ?? 0)) / ours.milliseconds)} %`,
      ),
    ],
    disk: [
      engine,
      ...folders.map((name) => Math.round((ours.disk.get(name) ?? 0) / rows)),
      Math.round(ours.serverDisk / rows),
      Math.round((sumOf(short.disk) + short.serverDisk) / rows),
    ],
  };
}

function sumOf(bytes: ReadonlyMap<string, number>): number {
  return [...bytes.values()].reduce((sum, one) => sum + one, 0);
}

async function once<Result>(
  engine: EngineName,
  program: string,
  asked: Omit<RunRequest, "settings" | "what" | "tape"> & Partial<RunRequest>,
): Promise<Made<Result>> {
  const store = await freshStore(engine);
  try {
    const before = store.serverMemory();
    const empty = store.serverDisk();
    const request = JSON.stringify({ ...asked, settings: store.settings });
    const { stdout } = await runFile(process.execPath, [program, request]);
    const result = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}") as Result;
    const disk = bytesBelow(store.settings.data);
    const serverGrown = store.serverMemory() - before;
    await store.close();
    const serverDisk = store.serverDisk() - empty;
    return { ...result, serverGrown, serverDisk, disk };
  } finally {
    await store.drop();
  }
}
