import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { moveIn, themes, visit, type House } from "./house.ts";
import { openSection, faults, picture, settled, until } from "./support.ts";

const tie = "phone:+16465550112";

describe("the page of groups", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());

  /** Once nothing is being measured any more. */
  const measured = (on: Page = page) =>
    until(
      "the measuring to end",
      () => on.getByTestId("measure-stop").count(),
      (count) => count === 0,
      150_000,
    );
  const percentIn = (text: string) => Number(/(\d+) %/.exec(text)?.[1]);

  it("opens from the rail with ranked groups, and beside them the blob that most tools would make", async () => {
    await openSection(page, "networks", "groups");
    await page.getByTestId("groups-list-row").first().waitFor({ timeout: 60_000 });
    await measured();
    expect(await page.getByTestId("groups-list-row").count()).toBe(100);
    await until(
      "how steady groups are",
      () => page.getByTestId("groups-list-row").first().innerText(),
      (text) => /Around .*\n.*persons[^]*\d+ within[^]*steady/.test(text),
      60_000,
    );
    const [naive, own] = [
      percentIn(await page.getByTestId("naive-share").innerText()),
      percentIn(await page.getByTestId("own-share").innerText()),
    ];
    expect([naive > 50, own < naive / 2]).toEqual([true, true]);
    expect(await page.getByTestId("naive").innerText()).toMatch(
      /\(800\) 555-0100\s+Too common to link/,
    );
    await page.getByTestId("left-out").click();
    await page
      .getByTestId("left-out-list")
      .getByText(/items have it/)
      .first()
      .waitFor();
    await page.keyboard.press("Escape");
  });

  it("opens a group with its members, page by page", async () => {
    await page.getByTestId("groups-list-row").first().click();
    const members = page.getByTestId("group-members").locator("li");
    await members.first().waitFor();
    const before = await members.count();
    await page.getByTestId("members-more").click();
    await until(
      "more members",
      () => members.count(),
      (count) => count > before,
    );
    await picture(page, "groups-groups-light");
  });

  it("finds finer groups, and those of the other algorithm", async () => {
    const heading = page.getByRole("heading", { name: /close groups of two entities or more/ });
    const before = await heading.innerText();
    await page.getByTestId("groups-resolution").focus();
    for (let step = 0; step < 10; step += 1) await page.keyboard.press("ArrowRight");
    await until(
      "finer groups",
      () => heading.innerText().catch(() => before),
      (text) => text !== before,
    );
    await page.getByTestId("groups-algorithm").selectOption("LOUVAIN");
    await page.getByText(/may fall into pieces/).waitFor();
    await page.getByTestId("groups-seed").fill("7");
    await page.getByTestId("groups-list-row").first().waitFor();
    await page.getByTestId("tab-go-betweens").click();
    await page.getByTestId("as-usual").waitFor();
    expect(new URL(page.url()).pathname).toBe("/groups/go-betweens");
  });

  it("names the only ties with both sides, why, and the caution", async () => {
    const card = page.getByTestId("only-tie").filter({ hasText: "(646) 555-0112" }).first();
    await card.waitFor({ timeout: 60_000 });
    const text = await card.innerText();
    expect(text).toMatch(/\d{3} entities\s+around\s+\(212\) 555-0147/);
    expect(text).toMatch(/\b\d{2} entities\s+around/);
    expect(text).toMatch(
      /Without it nothing joins the \d{3} on one side with the \d{2} on the other\./,
    );
    expect(text).toMatch(/may be a victim's or a shared phone[^]*may strengthen a network/);
  });

  it("ranks connectors with reason and caution, tries how sure it is, and explains a score", async () => {
    const rows = page.getByTestId("go-betweens-row");
    await rows.first().waitFor({ timeout: 60_000 });
    expect(await rows.first().innerText()).toMatch(
      /Close group \d+ \(\d+\) and \d+ \(\d+\), \d+ %[^]*may be a victim's or a shared phone/,
    );
    await until(
      "the draws",
      () => rows.first().innerText(),
      (text) => /Among the first five in (over )?\d+ % of 200 trials/.test(text),
      150_000,
    );
    await page.getByTestId("meaning-betweenness").first().click();
    const definition = page.getByTestId("definition");
    await definition.getByText(/Freeman 1977/).waitFor();
    expect(await definition.innerText()).toMatch(/Unit\s+0 to 1/);
    await page.keyboard.press("Escape");
    await definition.waitFor({ state: "hidden" });
    await page.getByTestId("ranked-by").selectOption("DEGREE");
    await page.getByTestId("ranked-limit").selectOption("500");
    await until(
      "a long list, of which few rows are there",
      async () => [await rows.first().getAttribute("aria-setsize"), await rows.count()] as const,
      ([size, there]) => size === "500" && there < 60,
      60_000,
    );
    await page.getByTestId("ranked-limit").selectOption("25");
    await page.getByTestId("ranked-by").selectOption("BETWEENNESS");
    await rows.first().waitFor();
  });

  it("goes over the ranking by arrow keys, down to the chart", async () => {
    await page.getByTestId("go-betweens").focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowUp"]) await page.keyboard.press(key);
    const details = page.getByTestId("go-between-details");
    const name = (await details.getByRole("heading", { level: 2 }).innerText()).trim();
    expect(name).toBe("(206) 555-0103");
    await details.getByText("Keep in mind").waitFor();
    await picture(page, "groups-go-betweens-light");
    await details.getByTestId("between-to-chart").focus();
    await page.keyboard.press("Enter");
    const drawn = await settled(page, (all) => all.length > 6);
    expect(drawn.filter(({ isSelected }) => isSelected).map(({ label }) => label)).toEqual([name]);
    await picture(page, "groups-on-chart");
  });

  it("puts an only tie on the chart with its two sides, and measures what is on the chart", async () => {
    await openSection(page, "networks", "groups");
    await page.getByTestId("tab-groups").focus();
    await page.keyboard.press("ArrowRight");
    await page
      .getByTestId("only-tie")
      .filter({ hasText: "(646) 555-0112" })
      .first()
      .getByTestId("tie-to-chart")
      .click();
    await settled(page, (all) => all.some(({ id }) => id === tie));
    await page.goBack();
    await page.getByTestId("scope-part").selectOption("chart");
    await measured();
    const shown = (await page.getByTestId("network-facts").innerText()).match(
      /^(\d+)\s+entities/,
    )?.[1];
    expect(Number(shown)).toBeGreaterThan(10);
    await page.getByTestId("tab-together").click();
    await page.getByTestId("removal-by").selectOption("DISTANCES");
    await page.getByTestId("removal-1").waitFor();
    await page.getByTestId("scope-part").selectOption("all");
    await page
      .getByTestId("removal")
      .getByRole("alert")
      .getByText(/too large/)
      .waitFor();
    await page.getByTestId("removal-by").selectOption("PIECES");
  });

  it("says what holds it together, and compares two sets", async () => {
    const one = page.getByTestId("removal-1");
    await one.waitFor({ timeout: 60_000 });
    expect(await one.innerText()).toMatch(
      /0\.\d+ → 0\.\d+[^]*Pieces of \d+[^]*of close groups lose touch/,
    );
    await one.getByTestId("removal-1-a").click();
    await page.getByTestId("set-B-picker").fill("646 555 0112");
    await page.getByRole("option", { name: "(646) 555-0112" }).first().click();
    for (const name of ["A", "B"])
      await page
        .getByTestId(`set-${name}`)
        .getByText(/would remain/)
        .waitFor({ timeout: 60_000 });
    await page
      .getByTestId("reach")
      .getByText(/of all entities/)
      .waitFor({ timeout: 60_000 });
    await page.getByTestId("compare-sets").scrollIntoViewIfNeeded();
    await picture(page, "groups-together-light");
  });

  it("shows what flows over time, along chains, and what comes in and goes out", async () => {
    await page.getByTestId("tab-flows").click();
    await page.getByTestId("flow-table").locator("tbody tr").first().waitFor();
    await page.getByTestId("flow-chains").locator("li").first().waitFor();
    expect(await page.getByTestId("flow-entities").innerText()).toMatch(
      /More comes in than goes out|More goes out than comes in/,
    );
    await page.getByTestId("flows-unit").selectOption("seconds");
    await until(
      "minutes",
      () =>
        page
          .getByTestId("flow-table")
          .innerText()
          .catch(() => ""),
      (text) => / min\b/.test(text),
    );
    await picture(page, "groups-flows-light");
  });

  it("stops what takes long, and says what an empty scope lacks", async () => {
    let aborted = 0;
    page.on("requestfailed", () => (aborted += 1));
    await page.route("**/graphql", async (route) => {
      if (route.request().postData()?.includes("query Removal"))
        await new Promise((resolve) => setTimeout(resolve, 4_000));
      await route.continue().catch(() => undefined);
    });
    await page.getByTestId("scope-from").fill("2026-05-01");
    await page.getByTestId("tab-together").click();
    await page.getByTestId("removal").getByTestId("measure-stop").click();
    await page
      .getByTestId("removal")
      .getByText(/^Stopped/)
      .waitFor();
    await until(
      "the request given up",
      async () => aborted,
      (count) => count > 0,
    );
    await page.unroute("**/graphql");
    await page.getByTestId("removal").getByTestId("measure-again").click();
    await page.getByTestId("removal-1").waitFor({ timeout: 60_000 });
    await page.getByTestId("scope-to").fill("2026-03-01");
    await page.getByText("The last day is before the first").first().waitFor();
    await page.getByRole("button", { name: "Swap the dates" }).click();
    await page.getByTestId("removal-1").waitFor({ timeout: 60_000 });
    await page.getByTestId("scope-part").selectOption("kinds");
    await page.getByText("Nothing is chosen yet").first().waitFor();
    await page.getByTestId("scope-Image").click();
    await page
      .getByText(/Nothing is linked in this scope|Nothing here is in this scope/)
      .first()
      .waitFor();
    await picture(page, "groups-empty-light");
  });

  it.each(themes)("keeps the rules of accessibility on every tab in %s", async (theme) => {
    const other = await visit(browser, house.address, theme);
    for (const tab of ["groups", "go-betweens", "together", "flows"]) {
      await other.page.goto(tab === "groups" ? "/groups" : `/groups/${tab}`);
      await other.page.getByTestId("network-facts").waitFor({ timeout: 60_000 });
      await measured(other.page);
      if (tab !== "together" && tab !== "flows")
        await other.page
          .getByTestId(tab === "groups" ? "groups-list-row" : "go-betweens-row")
          .first()
          .click();
      await measured(other.page);
      await picture(other.page, `groups-${tab}-all-${theme}`);
      expect(await faults(other.page)).toEqual([]);
    }
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});
