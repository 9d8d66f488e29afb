import { mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { jsonLines, tips, tipsMapping } from "../support/arriving.ts";
import { importText, writeFiles } from "../support/import-files.ts";
import { post } from "../support/run-clew.ts";
import { openTest } from "../support/test-stores.ts";
import { moveIn, themes, visit, type House } from "./house.ts";
import { faults, picture } from "./support.ts";

/** A source of two tips, and an empty folder that is watched for it. */
async function filled(folder: string): Promise<void> {
  const data = join(folder, "data");
  const test = await openTest({ data, host: "127.0.0.1", port: 0, log: "silent" });
  const files = { "first.jsonl": jsonLines(tips.slice(0, 2)) };
  await importText(test, join(folder, "sent"), tipsMapping(), files);
  await test.clew.close();
  mkdirSync(join(folder, "incoming"));
  writeFileSync(join(folder, "secret.jsonl"), jsonLines(tips.slice(2)));
}

describe("rows as they come", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay), {
    with: filled,
    environment: { CLEW_WATCH: "t-tips=incoming" },
  });
  beforeAll(() => page.goto("/sources"));
  const watched = () => page.getByTestId("watched-t-tips");

  it("are explained where none came", async () => {
    await watched().waitFor();
    const said = await page.getByTestId("arrivals").innerText();
    expect(said).toContain("No rows came to a source behind its import.");
    expect(said).toContain("No file of it came since Clew started.");
  });

  it("of a watched folder are taken once they are whole, and what fails is named and left", async () => {
    const incoming = join(house.folder, "incoming");
    writeFiles(house.folder, { "two.jsonl": jsonLines(tips.slice(2)) });
    renameSync(join(house.folder, "two.jsonl"), join(incoming, "two.jsonl"));
    writeFiles(incoming, { "other.csv": "name,colour\nOne,red\n", "half.jsonl.part": "{" });
    symlinkSync(join(house.folder, "secret.jsonl"), join(incoming, "link.jsonl"));
    await watched().filter({ hasText: "1 file held, 0 waiting, 2 not taken" }).waitFor();
    const said = await watched().innerText();
    expect(said).toMatch(/link\.jsonl[^]*other\.csv|other\.csv[^]*link\.jsonl/);
    expect(said).toContain("no column");
    const row = page.getByTestId("came-t-tips");
    expect(await row.innerText()).toMatch(/Tips of a form[^]*\d\.\d s[^]*\d\.\d s[^]*1/);
    await page.getByText("rows added").waitFor();
    const { body } = await post(house.address, '{ search(text: "Nora visiting") { total } }');
    expect(body.data.search.total).toBe(1);
  });

  it.each(themes)("read well in %s, narrow and enlarged", async (theme) => {
    const own = await visit(browser, house.address, theme);
    await own.page.goto("/sources");
    await own.page.getByTestId("came-t-tips").waitFor();
    await picture(own.page, `arrivals-${theme}`);
    expect(await faults(own.page)).toEqual([]);
    await own.page.setViewportSize({ width: 390, height: 844 });
    await own.page.getByTestId("arrivals").scrollIntoViewIfNeeded();
    await picture(own.page, `arrivals-${theme}-390`);
    await own.page.setViewportSize({ width: 720, height: 450 });
    await own.page.getByTestId("arrivals").scrollIntoViewIfNeeded();
    await picture(own.page, `arrivals-${theme}-200`);
    expect(own.complaints).toEqual([]);
    await own.page.context().close();
  });

  it("leave the console silent", () => expect(complaints).toEqual([]));
});
