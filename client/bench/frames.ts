import { chromium, type Page } from "playwright-core";

/**
 * Frames a second of the chart with 1,000 entities and 2,000 links, icons, badges and labels, drawn by software.
 * Run beside a running Clew: node client/bench/frames.ts [http://127.0.0.1:4000]
 * The flags are pinned: others make Chromium draw the canvas another way and the figures are not comparable.
 */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];
const base = process.argv[2] ?? "http://127.0.0.1:4000";

/** Keeps a chart of that size in the browser, as if it had been drawn and saved. Runs in the page. */
async function keepBigChart({
  entities: count,
  links: lines,
}: {
  entities: number;
  links: number;
}): Promise<void> {
  const kinds = ["Ad", "Phone", "Account", "Person", "Image", "Address", "Template", "Location"];
  const labels = ["Kira · new in town", "(212) 555-0147", "alder.house", "Dray (called)"];
  const none = { marks: [], datasets: [], firstSeen: null, lastSeen: null };
  const entities = Array.from({ length: count }, (_, i) => ({
    id: `x:${i}`,
    ref: `r${i}`,
    kind: kinds[i % 8],
    label: labels[i % 4],
    degree: 5 + (i % 60),
    df: 3,
    ...none,
  }));
  const links = Array.from({ length: lines }, (_, i) => {
    const [source, target] =
      i < count - 1 ? [i + 1, Math.floor(i / 3)] : [(i * 7919) % count, (i * 104_729) % count];
    return {
      id: `l${i}`,
      kind: "mentions",
      label: "mentions",
      source: `x:${source}`,
      target: `x:${target}`,
      datasets: [],
      firstSeen: null,
      lastSeen: null,
      recordCount: 1,
    };
  });
  const places = entities.map(({ id }, i) => [id, (i % 32) * 130, Math.floor(i / 32) * 95]);
  const chart = {
    id: "bench",
    name: "Bench",
    savedAt: new Date().toISOString(),
    entities,
    links,
    places,
    hidden: [],
    pinned: [],
    shared: [],
    thread: null,
    chosenBy: "",
    viewport: null,
  };
  await new Promise<void>((resolve) => {
    const request = indexedDB.open("clew", 1);
    request.onsuccess = () => {
      const transaction = request.result.transaction("charts", "readwrite");
      transaction.objectStore("charts").put(chart);
      transaction.oncomplete = () => resolve();
    };
  });
  localStorage.setItem("clew.chart", "bench");
}

async function framesOf(
  page: Page,
  act: () => Promise<void>,
): Promise<{ perSecond: number; median: number; worst: number }> {
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        const tick = (time: number) => {
          times.push(time);
          if (document.title === "done") resolve(times);
          else requestAnimationFrame(tick);
        };
        document.title = "counting";
        requestAnimationFrame(tick);
      }),
  );
  await act();
  await page.evaluate(() => void (document.title = "done"));
  const times = await frames;
  const gaps = times
    .slice(1)
    .map((time, i) => time - (times[i] ?? time))
    .toSorted((a, b) => a - b);
  return {
    perSecond: (gaps.length * 1000) / ((times.at(-1) ?? 0) - (times[0] ?? 0)),
    median: gaps[gaps.length >> 1] ?? 0,
    worst: gaps.at(-1) ?? 0,
  };
}

/** Answers for a server that holds none of the entities: eight groups of what is shown. */
async function answerWithGroups(page: Page): Promise<void> {
  await page.route("**/graphql", async (route) => {
    if (!(route.request().postData() ?? "").includes("query ChartGroups")) return route.continue();
    const partition = Array.from({ length: 8 }, (_, group) => ({
      id: group + 1,
      members: Array.from({ length: 125 }, (_, i) => `x:${group * 125 + i}`),
    }));
    const edges = partition.map(({ id }) => ({ node: { id, size: 125, steadiness: 1 } }));
    await route.fulfill({
      json: {
        data: {
          communities: {
            modularity: 0.5,
            runs: 20,
            caveats: [],
            communities: { total: 8, edges },
            partition,
          },
        },
      },
    });
  });
}

const drag = (page: Page) => async () => {
  const figure = await page.evaluate(() =>
    window.clewChart?.shown().find(({ x, y }) => x > 600 && y > 300),
  );
  if (!figure) throw new Error("no figure to drag");
  await page.mouse.move(figure.x, figure.y);
  await page.mouse.down();
  for (let i = 0; i < 100; i++)
    await page.mouse.move(figure.x + Math.sin(i / 10) * 120, figure.y + i);
  await page.mouse.up();
};

const pan = (page: Page) => async () => {
  await page.mouse.move(700, 140);
  await page.mouse.down();
  for (let i = 0; i < 150; i++) await page.mouse.move(700 + Math.sin(i / 10) * 200, 140 + i * 2);
  await page.mouse.up();
};
const zoom = (page: Page) => async () => {
  await page.mouse.move(700, 400);
  for (let i = 0; i < 80; i++) {
    await page.mouse.wheel(0, i % 40 < 20 ? -60 : 60);
    await page.waitForTimeout(16);
  }
};

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
  args: FLAGS,
});
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
await page.goto(base);
await page.waitForSelector("[data-testid=home]");
await page.evaluate(keepBigChart, { entities: 1_000, links: 2_000 });
await page.goto(`${base}/chart`);
await page.waitForSelector("[data-testid=toolbar]");
await page.waitForTimeout(2_000);
for (const [name, act] of [
  ["pan, all in sight", pan(page)],
  ["zoom", zoom(page)],
] as const) {
  const { perSecond, median, worst } = await framesOf(page, act);
  console.log(
    `${name}: ${perSecond.toFixed(1)} frames a second, median ${median.toFixed(1)} ms, worst ${worst.toFixed(0)} ms`,
  );
}
for (let i = 0; i < 6; i++) await page.click("[data-testid=toolbar-zoom-in]");
await page.waitForTimeout(500);
const close = await framesOf(page, pan(page));
console.log(
  `pan, close with labels: ${close.perSecond.toFixed(1)} frames a second, median ` +
    `${close.median.toFixed(1)} ms, worst ${close.worst.toFixed(0)} ms`,
);
for (let i = 0; i < 6; i++) await page.click("[data-testid=toolbar-zoom-out]");
await answerWithGroups(page);
await page.click("[data-testid=toolbar-groups]");
await page.waitForSelector("[data-testid=hull]", { state: "attached" });
await page.waitForTimeout(1_000);
for (const [name, act] of [
  ["pan, with groups", pan(page)],
  ["zoom, with groups", zoom(page)],
  ["drag, with groups", drag(page)],
] as const) {
  const { perSecond, median, worst } = await framesOf(page, act);
  console.log(
    `${name}: ${perSecond.toFixed(1)} frames a second, median ${median.toFixed(1)} ms, worst ${worst.toFixed(0)} ms`,
  );
}
await browser.close();
