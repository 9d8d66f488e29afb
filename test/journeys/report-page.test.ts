import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { textsOfPdf } from "../support/pdf-read.ts";
import { clew } from "../support/run-clew.ts";
import { moveIn, themes, visit, type Stay } from "./house.ts";
import { faults, picture, until } from "./support.ts";

const ring = "phone:+12125550147";

describe("the chronology of a case", () => {
  let stay: Stay;
  let id = "";
  moveIn((given) => void (stay = given));
  const run = (args: readonly string[]) =>
    clew([...args], stay.house.environment, stay.house.folder);
  const openChronology = async (page: Page) => {
    await page.goto(`/cases/${id}`);
    await page.getByTestId("case-tab-chronology").click();
    await page.getByTestId("chronology").waitFor();
  };
  const count = (page: Page) => page.getByTestId("chronology-count").innerText();

  beforeAll(async () => {
    const opened = await run(["case", "open", "Night", "buses", "--number", "K-7", "--json"]);
    ({ id } = JSON.parse(opened.out));
  });

  it("says what would fill it where there is nothing with a date", async () => {
    const { page } = stay;
    await openChronology(page);
    await page.getByText("Nothing in this case has a date yet").waitFor();
    await picture(page, "chronology-empty");
  });

  it("has the facts of what is in the case, and opens the row of each", async () => {
    const { page, house } = stay;
    const around = await run(["neighbourhood", ring, "--json"]);
    const ids = JSON.parse(around.out).entities.map((one: { id: string }) => one.id);
    writeFileSync(join(house.folder, "ids.txt"), [ring, ...ids].join("\n"));
    const added = await run(["case", "add", "K-7", "--ids", "ids.txt", "--why", "Around the tip"]);
    expect(added.code).toBe(0);
    await openChronology(page);
    await page.getByTestId("facts").getByText("mentions").first().waitFor();
    await picture(page, "chronology-light");
    await page
      .getByRole("button", { name: /Open the source row/u })
      .first()
      .click();
    await page.getByTestId("row-drawer").getByTestId("row-hash").waitFor();
    await page.keyboard.press("Escape");
  });

  it("takes a fact by hand by keyboard alone, names what is wrong with it, and lets it go with a reason", async () => {
    const { page } = stay;
    await page.getByTestId("chronology-add").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("fact-date").fill("soon");
    await page.getByTestId("fact-text").fill("Seen by the river with two others");
    await page.getByTestId("fact-source").fill("Statement of a neighbour");
    await page.getByTestId("fact-grade").selectOption("C3");
    await page.getByTestId("fact-exhibit").fill("1");
    await page.getByTestId("fact-send").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("fact-dialog").getByText("Not kept").waitFor();
    await picture(page, "chronology-fact-refused");
    await page.getByTestId("fact-date").fill("2026-03-14 22:48");
    await page.getByTestId("fact-date").press("Enter");
    await page.getByTestId("fact-dialog").waitFor({ state: "hidden" });
    await page.getByTestId("chronology-by-hand").check();
    await until(
      "one fact",
      () => count(page),
      (text) => text.startsWith("1 of 1"),
    );
    await page.getByTestId("facts").getByText("22:48 UTC (assumed)").waitFor();
    await picture(page, "chronology-by-hand");
    await page.getByRole("button", { name: "Take this fact out" }).click();
    await page.getByTestId("take-fact-why").fill("Seen by somebody else");
    await page.getByTestId("take-fact-send").click();
    await page.getByText("No fact is like that").waitFor();
    await page.getByText("Show all facts").click();
  });

  it("is narrowed and turned round", async () => {
    const { page } = stay;
    const all = await until(
      "all",
      () => count(page),
      (text) => !text.includes("like that"),
    );
    await page.getByTestId("chronology-kind").selectOption("called");
    await until(
      "some",
      () => count(page),
      (text) => text.includes("like that"),
    );
    await page.getByTestId("chronology-kind").selectOption("");
    await page.getByTestId("chronology-words").fill("no such words");
    await page.getByText("No fact is like that").waitFor();
    await page.getByTestId("chronology-words").fill("");
    await until(
      "all again",
      () => count(page),
      (text) => text === all,
    );
    const first = () => page.getByTestId("facts").getByRole("row").nth(1).innerText();
    const earliest = await first();
    await page.getByRole("button", { name: /^Date as stated/u }).click();
    await until("the latest", first, (text) => text !== earliest);
  });

  it("is printed as a clean table with number, title and page x of y", async () => {
    const { page } = stay;
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.getByTestId("chronology-print").click();
    await page.getByTestId("printed-facts").waitFor({ state: "attached" });
    const pages = await textsOfPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages[0]).toContain("Case K-7: Night buses. Chronology");
    expect(pages[0]).toMatch(/Page 1 of \d+/u);
    expect(pages.at(-1)).toContain(`Page ${pages.length} of ${pages.length}`);
    expect(pages.join(" ")).not.toContain("Exhibits (");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.getByTestId("printed-facts").waitFor({ state: "detached" });
  });

  it.each(["xlsx", "docx", "csv"])("is saved as %s", async (format) => {
    const { page } = stay;
    await page.getByTestId("chronology-save").click();
    const download = page.waitForEvent("download");
    await page
      .getByRole("menuitem")
      .filter({ hasText: new RegExp(format, "iu") })
      .click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe(`K-7-chronology.${format}`);
    expect((await readFile(await saved.path())).length).toBeGreaterThan(500);
  });

  it.each(themes)("keeps the rules of accessibility, %s, and fits a narrow page", async (theme) => {
    const other = await visit(stay.browser, stay.house.address, theme);
    await openChronology(other.page);
    await other.page.getByTestId("facts").waitFor();
    expect(await faults(other.page)).toEqual([]);
    await picture(other.page, `chronology-${theme}`);
    await other.page.setViewportSize({ width: 390, height: 800 });
    await picture(other.page, `chronology-narrow-${theme}`);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });
});
