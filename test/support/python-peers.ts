import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** A Python of its own with packages from PyPI, made once on this machine; gives its program. */
export function pythonWith(name: string, packages: readonly string[]): string {
  const folder = fileURLToPath(new URL(`../.cache/${name}/`, import.meta.url));
  const python = join(folder, "bin", "python");
  const mark = join(folder, "ready");
  const wanted = packages.join("\n");
  if (existsSync(mark) && readFileSync(mark, "utf8") === wanted) return python;
  execFileSync("python3", ["-m", "venv", "--clear", folder]);
  execFileSync(python, ["-m", "pip", "install", "-q", ...packages], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  writeFileSync(mark, wanted);
  return python;
}

/** Runs a text of Python; gives what it prints as JSON. */
export function askPython(python: string, text: string, args: readonly string[]): any {
  const printed = execFileSync(python, ["-W", "ignore", "-c", text, ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "pipe"],
  });
  return JSON.parse(printed);
}
