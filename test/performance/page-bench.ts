import { execFile, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { chromium, type Page } from "playwright-core";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { median, table } from "./printed-tables.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, "server", "src", "cli", "clew.ts");
const run = promisify(execFile);

/** Placement of 50 new figures among 500 beside fcose with fixed nodes: the client's own bench, medians of five. */
export async function benchPlacement(): Promise<void> {
  console.log("\n## Expanding 50 into 500 shown, medians of 5 (client/bench/placement.ts)\n");
  console.log(
    (await run(process.execPath, [join(root, "client", "bench", "placement.ts")])).stdout.trim(),
  );
}

/** The chart's drawing beside Cytoscape's canvas and sigma (client/bench/drawing.ts). */
export async function benchDrawing(runs: number): Promise<void> {
  console.log(`\n## The drawing beside its peers, software drawing, medians of ${runs}`);
  const bench = join(root, "client", "bench", "drawing.ts");
  console.log((await run(process.execPath, [bench, String(runs)])).stdout.trimEnd());
}

/** The page on the demo: the first picture after opening. */
export async function benchPage(runs: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "clew-bench-page-"));
  const server = spawn(process.execPath, [program, "serve", "--demo", "--port", "0", "--json"], {
    env: { ...process.env, CLEW_DATA: folder, CLEW_LOG: "error" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const address = await addressOf(server);
    await firstPictures(address, runs);
  } finally {
    await ended(server);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function firstPictures(address: string, runs: number): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumFlags],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const home: number[] = [];
    const chart: number[] = [];
    await page.goto(address);
    await page.waitForSelector("[data-testid=home]");
    await page.keyboard.press("/");
    await page.keyboard.type("212.555.0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).click();
    await drawn(page);
    await page.waitForTimeout(3_000);
    for (let round = 0; round < runs; round += 1) {
      home.push(
        await timed(async () => {
          await page.goto(address);
          await page.waitForSelector("[data-testid=home]");
        }),
      );
      chart.push(
        await timed(async () => {
          await page.goto(`${address}/chart`);
          await drawn(page);
        }),
      );
    }
    console.log(`\n## First picture of the demo, medians of ${runs}, ms (≤ 2000)\n`);
    table(
      ["opened", "ms"],
      [
        ["home, with the sources held", median(home).toFixed(0)],
        ["a kept chart, until figures are drawn", median(chart).toFixed(0)],
      ],
    );
  } finally {
    await browser.close();
  }
}

/** Waits until a canvas of the chart has something on it. */
async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll("canvas")].some(
      (canvas) =>
        canvas.width > 300 &&
        (canvas
          .getContext("2d")
          ?.getImageData(0, 0, canvas.width, canvas.height)
          .data.some((value) => value !== 0) ??
          false),
    ),
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.once("data", (chunk: Buffer) =>
      resolve((JSON.parse(chunk.toString()) as { address: string }).address),
    );
    server.once("exit", (code) => reject(new Error(`the server ended with ${code ?? "a signal"}`)));
  });
}

function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once("exit", () => resolve());
    server.kill("SIGTERM");
  });
}
