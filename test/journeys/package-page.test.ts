import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { openPackage } from "../../server/src/modules/desk/packages/index.ts";
import { contentOf, readArchive } from "../../server/src/shared/archive/zip-reader.ts";
import { clew } from "../support/run-clew.ts";
import { moveIn, themes, type House } from "./house.ts";
import { downloads, faults, figures, picture, settled } from "./support.ts";

describe("a package from the page", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  const folder = mkdtempSync(join(tmpdir(), "clew-package-page-"));
  const unpacked = join(folder, "unpacked");
  const zip = join(folder, "package.zip");
  const menu = async (choice: string) => {
    await page.getByTestId("export").click();
    await page.getByTestId(`menu-${choice}`).click();
  };
  beforeAll(async () => {
    await page.getByTestId("home-find-box").fill("212.555.0147");
    await page.keyboard.press("Enter");
    await page.getByTestId("open-chart").click();
    await settled(page, (all) => all.length > 20);
  });

  it("saves the chart as SVG and PNG with title, legend, sources and date", async () => {
    const [svg = Buffer.alloc(0)] = (await downloads(page, 1, () => menu("svg"))).values();
    const text = svg.toString("utf8");
    const shown = await figures(page);
    expect(text.match(/<(?:ellipse|rect|polygon) /g)?.length).toBeGreaterThan(shown.length);
    expect(text).toMatch(/Sources: .*Drawn with Clew on \d+ \w+ \d{4}/su);
    expect(text).toMatch(/\d+ items and \d+ links shown/u);
    expect(text).toContain("Fictional data");
    writeFileSync(join(folder, "chart.svg"), svg);
    const drawn = await browser.newPage();
    await drawn.goto(`file://${join(folder, "chart.svg")}`);
    await picture(drawn, "chart-picture");
    await drawn.close();
    const [png = Buffer.alloc(0)] = (await downloads(page, 1, () => menu("png"))).values();
    expect(png.subarray(0, 4).toString("latin1")).toBe("\u0089PNG");
    expect(png.length).toBeGreaterThan(20_000);
    writeFileSync(join(folder, "chart.png"), png);
  });

  it("saves binary formats as bytes", async () => {
    const [xlsx = Buffer.alloc(0)] = (await downloads(page, 1, () => menu("xlsx"))).values();
    expect(xlsx.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  });

  it("asks for a title and a summary, makes the package, and says which key signed it", async () => {
    await menu("package");
    const dialog = page.getByTestId("package-dialog");
    await dialog.waitFor();
    await picture(page, "package-dialog");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("package-title").fill("Ring <b>of one number</b>");
    await page.getByTestId("package-summary").fill("Ads that share one number.");
    const saved = await downloads(page, 1, () => page.getByTestId("package-make").click());
    const [bytes = Buffer.alloc(0)] = saved.values();
    expect([...saved.keys()][0]).toMatch(/^Ring-b-of-one-number-b\.zip$/u);
    writeFileSync(zip, bytes);
    const key = await page.getByTestId("package-key").innerText();
    await picture(page, "package-done");
    expect(await faults(page)).toEqual([]);
    const { verdict, content } = openPackage(bytes, key);
    expect([verdict.isWhole, content?.summary]).toEqual([true, "Ads that share one number."]);
    expect(content?.chart).toContain("Drawn with Clew");
    expect(content?.sources.every(({ isFictional }) => isFictional)).toBe(true);
    const shown = new Set((await figures(page)).map(({ id }) => id));
    expect(new Set(content?.graph.entities.map(({ id }) => id))).toEqual(shown);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
  });

  it("is found whole by clew verify, and a flipped byte is found", async () => {
    const verify = () => clew(["verify", zip], house.environment, folder);
    const whole = await verify();
    expect([whole.code, whole.out]).toEqual([0, expect.stringContaining("is whole")]);
    const bytes = readFileSync(zip);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(folder, "flipped.zip"), bytes);
    const flipped = await clew(["verify", "flipped.zip"], house.environment, folder);
    expect([flipped.code, flipped.out]).toEqual([1, expect.stringContaining("is not whole")]);
  });

  it.each(themes)(
    "opens without server or network in %s: chart, tables, rows, search",
    async (theme) => {
      mkdirSync(unpacked, { recursive: true });
      const bytes = readFileSync(zip);
      for (const part of readArchive(bytes, { parts: 100, bytes: 1e9 }).parts)
        writeFileSync(join(unpacked, part.name), contentOf(part) ?? "");
      const context = await browser.newContext({ colorScheme: theme, offline: true });
      const own = await context.newPage();
      const asked: string[] = [];
      const said: string[] = [];
      own.on("request", (request) => void asked.push(request.url()));
      own.on("console", (message) => void said.push(message.text()));
      own.on("pageerror", (error) => void said.push(error.message));
      await own.goto(`file://${join(unpacked, "index.html")}`);
      expect(await own.getByRole("heading", { level: 1 }).innerText()).toBe(
        "Ring <b>of one number</b>",
      );
      await own.locator("#chart-picture").waitFor();
      expect(
        await own
          .locator("#chart-picture")
          .evaluate((one) => (one as HTMLImageElement).naturalWidth),
      ).toBeGreaterThan(100);
      await own.getByText("The data of this package is fictional").waitFor();
      await picture(own, `package-page-${theme}`);
      expect(await faults(own)).toEqual([]);
      await own.getByRole("button", { name: /^Source rows/ }).click();
      const all = await own.locator("#body tr").count();
      await own.getByLabel("Search").fill("0147");
      expect(await own.locator("#body tr").count()).toBeGreaterThan(0);
      await own.getByLabel("Search").fill("no such word");
      expect(await own.locator("#body tr").count()).toBe(0);
      await own.getByLabel("Search").fill("");
      expect(await own.locator("#body tr").count()).toBe(all);
      await picture(own, `package-rows-${theme}`);
      await own.setViewportSize({ width: 390, height: 800 });
      await picture(own, `package-narrow-${theme}`);
      expect(await own.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        390,
      );
      await own.getByRole("button", { name: /^Check/ }).click();
      const names = readArchive(bytes, { parts: 100, bytes: 1e9 }).parts.map(({ name }) => name);
      await own.getByLabel("Files").setInputFiles(names.map((name) => join(unpacked, name)));
      await own.locator("#sums li").first().waitFor();
      const sums = await own.locator("#sums li").allInnerTexts();
      expect([sums.length, sums.filter((text) => !text.endsWith("as listed"))]).toEqual([
        names.length - 1,
        [],
      ]);
      expect(asked.filter((url) => !/^(?:file|data|blob):/u.test(url))).toEqual([]);
      expect(said).toEqual([]);
      await context.close();
    },
  );

  it("said nothing that it should not", () => {
    expect(complaints).toEqual([]);
  });
});
