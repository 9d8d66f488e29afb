import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { moveIn, themes, visit, type House } from "./house.ts";
import { inOrder, faults, figures, letGlueLink, picture, settled, until } from "./support.ts";

/** Common to many: more than a thousand ads bear it. */
const hub = "(800) 555-0100";

describe("the page of clusters", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(async () => {
    await letGlueLink(house.address);
    await page.getByTestId("sources-held").waitFor();
  });

  const rows = () => page.getByTestId("clusters-row");
  const details = () => page.getByTestId("cluster-details");
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-cluster") ?? null);
  /** Opens the page anew, with the focus on the first cluster. */
  const toList = async () => {
    await page.goto("/clusters");
    await rows().first().waitFor({ timeout: 25_000 });
    await rows().first().focus();
  };

  it("opens from the rail, its clusters named by what joins them, never by what is common to many", async () => {
    await page.getByTestId("rail-networks").click();
    await rows().first().waitFor({ timeout: 25_000 });
    expect(new URL(page.url()).pathname).toBe("/clusters");
    expect(await rows().count()).toBe(50);
    const joins = await page.getByTestId("clusters-joins").allInnerTexts();
    expect(joins.every((text) => text.trim() !== "" && !text.includes(hub))).toBe(true);
    expect(joins.slice(0, 6).join(" ")).toContain("(212) 555-0147");
    expect(await page.getByTestId("clusters-facts").innerText()).toMatch(
      /713 networks of 2 items or more\s+745 items are alone/,
    );
    expect(await rows().nth(3).innerText()).toMatch(
      inOrder(
        "47 ads, 4 transactions, 1 person and 1 other kind · 17 identifiers in all",
        "Scranton",
        String.raw`53\s+items`,
        "14 Jan 2026",
        "11 Nov 2026",
      ),
    );
    await picture(page, "clusters-list-light");
  });

  it("says what is missing, what is left out and why, and what a cluster is not", async () => {
    const view = page.getByTestId("clusters-view");
    await view.getByText(/links have no time\./).waitFor();
    expect(await page.getByTestId("clusters-caveats").innerText()).toContain(
      "It is no statement about who is behind them.",
    );
    await page.getByTestId("clusters-left-out").click();
    const list = page.getByTestId("clusters-left-out-list");
    expect(await list.getByRole("row").filter({ hasText: hub }).innerText()).toMatch(
      /1,140\s+Too common to link: 1,140 of 4,06\d items have it\./,
    );
    await picture(page, "clusters-left-out-light");
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
  });

  it("opens one with every reason, how rare it is, its places and its members page by page", async () => {
    await rows().nth(3).click();
    const reasons = details().getByTestId("cluster-reasons").locator("tbody tr");
    await reasons.first().waitFor();
    expect(await reasons.first().innerText()).toMatch(
      /\(212\) 555-0147[^]*37 of 4,06\d items held have this phone\.[^]*36 \/ 37[^]*4\.2/,
    );
    await page.getByTestId("cluster-reasons-more").click();
    await until(
      "all reasons",
      () => reasons.count(),
      (count) => count === 17,
    );
    expect((await reasons.allInnerTexts()).filter((text) => text.includes(hub))).toEqual([]);
    expect(await details().getByTestId("cluster-places").innerText()).toMatch(/Scranton\s+15/);
    const members = details().getByTestId("cluster-members").locator("li");
    expect(await members.count()).toBe(12);
    await page.getByTestId("cluster-members-more").click();
    await until(
      "all members",
      () => members.count(),
      (count) => count === 53,
    );
    expect(await page.getByTestId("cluster-members-more").count()).toBe(0);
  });

  it("asks what one tie means, with the caution beside it", async () => {
    await rows().nth(1).click();
    const cut = details().getByTestId("cluster-cut");
    await cut.waitFor();
    expect(await cut.innerText()).toMatch(
      /34\s+daria\.harbor3\s+21\s+It alone holds 34 and 21 items together: a connector, or a mistake\?/,
    );
    expect(await details().getByTestId("cluster-cuts").innerText()).toMatch(
      /may be a victim's or a shared phone[^]*may strengthen a network/,
    );
    await picture(page, "clusters-open-light");
  });

  it("says what a number means, its unit and its paper; leaving that leaves the cluster open", async () => {
    await details().getByTestId("meaning-weight").click();
    const definition = page.getByTestId("definition");
    expect(await definition.innerText()).toMatch(/Unit[^]*natural logarithm[^]*Spärck Jones 1972/);
    await page.keyboard.press("Escape");
    await definition.waitFor({ state: "hidden" });
    expect(await details().count()).toBe(1);
  });

  it("opens the profile of an identifier, and comes back to the cluster that was open", async () => {
    await details()
      .getByTestId("cluster-cut")
      .getByRole("button", { name: "daria.harbor3" })
      .click();
    await page.getByTestId("profile").getByRole("heading", { name: "daria.harbor3" }).waitFor();
    await page.goBack();
    await details().getByRole("heading", { name: "Network 2" }).waitFor();
  });

  it("shows more, and sorts all of them by when they were last seen", async () => {
    await page.getByTestId("clusters-more").click();
    await until(
      "the next page",
      () => rows().count(),
      (count) => count === 100,
    );
    await page.getByTestId("clusters-order").selectOption("lastSeen");
    await page
      .getByTestId("clusters-shown")
      .getByText("50 of 713 shown, last seen first.", { exact: true })
      .waitFor();
    const seen = (await rows().allInnerTexts()).map((text) =>
      Date.parse(`${/last seen (\d+ \w+ \d+)/.exec(text)?.[1]} UTC`),
    );
    expect(seen).toEqual(seen.toSorted((a, b) => b - a));
    await page.getByTestId("clusters-order").selectOption("size");
  });

  it("takes chosen sources and a least size, and says what an empty list lacks", async () => {
    await page.getByTestId("clusters-part").selectOption("sources");
    await page.getByText("Nothing is chosen yet").waitFor();
    await page.getByTestId("clusters-source-heron-mirror").click();
    await rows().first().waitFor();
    expect(await page.getByTestId("clusters-facts").innerText()).not.toMatch(/^713 /);
    await page.getByTestId("clusters-least").fill("5000");
    await page.getByTestId("empty").getByText("No network of 5,000 items or more").waitFor();
    await picture(page, "clusters-empty-light");
    await page.getByRole("button", { name: "From 2 items" }).click();
    await rows().first().waitFor();
    await page.getByTestId("clusters-least").fill("");
    await page.getByText(/whole number of at least 2/).waitFor();
    await page.getByTestId("clusters-part").selectOption("all");
  });

  it("says what went wrong, and asks again", async () => {
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("query Clusters")) return route.fallback();
      await route.fulfill({
        json: {
          errors: [{ message: "Another import is running.", extensions: { code: "CONFLICT" } }],
        },
      });
    });
    await page.goto("/clusters");
    await page.getByTestId("problem").getByText("Another import is running.").waitFor();
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await rows().first().waitFor({ timeout: 25_000 });
  });

  it("sorts what it has where the rest does not come, says so, and goes on when asked", async () => {
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes('"first":500')) return route.fallback();
      await route.fulfill({
        json: {
          errors: [{ message: "Another import is running.", extensions: { code: "CONFLICT" } }],
        },
      });
    });
    const shown = page.getByTestId("clusters-shown");
    await page.getByTestId("clusters-order").selectOption("lastSeen");
    await shown.getByText(/Sorted among the 50 largest/).waitFor();
    await page.unroute("**/graphql");
    await page.getByTestId("clusters-more").click();
    await shown.getByText("100 of 713 shown, last seen first.", { exact: true }).waitFor();
    await page.getByTestId("clusters-order").selectOption("size");
  });

  it("is gone over by keyboard alone, down to the chart", async () => {
    await toList();
    for (const key of [
      "ArrowDown",
      "ArrowDown",
      "End",
      "Home",
      "ArrowDown",
      "ArrowDown",
      "ArrowDown",
    ])
      await page.keyboard.press(key);
    expect(await focused()).toBe("4");
    await page.keyboard.press("Enter");
    await details().getByRole("heading", { name: "Network 4" }).waitFor();
    await details().getByTestId("cluster-members").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("data-testid"))).toBe(
      "cluster-to-chart",
    );
    await page.keyboard.press("Escape");
    await details().waitFor({ state: "hidden" });
    expect(await focused()).toBe("4");
    await page.keyboard.press("Enter");
    await details().getByTestId("cluster-members").waitFor();
    await page.getByTestId("cluster-to-chart").focus();
    await page.keyboard.press("Enter");
    const drawn = await settled(page, (all) => all.length === 53 + 17);
    expect(
      drawn.filter(({ label }) => ["(212) 555-0147", "alder.house"].includes(label)).length,
    ).toBe(2);
    expect(drawn.some(({ label }) => label === hub)).toBe(false);
    expect(await page.evaluate(() => window.clewChart?.links() ?? 0)).toBeGreaterThan(100);
    await picture(page, "clusters-on-chart");
  });

  it("puts another one on the chart beside it by pointer", async () => {
    await page.getByTestId("rail-networks").click();
    await rows().nth(1).click();
    await page.getByTestId("cluster-to-chart").click();
    await until(
      "the other cluster",
      () => figures(page),
      (all) => all.length === 53 + 17 + 55 + 26,
    );
  });

  it("shows what the data cannot decide, why, and asks before it joins anything", async () => {
    await page.goto("/clusters/possible");
    const possible = page.getByTestId("possible-link");
    await possible.first().waitFor({ timeout: 25_000 });
    expect(await possible.first().innerText()).toMatch(
      /Tess Marlow[^]*Together, and again[^]*Odette Quill[^]*at the same time 4 times, at 4 places/,
    );
    const tie = possible.filter({ hasText: "alder.house" });
    expect(await tie.innerText()).toMatch(
      /Network \d+ \(19\)[^]*Network \d+ \(53\)[^]*More speaks against it than for it, so it joins nothing\./,
    );
    await tie.getByTestId("possible-accept").click();
    await page.getByTestId("decide-dialog").waitFor();
    await page.keyboard.press("Escape");
    await picture(page, "clusters-possible-light");
    expect(await faults(page)).toEqual([]);
  });

  it.each(themes)("keeps the rules of accessibility in %s", async (theme) => {
    const other = await visit(browser, house.address, theme);
    await other.page.goto("/clusters");
    await other.page.getByTestId("clusters-row").first().waitFor({ timeout: 25_000 });
    expect(await faults(other.page)).toEqual([]);
    await other.page.getByTestId("clusters-row").nth(3).click();
    await other.page.getByTestId("cluster-members").waitFor();
    await picture(other.page, `clusters-all-${theme}`);
    expect(await faults(other.page)).toEqual([]);
    await other.page.getByTestId("clusters-part").selectOption("sources");
    await other.page.getByTestId("empty").waitFor();
    expect(await faults(other.page)).toEqual([]);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});
