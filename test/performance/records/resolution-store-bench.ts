import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { environmentOf } from "../../support/test-stores.ts";
import { childrenNamed, peakOf } from "../memory.ts";
import { writePersons } from "./persons-files.ts";
import { megabytes, seconds, table } from "../printed-tables.ts";
import type { ResolutionRequest, ResolutionResult } from "./resolution-run.ts";
import { freshStore, type EngineName } from "../fresh-stores.ts";

const fileBeside = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const runFile = promisify(execFile);

/**
 * Fictional persons from a file to the clusters that clew resolve tells: imported by clew import,
 * resolved from the store, held against what is known.
 */
export async function benchResolutionStore(engine: EngineName, records: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-persons-"));
  const store = await freshStore(engine);
  try {
    await writePersons(folder, records, 5);
    const busy = loadavg()[0] ?? 0;
    const imported = await importInto(environmentOf(store.settings), folder);
    const request: ResolutionRequest = { settings: store.settings, folder };
    const { stdout } = await runFile(
      process.execPath,
      [fileBeside("./resolution-run.ts"), JSON.stringify(request)],
      { maxBuffer: 1 << 26 },
    );
    const told = JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as ResolutionResult;
    const { precision, recall, f1 } = told.told.agreement.pairs;
    console.log(
      `\n## ${records} fictional persons through a store, ${engine}\n\nLoad average before: ${busy.toFixed(1)}.\n`,
    );
    table(
      [
        "records",
        "import, s",
        "opening, s",
        "reading, s",
        "resolving, s",
        "answering and comparing, s",
        "in all without the import, s",
      ],
      [
        [
          records,
          ...[
            imported.milliseconds,
            told.opening,
            told.reading,
            told.resolving,
            told.telling,
            told.opening + told.reading + told.resolving + told.telling,
          ].map(seconds),
        ],
      ],
    );
    console.log("");
    table(
      [
        "records",
        "pair precision",
        "pair recall",
        "pair F1",
        "importing process, MB",
        "engine in the import, MB",
        "resolving process, MB (≤ 4,000)",
        "engine meanwhile, MB",
        "engine, bytes a record",
      ],
      [
        [
          records,
          ...[precision, recall, f1].map(({ value }) => value.toFixed(4)),
          ...[imported.peak, imported.engine, told.peak, told.enginePeak].map(megabytes),
          Math.round(told.enginePeak / records),
        ],
      ],
    );
  } finally {
    await store.drop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Time and most memory of clew import, and of the engine that it started. */
async function importInto(
  environment: Readonly<Record<string, string>>,
  folder: string,
): Promise<{ readonly milliseconds: number; readonly peak: number; readonly engine: number }> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [fileBeside("../../../server/src/cli/clew.ts"), "import", "persons.yaml", "--json"],
    { cwd: folder, env: { ...process.env, ...environment }, stdio: "ignore" },
  );
  let [peak, engine] = [0, 0];
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    for (const pid of childrenNamed("embedded/child.ts", child.pid))
      engine = Math.max(engine, peakOf(pid));
  }, 500);
  const code = await new Promise((resolve) => child.once("exit", resolve)).finally(() =>
    clearInterval(timer),
  );
  if (code !== 0) throw new Error(`clew import ended with ${String(code)}`);
  return { milliseconds: performance.now() - begun, peak, engine };
}
