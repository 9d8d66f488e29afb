import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sentence } from "../sentences/index.ts";

const client = fileURLToPath(new URL("../../../client/", import.meta.url));
const watched = ["src", "index.html", "package.json", "vite.config.ts"];

/**
 * Builds the client where its build is missing or older than its source. Throws where it cannot be
 * built.
 */
export async function buildClient(say: (text: string) => void): Promise<void> {
  if (!existsSync(join(client, "src")) || !isStale()) return;
  say(sentence("cli.building").text);
  await run(process.execPath, [
    join(client, "node_modules", "vite", "bin", "vite.js"),
    "build",
    "--logLevel",
    "error",
  ]);
}

function isStale(): boolean {
  const built = join(client, "dist", "index.html");
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  return watched.some(
    (name) => existsSync(join(client, name)) && newest(join(client, name)) > since,
  );
}

function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: client, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.on(
      "data",
      (chunk: Buffer) => (complaint = (complaint + chunk.toString()).slice(-2_000)),
    );
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`the page cannot be built: ${complaint}`)),
    );
  });
}
