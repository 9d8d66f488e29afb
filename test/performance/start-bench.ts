import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort } from "../support/test-neo4j.ts";
import { seconds } from "./printed-tables.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const patience = 300_000;

/** npm start on a fresh clone of what is committed, with the package cache as it is, until the page answers. */
export async function benchStart(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-start-"));
  const port = await freePort();
  execFileSync("git", ["clone", "--quiet", root, join(folder, "clew")]);
  const begun = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: join(folder, "clew"),
    env: { ...process.env, PORT: String(port), CLEW_DATA: join(folder, "data") },
    stdio: "ignore",
    detached: true,
  });
  try {
    const page = await answered(`http://127.0.0.1:${port}/`, begun);
    const demo = await demoHeld(`http://127.0.0.1:${port}/graphql`, begun);
    console.log(
      "\n## npm start on a fresh clone, package cache warm, one run (≤ 60 s until the page answers)\n",
    );
    console.log(
      `The page answers after ${seconds(page)} s; the demo is imported after ${seconds(demo)} s.`,
    );
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, "SIGTERM");
    await new Promise((resolve) => child.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
  }
}

async function answered(address: string, begun: number): Promise<number> {
  return until(begun, async () => (await fetch(address)).ok);
}

async function demoHeld(address: string, begun: number): Promise<number> {
  const body = JSON.stringify({ query: "{ imports { state } }" });
  return until(begun, async () => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "x-clew-csrf": "1" },
      body,
    });
    const { data } = (await response.json()) as { data: { imports: readonly { state: string }[] } };
    return data.imports.length >= 8 && data.imports.every(({ state }) => state === "done");
  });
}

/** Milliseconds until something is so, asked ten times a second. Throws after five minutes. */
async function until(begun: number, isSo: () => Promise<boolean>): Promise<number> {
  while (performance.now() - begun < patience) {
    if (await isSo().catch(() => false)) return performance.now() - begun;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("npm start did not come up within five minutes");
}
