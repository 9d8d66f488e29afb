import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { readArchive } from "../support/archive-read.ts";
import { readPdf, textsOfPdf } from "../support/pdf-read.ts";
import { clew } from "../support/run-clew.ts";
import { moveIn, themes, visit, type Stay } from "./house.ts";
import { faults, picture, pictures, settled, until } from "./support.ts";

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

describe("the report of a case", () => {
  let stay: Stay;
  let id = "";
  moveIn((given) => void (stay = given));
  const run = (args: readonly string[]) =>
    clew([...args], stay.house.environment, stay.house.folder);

  beforeAll(async () => {
    const opened = await run(["case", "open", "Night", "buses", "--number", "K-7", "--json"]);
    ({ id } = JSON.parse(opened.out));
    const around = await run(["neighbourhood", ring, "--limit", "20", "--json"]);
    const ids = JSON.parse(around.out).entities.map((one: { id: string }) => one.id);
    writeFileSync(join(stay.house.folder, "ids.txt"), [ring, ...ids].join("\n"));
    await run(["case", "add", "K-7", "--ids", "ids.txt", "--why", "Around the tip"]);
  });
  const saved = async (page: Page) => {
    const download = page.waitForEvent("download");
    await page.getByTestId("report-make").click();
    const file = await download;
    await page.getByTestId("report-done").waitFor();
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  };

  it("is made on the page of the case, without what is redacted, by keyboard", async () => {
    const { page } = stay;
    await page.goto(`/cases/${id}`);
    await page.getByTestId("case-report").focus();
    await page.keyboard.press("Enter");
    await page.getByTestId("report-dialog").waitFor();
    await picture(page, "report-dialog");
    const open = await saved(page);
    expect(open.name).toBe("K-7-report.pdf");
    writeFileSync(join(pictures, "report.pdf"), open.bytes);
    const whole = await readPdf(open.bytes);
    expect(whole.texts[0]).toContain("Case K-7: Night buses");
    expect(whole.texts[0]).toContain("Fictional");
    expect(whole.texts.join(" ")).toContain("(212) 555-0147");
    await page.getByTestId("report-redact").fill("(212) 555-0147\nNobody Anywhere");
    const closed = await saved(page);
    expect(closed.name).toBe("report-redacted.pdf");
    const text = (await readPdf(closed.bytes)).texts.join(" ");
    expect(text).toContain("[redacted 1]");
    expect(text.replace(/\D/gu, "")).not.toContain("2125550147");
    await page.getByTestId("report-done").getByText("2 was found nowhere").waitFor();
    await picture(page, "report-redacted");
  });

  it("names what is wrong with what it is asked", async () => {
    const { page } = stay;
    await page.getByTestId("report-redact").fill("x".repeat(501));
    await page.getByTestId("report-make").click();
    await page.getByTestId("report-dialog").getByTestId("problem").waitFor();
    await picture(page, "report-refused");
    await page.keyboard.press("Escape");
  });

  it("is made of the chart, with its picture, and of a case with that picture", async () => {
    const { page } = stay;
    await page.goto("/");
    await page.getByTestId("home-find-box").fill("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByTestId("open-chart").click();
    await settled(page, (all) => all.length > 20);
    await page.getByTestId("export").click();
    await page.getByRole("menuitem").filter({ hasText: "Report to read" }).click();
    await page.getByTestId("report-title").fill("What hangs on the number");
    await page.getByTestId("report-format").selectOption("docx");
    const document = await saved(page);
    expect(document.name).toBe("What-hangs-on-the-number.docx");
    const parts = readArchive(document.bytes);
    expect([...parts.keys()]).toContain("word/media/picture1.png");
    writeFileSync(join(pictures, "report-picture.png"), parts.get("word/media/picture1.png") ?? "");
    await page.getByTestId("report-of").selectOption({ label: "Case K-7: Night buses" });
    await page.getByTestId("report-format").selectOption("html");
    await picture(page, "report-of-chart");
    const page2 = (await saved(page)).bytes.toString("utf8");
    expect(page2).toContain("<svg");
    expect(page2).toContain("Around the tip");
    await page.getByTestId("report-format").selectOption("pdf");
    writeFileSync(join(pictures, "report-with-picture.pdf"), (await saved(page)).bytes);
    expect(stay.complaints).toEqual([]);
  });

  it("is written by the command line too", async () => {
    const redact = join(stay.house.folder, "redact.txt");
    writeFileSync(redact, `${ring}\n`);
    const args = [
      "report",
      "--case",
      "K-7",
      "--out",
      "out.docx",
      "--redact",
      "redact.txt",
      "--json",
    ];
    const { code, out } = await run(args);
    expect(code).toBe(0);
    const told = JSON.parse(out);
    expect(told).toMatchObject({ format: "docx", entities: 21 });
    expect(told.redacted[0]).toBeGreaterThan(0);
    const text = readArchive(await readFile(told.file))
      .get("word/document.xml")
      ?.toString("utf8");
    expect(text).toContain("[redacted 1]");
    expect(text?.replace(/\D/gu, "")).not.toContain("2125550147");
    const facts = await run(["case", "chronology", "K-7", "--json"]);
    expect(JSON.parse(facts.out).facts.length).toBe(told.facts);
    const sheet = await run(["case", "chronology", "K-7", "--out", "facts.xlsx"]);
    expect([sheet.code, sheet.out]).toEqual([0, expect.stringMatching(/facts written to/u)]);
    const wrong = await run(["report", "--case", "K-7", "--out", "out.odt"]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/html, docx, pdf/u)]);
  });

  it.each(themes)("keeps the rules of accessibility, %s, and fits a narrow page", async (theme) => {
    const other = await visit(stay.browser, stay.house.address, theme);
    await other.page.goto(`/cases/${id}`);
    await other.page.getByTestId("case-report").click();
    await other.page.getByTestId("report-dialog").waitFor();
    expect(await faults(other.page)).toEqual([]);
    await other.page.setViewportSize({ width: 390, height: 800 });
    await picture(other.page, `report-narrow-${theme}`);
    await other.page.context().close();
  });
});
