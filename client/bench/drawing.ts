import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createServer } from "vite";
import type { Taken } from "./drawing/page.ts";

/**
 * The chart's drawing beside Cytoscape's canvas and sigma, alternating, each in a page of its own, medians.
 * Run: node client/bench/drawing.ts [runs]. Flags are pinned: others make Chromium draw another way.
 */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--enable-unsafe-swiftshader",
  "--enable-precise-memory-info",
  "--js-flags=--expose-gc",
];
const runs = Number(process.argv[2] ?? 3);
const MOST_MS = 60_000;

const rows: readonly (readonly [keyof Taken, string])[] = [
  ["firstPaint", "first paint, ms"],
  ["panFar", "p95 frame, moved, all in sight, ms"],
  ["panNear", "p95 frame, moved, near by, ms"],
  ["zoom", "p95 frame, zoomed, ms"],
  ["rest", "whole picture after rest, ms"],
  ["hover", "pointing at something, p95, ms"],
  ["heap", "heap, MB"],
];

const server = await createServer({
  root: fileURLToPath(new URL("drawing", import.meta.url)),
  configFile: false,
  logLevel: "error",
  server: { host: "127.0.0.1", port: 0, fs: { strict: false }, ws: false, hmr: false },
  optimizeDeps: { include: ["cytoscape", "graphology", "sigma"] },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? "";
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: FLAGS,
});

async function measured(what: string, count: number, links: number): Promise<Taken | null> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.waitForFunction(() => window.measure !== undefined, undefined, { timeout: 60_000 });
    return await Promise.race([
      page
        .evaluate(([name, figures, lines]) => window.measure?.(name, figures, lines), [
          what,
          count,
          links,
        ] as const)
        .then((taken) => taken ?? null),
      new Promise<null>((done) => setTimeout(() => done(null), MOST_MS).unref()),
    ]);
  } catch (error) {
    console.error(`${what}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  } finally {
    await context.close();
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];

for (const [count, links] of [
  [2_000, 4_000],
  [5_000, 10_000],
  [20_000, 50_000],
] as const) {
  const names = ["clew", "cytoscape", "sigma"];
  const taken = new Map<string, Taken[]>(names.map((name) => [name, []]));
  for (let run = 0; run < (count > 10_000 ? 1 : runs); run += 1)
    for (const name of names) {
      const one = await measured(name, count, links);
      if (one) taken.get(name)?.push(one);
    }
  console.log(
    `\n${count} entities, ${links} links\n\n| what | Clew | Cytoscape's canvas | sigma 4 |\n| --- | --- | --- | --- |`,
  );
  for (const [key, title] of rows) {
    const cells = names.map((name) => {
      const value = median((taken.get(name) ?? []).map((one) => one[key]));
      return value === undefined ? "did not finish" : value.toFixed(value < 10 ? 1 : 0);
    });
    console.log(`| ${title} | ${cells.join(" | ")} |`);
  }
}
await browser.close();
await server.close();
