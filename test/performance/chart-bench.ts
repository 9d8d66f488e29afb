import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { chromiumFlags, chromiumPath } from "../support/chromium.ts";
import { clew, post, startServer } from "../support/run-clew.ts";
import { freshStore, type EngineName } from "./fresh-stores.ts";
import { median, table } from "./printed-tables.ts";
import { generator } from "./synthetic.ts";

const drawn = 2_000;
const linked = 4_000;
const mapping = `
dataset: { id: calls, title: Calls, region: US, timezone: UTC }
files:
  - path: calls.csv
    entities:
      a: { kind: Person, key: caller, properties: { name: caller } }
      b: { kind: Person, key: callee, properties: { name: callee } }
    links:
      - { kind: called, from: a, to: b, key: call, properties: { at: started } }
`;

/** Opening a kept chart of 2,000 entities and 4,000 links, and completion in the editor, in a browser. */
export async function benchChart(engines: readonly EngineName[], runs: number): Promise<void> {
  for (const engine of engines) {
    const store = await freshStore(engine);
    const folder = mkdtempSync(join(tmpdir(), "clew-bench-chart-"));
    const { data, neo4j } = store.settings;
    const environment = {
      CLEW_DATA: data,
      CLEW_LOG: "error",
      ...(neo4j && {
        NEO4J_URI: neo4j.uri,
        NEO4J_USER: neo4j.user,
        NEO4J_PASSWORD: neo4j.password,
      }),
    };
    writeFileSync(join(folder, "mapping.yaml"), mapping);
    writeFileSync(join(folder, "calls.csv"), calls());
    const imported = await clew(["import", "mapping.yaml"], environment, folder);
    if (imported.code !== 0) throw new Error(imported.err);
    const server = await startServer([], environment, folder);
    try {
      await keepWhole(server.address);
      await benchPage(server.address, engine, runs);
    } finally {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
      await store.drop();
    }
  }
}

function calls(): string {
  const random = generator(11);
  const lines = Array.from({ length: linked }, (_, at) => {
    const caller = at % drawn;
    const callee = (caller + 1 + Math.floor(random() * (drawn - 1))) % drawn;
    const started = new Date(Date.UTC(2026, 0, 1) + at * 60_000).toISOString();
    return `${at},Person ${caller},Person ${callee},${started}`;
  });
  return `${["call,caller,callee,started", ...lines].join("\n")}\n`;
}

/** Keeps a chart with all that is held, as the page would. */
async function keepWhole(address: string): Promise<void> {
  const ids = Array.from({ length: drawn }, (_, at) => `person:calls/Person ${at}`);
  const entities: (readonly [string, string])[] = [];
  const links = new Map<string, readonly [string, string, string]>();
  for (let from = 0; from < drawn; from += 500) {
    const { body } = await post(
      address,
      `query ($ids: [ID!]!) { entities(ids: $ids) { id ref kind }
        neighbourhood(ids: $ids, limit: 2000) { entities { id ref } links { id source target } } }`,
      { ids: ids.slice(from, from + 500) },
    );
    const { entities: own, neighbourhood } = body.data as Around;
    const refs = new Map([...own, ...neighbourhood.entities].map(({ id, ref }) => [id, ref]));
    entities.push(...own.map(({ ref, kind }) => [ref, kind] as const));
    for (const { id, source, target } of neighbourhood.links)
      links.set(id, [id, refs.get(source) ?? "", refs.get(target) ?? ""]);
  }
  const places = entities.map(([ref], at) => [
    ref,
    null,
    [(at % 45) * 130, Math.floor(at / 45) * 95],
  ]);
  const step = {
    name: "draw",
    label: "Draw",
    entities: [[], entities],
    links: [[], [...links.values()]],
    places,
  };
  const { body } = await post(
    address,
    `mutation ($steps: [JSON!]!, $drawn: Int!) {
      keepChart(after: 0, name: "All calls", drawn: $drawn, steps: $steps) { ok } }`,
    { steps: [{ act: "do", step }], drawn: entities.length },
  );
  if (body.data?.keepChart.ok !== true) throw new Error(JSON.stringify(body));
  console.log(`\n${entities.length} entities and ${links.size} links are on the chart.`);
}

interface Around {
  readonly entities: readonly {
    readonly id: string;
    readonly ref: string;
    readonly kind: string;
  }[];
  readonly neighbourhood: {
    readonly entities: readonly { readonly id: string; readonly ref: string }[];
    readonly links: readonly {
      readonly id: string;
      readonly source: string;
      readonly target: string;
    }[];
  };
}

async function benchPage(address: string, engine: EngineName, runs: number): Promise<void> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...chromiumFlags],
  });
  try {
    const opened: number[] = [];
    const painted: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      await page.goto(address);
      await page.getByTestId("kept-chart").waitFor();
      const began = performance.now();
      await page.getByTestId("kept-chart").first().click();
      await page.waitForFunction(
        (count) => (window.clewChart?.shown() ?? []).length === count,
        drawn,
        { polling: "raf", timeout: 60_000 },
      );
      opened.push(performance.now() - began);
      await page.evaluate(twoFrames);
      painted.push(performance.now() - began);
      await context.close();
    }
    const completed = await completionTimes(await browser.newPage(), address);
    console.log(`\n## A kept chart and the editor, ${engine}, medians of ${runs}\n`);
    table(
      ["what", "ms"],
      [
        ["a kept chart of 2,000, until its figures stand (≤ 1000)", median(opened).toFixed(0)],
        ["the same, until two frames were painted", median(painted).toFixed(0)],
        ["completion of a kind, from key to list (≤ 50)", median(completed).toFixed(0)],
      ],
    );
  } finally {
    await browser.close();
  }
}

const twoFrames = () =>
  new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** From the key to another list than before; the way from here to the page is counted as well. */
async function completionTimes(page: Page, address: string): Promise<readonly number[]> {
  const took: number[] = [];
  await page.goto(`${address}/queries`);
  await page.getByTestId("tab-cypher").click();
  await page.getByTestId("cypher-text").click();
  const list = () => document.querySelector(".cm-tooltip-autocomplete")?.textContent ?? "";
  for (let run = 0; run < 9; run += 1) {
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText("MATCH (p");
    await page.waitForTimeout(400);
    const before = await page.evaluate(list);
    const began = performance.now();
    await page.keyboard.press(":");
    await page.waitForFunction(
      (known) => {
        const text = document.querySelector(".cm-tooltip-autocomplete")?.textContent ?? "";
        return text !== "" && text !== known;
      },
      before,
      { polling: 5, timeout: 10_000 },
    );
    took.push(performance.now() - began);
    await page.keyboard.press("Escape");
  }
  return took.slice(2);
}
