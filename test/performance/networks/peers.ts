import { spawn, spawnSync } from "node:child_process";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const environment = fileURLToPath(new URL("../../.cache/peers", import.meta.url));
const scripts = fileURLToPath(new URL("peers", import.meta.url));

/** The tools that Clew is measured beside, at fixed versions. */
export const peerVersions = [
  "igraph==1.0.0",
  "networkx==3.6.1",
  "networkit==11.3",
  "numpy==2.4.6",
  "scipy==1.17.1",
  "datasketch==2.0.0",
  "recordlinkage==0.16",
  "splink==5.0.0",
  "pandas==2.3.3",
];

/**
 * Runs a Python script of test/performance/networks/peers/ in an environment of its own, which is
 * made at the first call (python3 with venv and pip, and a package index, are needed then). The
 * script reads JSON from stdin and writes JSON to stdout.
 * Throws where it fails, with the end of what it printed.
 */
export async function peer(script: string, input: object): Promise<unknown> {
  const child = spawn(python(), [join(scripts, script)], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, OMP_NUM_THREADS: "1" },
  });
  let [out, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const code = new Promise<number | null>((resolve, reject) =>
    child.on("error", reject).on("close", resolve),
  );
  child.stdin.end(JSON.stringify(input));
  if ((await code) !== 0) throw new Error(`${script} failed: ${said.slice(-2_000)}`);
  return JSON.parse(out);
}

/** The environment's Python; made anew where its mark does not name these versions. */
function python(): string {
  const mark = join(environment, `with-${peerVersions.join("_").replaceAll("==", "-")}`);
  const binary = join(environment, "bin", "python");
  if (existsSync(mark)) return binary;
  rmSync(environment, { recursive: true, force: true });
  run("python3", ["-m", "venv", environment]);
  run(binary, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", ...peerVersions]);
  writeFileSync(mark, "");
  return binary;
}

function run(command: string, args: readonly string[]): void {
  const { status, error } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0)
    throw new Error(`${command} ${args[1] ?? ""} failed: ${error?.message ?? `status ${status}`}`);
}
