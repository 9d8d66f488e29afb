import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { clew } from "../support/run-clew.ts";
import { engines } from "../support/engines.ts";
import { writeFiles } from "../support/import-files.ts";
import { variantsCsv, variantsMapping } from "../support/variants.ts";
import { moveIn, themes, visit, type House } from "./house.ts";
import { faults, figures, picture, until } from "./support.ts";

describe.each(engines)("the page of pairs that are likely the same, %s", (engine) => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay), { engine, with: "nothing" });

  const rows = () => page.getByTestId("review-row");
  const said = () => page.getByTestId("review-said").innerText();
  const open = async () =>
    (await page.locator('[data-testid="review-row"][aria-current]').innerText())
      .split("\n")
      .slice(0, 2)
      .join(" and ");
  const decided = async () =>
    Number((await page.getByTestId("review-count").innerText()).split(" ")[0]);
  const press = async (key: string) => {
    const before = await said();
    await page.keyboard.press(key);
    await until(`what ${key} did`, said, (text) => text !== before);
  };
  const openPair = async (one: string, other: string) => {
    await rows().filter({ hasText: one }).filter({ hasText: other }).click();
    await page
      .getByTestId("review-pair")
      .getByRole("button", { name: other, exact: true })
      .first()
      .waitFor();
  };
  const toQueue = async () => {
    await page.goto("/likely-same");
    await rows().first().waitFor({ timeout: 25_000 });
  };

  it("says what would fill it while nothing is held", async () => {
    await page.getByTestId("rail-decisions").click();
    await page.getByTestId("empty").getByText("Nothing to compare here").waitFor();
    expect(new URL(page.url()).pathname).toBe("/likely-same");
    writeFiles(house.folder, { "registers.csv": variantsCsv(), "registers.yaml": variantsMapping });
    const { code, err } = await clew(
      ["import", join(house.folder, "registers.yaml")],
      house.environment,
      house.folder,
    );
    expect([code, err.includes("rror")]).toEqual([0, false]);
  });

  it("lays two things side by side, field by field, with what would change", async () => {
    await toQueue();
    expect(await rows().count()).toBe(22);
    await openPair("Tobias Hartwick", "Tobais Hartwick");
    const fields = page.getByTestId("review-field");
    const texts = await fields.allInnerTexts();
    expect(texts.length).toBe(4);
    expect(texts.find((text) => text.startsWith("Birth date"))).toMatch(
      /\+[^]*1967-06-12[^]*1967-06-12[^]*the same[^]*\+\d/,
    );
    expect(texts.find((text) => text.startsWith("Name"))).toMatch(/Tob(ia|ai)s Hartwick/);
    const weights = [
      ...texts,
      await page.getByTestId("review-fields").locator("tbody tr").last().innerText(),
    ].map((text) => Number((/([+−]?\d+\.\d)\s*$/.exec(text)?.[1] ?? "").replace("−", "-")));
    const weight = Number((await page.getByTestId("review-weight").innerText()).replace("+", ""));
    expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(weight, 0);
    await until(
      "what changes",
      () => page.getByTestId("review-changes").innerText(),
      (text) => /If the same: (the networks stay|neither is in|of the networks)/.test(text),
    );
    await picture(page, "review-pair-light");
  });

  it("opens the source row of a value", async () => {
    await page.getByTestId("review-value").filter({ hasText: "1967-06-12" }).first().click();
    await page.getByTestId("row-drawer").getByText("registers.csv").waitFor();
    expect(await page.getByTestId("row-raw").innerText()).toMatch(/Tob(ia|ai)s Hartwick/);
    await page.keyboard.press("Escape");
    await page.getByTestId("row-drawer").waitFor({ state: "hidden" });
  });

  it("says how they were compared, and what a number means", async () => {
    await page.getByTestId("review-model").click();
    const card = page.getByTestId("review-model-card");
    await card.getByTestId("review-model-kind").waitFor();
    expect(await card.innerText()).toMatch(
      /51 persons compared[^]*One in [\d,]+ pairs[^]*without examples|without examples[^]*51 persons compared/,
    );
    await picture(page, "review-model-light");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "hidden" });
    await page.getByTestId("meaning-pairWeight").click();
    expect(await page.getByTestId("definition").innerText()).toMatch(
      /bits[^]*Fellegi & Sunter 1969/,
    );
    await page.keyboard.press("Escape");
    await page.getByTestId("definition").waitFor({ state: "hidden" });
  });

  it("is gone over by keyboard alone: ten pairs, each followed by the next, the focus with it", async () => {
    await toQueue();
    const seen: string[] = [];
    for (let count = 1; count <= 10; count++) {
      const pair = await open();
      seen.push(pair);
      const other = count % 4 === 0 ? "x" : "y";
      await press(pair.includes("Mirel") ? "u" : other);
      await until("the count", decided, (number) => number === count);
      expect(await said()).toMatch(
        /^(Treated as the same|Not the same|Left open): .+ and .+\. Next: .+; \d+ pairs? left on this list\.$/,
      );
      expect(await page.evaluate(() => document.activeElement?.hasAttribute("aria-current"))).toBe(
        true,
      );
    }
    expect(new Set(seen).size).toBe(10);
    await picture(page, "review-ten-light");
  });

  it("goes up and down without deciding, and leaves letters alone while somebody writes", async () => {
    const [before, count] = [await open(), await decided()];
    await page.keyboard.press("ArrowUp");
    await until("the one before", open, (pair) => pair !== before);
    await page.keyboard.press("ArrowDown");
    await until("the one after", open, (pair) => pair === before);
    await page.getByText("Reasons and a note").click();
    await page.getByTestId("review-note").fill("");
    await page.getByTestId("review-note").pressSequentially("yes, any u");
    expect([await decided(), await open()]).toEqual([count, before]);
    await page.getByTestId("review-reasons").fill("Same birth date.\nSame hand.");
    await page.getByTestId("review-same").click();
    await until("the count", decided, (number) => number === count + 1);
  });

  it("takes the last decision back, which opens the pair again", async () => {
    const count = await decided();
    await page.getByTestId("review-same").focus();
    await press("z");
    expect(await said()).toMatch(/^Taken back: .+ are open again/);
    expect(await decided()).toBe(count - 1);
    await press("y");
    expect(await decided()).toBe(count);
  });

  it("names the chain where earlier decisions say otherwise; a person leaves it or insists", async () => {
    await openPair("Mirela Dovann", "Mirella Dovan");
    await press("x");
    await rows().filter({ hasText: "Mirela Dovann" }).filter({ hasNotText: "Mirella" }).click();
    await press("y");
    await rows().filter({ hasText: "Mirella Dovan" }).filter({ hasNotText: "Dovann" }).click();
    await press("y");
    const dialog = page.getByTestId("review-contradiction");
    await dialog.waitFor();
    const chain = dialog.getByTestId("review-chain").locator("li");
    await until(
      "the decisions before",
      () => chain.count(),
      (count) => count === 2,
    );
    expect(await chain.allInnerTexts()).toEqual([
      expect.stringMatching(/^Treated as the same by /),
      expect.stringMatching(/^Not the same by /),
    ]);
    expect(await dialog.innerText()).toMatch(
      /It would link all of these, but two of them were decided not to be the same/,
    );
    const told = async () =>
      (await dialog.getByTestId("apart").allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    const things = await until(
      "what tells them apart",
      told,
      (all) => all.length === 6 && all.every((text) => text.includes("Two registers")),
    );
    for (const key of ["a0", "b0", "c0"])
      expect(
        things.filter((text) => text.includes(`Two registers · row ${key} t-registers/${key}`))
          .length,
      ).toBe(2);
    for (const theme of themes) {
      await page.emulateMedia({ colorScheme: theme });
      await picture(page, `review-contradiction-${theme}`);
      expect(await faults(page)).toEqual([]);
    }
    await page.emulateMedia({ colorScheme: "light" });
    const count = await decided();
    await page.getByTestId("review-leave").click();
    await dialog.waitFor({ state: "hidden" });
    expect(await said()).toContain("nothing was decided");
    expect(await decided()).toBe(count);
    await page.getByTestId("review-same").click();
    await page.getByTestId("review-despite").click();
    await dialog.waitFor({ state: "hidden" });
    await until("the notice", said, (text) => text.startsWith("Treated as the same: Mirel"));
  });

  it("lists what was decided, by whom and when, and takes it back", async () => {
    await page.getByTestId("review-tab-decided").click();
    const decisions = page.getByTestId("review-decision");
    await decisions.first().waitFor();
    const count = await decisions.count();
    expect(count).toBeGreaterThan(9);
    expect(await decisions.first().innerText()).toMatch(
      /Treated as the same\s+by .+, \d+ \w+ \d{4}/,
    );
    expect(
      (await decisions.allInnerTexts()).some(
        (text) => text.includes("For: Same birth date. Same hand.") && text.includes("yes, any u"),
      ),
    ).toBe(true);
    await picture(page, "review-decided-light");
    await decisions.first().getByTestId("review-take-back").click();
    await until(
      "one less",
      () => decisions.count(),
      (number) => number === count - 1,
    );
  });

  it("leaves what was decided out when it is read again, and shows one kind alone", async () => {
    await toQueue();
    expect(await rows().count()).toBeLessThan(22);
    await page.getByTestId("review-order").selectOption("STRONGEST");
    await rows().first().waitFor({ timeout: 25_000 });
    await page.getByTestId("review-kind").selectOption("Report");
    await page.getByTestId("empty").waitFor();
    await page.getByTestId("review-kind").selectOption("Person");
    await rows().first().waitFor({ timeout: 25_000 });
  });

  it("puts the two on the chart, and opens the profile of one", async () => {
    const [one = ""] = (await open()).split(" and ");
    await page
      .getByTestId("review-pair")
      .getByRole("button", { name: one, exact: true })
      .first()
      .click();
    await page.getByTestId("profile").getByRole("heading", { name: one }).waitFor();
    await page.goBack();
    await page.getByTestId("review-why").click();
    await page.getByTestId("why-sheet").waitFor();
    await page.goBack();
    await page.getByTestId("review-to-chart").click();
    await until(
      "both on the chart",
      () => figures(page),
      (all) => all.length === 2,
    );
  });

  it.each(themes)("keeps the rules of accessibility in %s", async (theme) => {
    const other = await visit(browser, house.address, theme);
    await other.page.goto("/likely-same");
    await other.page.getByTestId("review-changes").waitFor({ timeout: 25_000 });
    await picture(other.page, `review-all-${theme}`);
    expect(await faults(other.page)).toEqual([]);
    await other.page.getByTestId("review-model").click();
    await other.page.getByTestId("review-model-kind").waitFor();
    expect(await faults(other.page)).toEqual([]);
    await other.page.keyboard.press("Escape");
    await other.page.getByTestId("review-tab-decided").click();
    await other.page.getByTestId("review-decision").first().waitFor();
    expect(await faults(other.page)).toEqual([]);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () =>
    expect(complaints).toEqual([]));
});
