import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installChromium } from "./support/chromium.ts";

/**
 * Runs everything: types, lint, and all suites. Ends with "N passed, N failed", summed over all of them; exits with
 * 1 if anything failed or did not run.
 */
const root = fileURLToPath(new URL("..", import.meta.url));
const bin = (name: string) => join(root, "node_modules", ".bin", name);
const report = join(root, "test", ".cache", "report.json");
const path = `${join(root, "node_modules", ".bin")}:${dirname(process.execPath)}:${process.env["PATH"] ?? ""}`;
const suites = ["unit", "client", "engines", "api", "journeys"];
let passed = 0;
let failed = 0;

await check("types of the server", bin("tsc"), ["--noEmit", "-p", "server/tsconfig.json"]);
await check("types of the client", bin("tsc"), ["--noEmit", "-p", "client/tsconfig.json"]);
await check("types of the tests", bin("tsc"), ["--noEmit", "-p", "test/tsconfig.json"]);
await check("formatting", bin("oxfmt"), ["--check"]);
await check("lint", bin("oxlint"), ["--deny-warnings"]);
await check("nothing unused", bin("knip"), []);
await step("a browser", installChromium);
await check(
  "the page builds",
  process.execPath,
  [join(root, "client", "node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "error"],
  join(root, "client"),
);
for (const suite of suites) await runSuite(suite);

console.log(`${passed} passed, ${failed} failed`);
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

/** One suite by itself, so that its servers end before the next begins. A suite that ran no test has failed. */
async function runSuite(suite: string): Promise<void> {
  rmSync(report, { force: true });
  const code = await run(
    bin("vitest"),
    [
      "run",
      "--project",
      suite,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    root,
  );
  const counts = existsSync(report)
    ? (JSON.parse(readFileSync(report, "utf8")) as {
        numPassedTests: number;
        numFailedTests: number;
        numPendingTests: number;
        numTotalTestSuites: number;
        numFailedTestSuites: number;
      })
    : undefined;
  passed += counts?.numPassedTests ?? 0;
  const lost = (counts?.numFailedTests ?? 0) + (counts?.numPendingTests ?? 0);
  const unexplained = lost === 0 && (code !== 0 || (counts?.numPassedTests ?? 0) === 0) ? 1 : 0;
  failed += lost + unexplained;
  console.log(
    `${lost + unexplained === 0 ? "ok   " : "FAIL "} suite ${suite}: ${counts?.numPassedTests ?? 0} passed, ${lost + unexplained} failed or not run`,
  );
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
