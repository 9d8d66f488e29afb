import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installChromium } from "./support/chromium.ts";
import { branchShares, slowestOf, type Report } from "./report.ts";

/**
 * Runs everything: formatting, types, lint, and all suites. Ends with "N passed, N failed", summed over all of them;
 * exits with 1 if anything failed or did not run. With --changed it runs the checks, and of the suites what the
 * changes since the last commit (or --changed=REV) touch.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(root, "node_modules", ".bin", name);
const cache = join(root, "test", ".cache");
const report = join(cache, "report.json");
const coverage = join(cache, "coverage");
const path = `${join(root, "node_modules", ".bin")}:${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`;
const suites = ["unit", "counted", "client", "engines", "api", "journeys"];
/** Branches are counted when all is asked for: V8 takes as long for that as for the tests themselves. */
const isWhole = process.env["CLEW_WHOLE"] !== undefined;
const changed = process.argv.slice(2).find((word) => word.startsWith("--changed"));
const reports: Report[] = [];
let passed = 0;
let failed = 0;

await check("formatting", bin("oxfmt"), ["--check"]);
await check("types of the server", bin("tsc"), ["--noEmit", "-p", "server/tsconfig.json"]);
await check("types of the client", bin("tsc"), ["--noEmit", "-p", "client/tsconfig.json"]);
await check("types of the tests", bin("tsc"), ["--noEmit", "-p", "test/tsconfig.json"]);
await check("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]);
await check("nothing unused", bin("knip"), []);
await step("a browser", installChromium);
await check(
  "the page builds",
  process.execPath,
  [join(root, "client", "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "error"],
  join(root, "client"),
);
for (const suite of suites) await runSuite(suite);

console.log("\nThe ten slowest tests:");
for (const { seconds, name } of slowestOf(reports, 10))
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
if (isWhole && existsSync(join(coverage, "coverage-summary.json"))) {
  console.log("\nBranches that unit tests go through:");
  for (const { folder, share, branches } of branchShares(coverage, root))
    console.log(`${(100 * share).toFixed(0).padStart(7)} %  of ${branches} in ${folder}`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);

async function check(
  name: string,
  program: string,
  args: readonly string[],
  cwd = root,
): Promise<void> {
  await step(name, async () => {
    const code = await run(program, args, cwd);
    if (code !== 0) throw new Error(`ended with ${code}`);
  });
}

async function step(name: string, work: () => Promise<void>): Promise<void> {
  const begun = performance.now();
  try {
    await work();
    passed += 1;
    console.log(`ok    ${name} (${((performance.now() - begun) / 1_000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL  ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * One suite by itself, so that its servers end before the next begins. A suite that ran no test has failed, unless
 * only what changed is run.
 */
async function runSuite(suite: string): Promise<void> {
  rmSync(report, { force: true });
  const code = await run(bin("vitest"), argumentsFor(suite), root);
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, "utf8")) as Report)
    : undefined;
  if (counts !== undefined) reports.push(counts);
  const ran = counts?.numPassedTests ?? 0;
  passed += ran;
  const lost = (counts?.numFailedTests ?? 0) + (counts?.numPendingTests ?? 0);
  const nothingRan = ran === 0 && changed === undefined;
  const unexplained = lost === 0 && (code !== 0 || nothingRan) ? 1 : 0;
  failed += lost + unexplained;
  const verdict = lost + unexplained === 0 ? "ok   " : "FAIL ";
  console.log(`${verdict} suite ${suite}: ${ran} passed, ${lost + unexplained} failed or not run`);
}

function argumentsFor(suite: string): readonly string[] {
  const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const only = changed === undefined ? [] : [changed, "--passWithNoTests"];
  const counted =
    suite === "counted" && isWhole
      ? ["--coverage.enabled", `--coverage.reportsDirectory=${coverage}`]
      : [];
  return ["run", "--project", suite, ...reporting, ...only, ...counted];
}

function run(program: string, args: readonly string[], cwd: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, PATH: path, CI: "true" },
    });
    child.once("error", () => resolve(-1));
    child.once("exit", (code) => resolve(code ?? -1));
  });
}
