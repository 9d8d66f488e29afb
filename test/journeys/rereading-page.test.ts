import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { importText } from "../support/import-files.ts";
import { olderReaders } from "../support/older-readers.ts";
import { openTest } from "../support/test-stores.ts";
import { moveIn, themes, visit, type House } from "./house.ts";
import { faults, picture } from "./support.ts";

const mapping = (id: string, title: string) => `
dataset: { id: ${id}, title: "${title}", region: US }
files:
  - path: ${id}.csv
    record: id
    entities: { ad: { kind: Ad, key: id, properties: { title: title, text: body } }, found: { kind: \
Phone, extract: [title, body] } }
    links: [ { kind: mentions, from: ad, to: found } ]
`;
const rows = Array.from(
  { length: 70 },
  (_, at) =>
    `${at},Ad ${at},"sweet and calm company by the lodge, call two one 2 five5five 01` +
    `${String(at).padStart(2, "0")} any time after six in the evening and ask at the desk ` +
    `for the green room upstairs"`,
);
const files = {
  "ads.csv": `id,title,body\n${rows.join("\n")}\n100,Part,order no. 999-111-0000 from the shelf behind the desk\n`,
  "plain.csv": "id,title,body\n1,A,\n",
};
const longTitle =
  "Ads of a board whose operators give it a very long name, in two languages, spring 2026 " +
  "to autumn 2026, second copy, with corrections";

/** A store as an older version left it: it missed disguised numbers, and took a part's number for one. */
async function filled(folder: string): Promise<void> {
  const test = await openTest({
    data: join(folder, "data"),
    host: "127.0.0.1",
    port: 0,
    log: "silent",
  });
  await importText(test, folder, mapping("ads", "Ads of spring"), files, olderReaders);
  await importText(test, folder, mapping("plain", longTitle), files, olderReaders);
  await test.clew.close();
}

describe("texts that are read anew", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay), { with: filled });
  beforeAll(() => page.goto("/sources"));

  const lines = () => page.getByTestId("rereading");
  const ofAds = () => lines().filter({ hasText: "Ads of spring" });
  const changes = () => page.getByTestId("text-change");

  it("are named in a quiet line each, once a server opened a store that an older version read", async () => {
    await ofAds().filter({ hasText: "Texts read anew on" }).waitFor({ timeout: 30_000 });
    expect(await ofAds().innerText()).toMatch(
      /Ads of spring: 1\d\d found, 1 no longer found[^]*phone numbers \(version 0 → \d+\)[^]*71 rows\./,
    );
    expect(await lines().filter({ hasText: longTitle }).innerText()).toContain(
      "none found, none no longer found",
    );
    await picture(page, "rereadings-light");
  });

  it("open what is no longer found by keyboard: the row with the very words marked", async () => {
    await ofAds().getByTestId("changes-lost").focus();
    await page.keyboard.press("Enter");
    await changes().first().waitFor();
    expect(await changes().count()).toBe(1);
    expect(await changes().first().innerText()).toContain("+19991110000");
    await changes().first().getByTestId("source-row").click();
    const drawer = page.getByTestId("row-drawer");
    expect(await drawer.locator("mark").allInnerTexts()).toEqual(["999-111-0000"]);
    expect(await page.getByTestId("row-raw").innerText()).toContain("order no. 999-111-0000");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
  });

  it("open what is found, page by page, with the number and the ad to go on from", async () => {
    await ofAds().getByTestId("changes-found").click();
    await changes().nth(49).waitFor();
    expect(await changes().count()).toBe(50);
    await picture(page, "rereading-found-light");
    await page.getByTestId("changes-further").click();
    await changes().nth(60).waitFor();
    const numbered = changes()
      .filter({ has: page.getByRole("button", { name: "(212) 555-01" }) })
      .first();
    expect(await numbered.locator("mark").first().innerText()).toMatch(
      /^two one 2 five5five 01\d\d$/,
    );
    await ofAds().getByTestId("changes-found").click();
    expect(await changes().count()).toBe(0);
  });

  it("say so where the list is gone", async () => {
    await page.route("**/graphql", async (route) => {
      if (!(route.request().postData() ?? "").includes("TextChanges")) return route.continue();
      await route.fulfill({ json: { data: { rereading: null } } });
    });
    await ofAds().getByTestId("changes-found").click();
    await page.getByText("Nothing to show of what is found").waitFor();
    await page.unroute("**/graphql");
    await ofAds().getByTestId("changes-found").click();
  });

  it("say so where they cannot be had, and come when asked again", async () => {
    await page.route("**/graphql", async (route) => {
      if (!(route.request().postData() ?? "").includes("TextChanges")) return route.continue();
      await route.fulfill({ json: { errors: [{ message: "Something went wrong." }] } });
    });
    await ofAds().getByTestId("changes-lost").click();
    await ofAds().getByTestId("problem").waitFor();
    await page.unroute("**/graphql");
    await ofAds().getByRole("button", { name: "Try again" }).click();
    await changes().first().waitFor();
    await ofAds().getByTestId("changes-lost").click();
  });

  it("are free of faults of accessibility, light and dark", async () => {
    for (const theme of themes) {
      const other = await visit(browser, house.address, theme);
      await other.page.goto("/sources");
      await other.page.getByTestId("changes-found").first().click();
      await other.page.getByTestId("text-change").nth(5).waitFor();
      await picture(other.page, `rereading-open-${theme}`);
      expect(await faults(other.page)).toEqual([]);
      expect(other.complaints).toEqual([]);
      await other.page.context().close();
    }
    expect(complaints).toEqual([]);
  });

  it("go with their source", async () => {
    await page.getByTestId("source-ads").getByRole("button").click();
    await page.getByTestId("remove-confirm").click();
    await ofAds().waitFor({ state: "detached" });
    expect(await lines().count()).toBe(1);
  });
});
