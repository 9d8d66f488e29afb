import { existsSync } from "node:fs";
import { join } from "node:path";
import { figuresOf } from "../support/figures.ts";
import { pageText, root } from "./pages.ts";

/**
 * Prints the promises of docs/TRUST.md: each with its tests, the figure on the page, and the figures
 * that runs on this machine measured. A test or command that is not there fails.
 * `npm run trust`. Ends with "N passed, N failed".
 */
const scripts = (JSON.parse(pageText("package.json")) as { readonly scripts: object }).scripts;
const rows = pageText("docs/TRUST.md")
  .split("\n")
  .filter((line) => line.startsWith("| ") && line.includes("`"))
  .map((line) => line.slice(2, -2).split(" | "));
let failed = 0;

for (const [promise = "", tests = "", figure = ""] of rows) {
  const named = [...tests.matchAll(/`([^`]+)`/gu)].map(([, name = ""]) => name);
  const missing = named.filter((name) => !isThere(name));
  if (missing.length > 0 || named.length === 0) failed += 1;
  console.log(`${missing.length > 0 ? "FAIL " : "ok   "} ${promise}`);
  for (const name of named) console.log(`        ${name}${isThere(name) ? "" : ": not there"}`);
  console.log(`        on the page: ${figure}`);
  for (const [what, measured] of named.flatMap((name) => Object.entries(figuresOf(name))))
    console.log(`        measured here: ${what}: ${measured}`);
}
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function isThere(name: string): boolean {
  const [, script] = /^npm run (\S+)/u.exec(name) ?? [];
  return script === undefined ? existsSync(join(root, name)) : Object.hasOwn(scripts, script);
}
