import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { figures, settled, until } from "./support.ts";

const ring = "phone:+12125550147";

describe("the same way by the keyboard alone", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tabs on until what has the focus is as wished; the way there is part of what is tested. */
  const tabTo = async (selector: string, key = "Tab") => {
    await page.locator(selector).first().waitFor();
    for (let step = 0; step < 80; step += 1) {
      if (
        await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
      )
        return;
      await page.keyboard.press(key);
    }
    throw new Error(`no way by ${key} to ${selector}`);
  };
  const atTestId = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? "");
  const focused = () =>
    page.evaluate(
      () =>
        `${document.activeElement?.getAttribute("aria-label") ?? ""} ${document.activeElement?.textContent ?? ""}`,
    );
  const selected = async () =>
    (await figures(page)).filter(({ isSelected }) => isSelected).map(({ id }) => id);

  it("finds by /, arrow and Enter", async () => {
    await press("/");
    await page.keyboard.type("0147");
    await page.getByRole("option").first().waitFor();
    await until(
      "a chosen suggestion",
      async () => {
        await press("ArrowDown");
        return page.locator("[role=option][aria-selected=true]").innerText();
      },
      (text) => text.includes("(212) 555-0147"),
    );
    await press("Enter");
    await page
      .getByTestId("profile")
      .getByRole("heading", { level: 1, name: "(212) 555-0147" })
      .waitFor();
  });

  it("opens the chart and goes over it by arrows", async () => {
    await tabTo("[data-testid=open-chart]");
    await press("Enter");
    await settled(page, (all) => all.length > 20);
    expect(await selected()).toEqual([ring]);
    await tabTo(".chart-keys");
    await press("ArrowRight");
    const [next, ...more] = await selected();
    expect([next === ring, more]).toEqual([false, []]);
    await press("Shift+ArrowDown");
    expect((await selected()).length).toBe(2);
  });

  it("expands, hides, pins and undoes by keys", async () => {
    await press("Escape");
    expect(await selected()).toEqual([]);
    const before = (await figures(page)).length;
    await press("ArrowRight", "Delete");
    await until(
      "one figure less",
      () => figures(page),
      (all) => all.length === before - 1,
    );
    await press("Control+z");
    await until(
      "it back",
      () => figures(page),
      (all) => all.length === before,
    );
    await press("Control+Shift+z");
    await until(
      "it hidden again",
      () => figures(page),
      (all) => all.length === before - 1,
    );
    await press("Control+z", "Control+a", "p");
    await page.getByTestId("toolbar-pin").and(page.locator("[aria-pressed=true]")).waitFor();
    await press("p");
  });

  it("opens a figure's menu by Shift F10 and gives the focus back", async () => {
    await press("Escape", "ArrowRight", "Shift+F10");
    await page.getByTestId("context-menu").waitFor();
    expect(await focused()).toContain("Expand");
    await press("Escape");
    await page.getByTestId("context-menu").waitFor({ state: "hidden" });
    const before = (await figures(page)).length;
    await tabTo(".chart-keys", "Shift+Tab");
    await press("Shift+F10");
    await until(
      "the last choice",
      async () => {
        await press("ArrowDown");
        return focused();
      },
      (text) => text.includes("Hide"),
    );
    await press("Enter");
    await until(
      "one figure less",
      () => figures(page),
      (all) => all.length === before - 1,
    );
    await press("Control+z");
  });

  it("goes from view to view, and through the table to why two are linked", async () => {
    await page.evaluate(() => document.body.focus());
    await press("g", "t");
    await page.getByTestId("table-entities").waitFor();
    await tabTo("[data-testid=table-entities] [role=row][data-at='0']");
    await press("Space", "ArrowDown");
    await until(
      "the next row",
      () => page.evaluate(() => document.activeElement?.getAttribute("data-at") ?? ""),
      (at) => at === "1",
    );
    await press("Space");
    await page.getByText("entities selected").waitFor();
    await press("q");
    await page.getByTestId("why-panel").getByTestId("why-against").waitFor();
    await tabTo("[data-testid=why-panel] [data-testid=source-row]");
    await press("Enter");
    await page.getByTestId("row-drawer").locator("mark").first().waitFor();
    await press("Escape");
    await page.getByTestId("row-drawer").waitFor({ state: "hidden" });
    await until("the focus back", atTestId, (id) => id === "source-row");
  });

  it("closes a sheet by an Escape that comes before the sheet has the focus", async () => {
    const early = await page.evaluateHandle(() => ({
      isBeforeFocus: new Promise<boolean>((resolve) => {
        const watch = new MutationObserver(() => {
          const sheet = document.querySelector("[data-testid=row-drawer]");
          if (sheet === null) return;
          watch.disconnect();
          resolve(!sheet.contains(document.activeElement));
          document.activeElement?.dispatchEvent(
            new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }),
          );
        });
        watch.observe(document.body, { childList: true, subtree: true });
      }),
    }));
    await press("Enter");
    expect(await early.evaluate(({ isBeforeFocus }) => isBeforeFocus)).toBe(true);
    await page.getByTestId("row-drawer").waitFor({ state: "hidden" });
    await until("the focus back", atTestId, (id) => id === "source-row");
    expect(await page.getByTestId("why-panel").isVisible()).toBe(true);
  });

  it("expands and hides from a row of the table, and opens a profile", async () => {
    const rows = () => page.getByRole("tab", { name: /^Entities/ }).innerText();
    const before = await rows();
    await tabTo("[data-testid=table-entities] [role=row][data-at='1']", "Shift+Tab");
    await press("ArrowUp");
    await page.locator("[data-testid=table-entities] [role=row][data-at='0']:focus").waitFor();
    await press("Enter");
    await until("more rows", rows, (text) => text !== before);
    const more = await rows();
    await tabTo("[data-testid=table-entities] [role=row][data-at='0']", "Shift+Tab");
    await press("Delete");
    await until("one row less", rows, (text) => text !== more);
    await until(
      "the focus on the row in its place",
      () => page.evaluate(() => document.activeElement?.getAttribute("data-at") ?? ""),
      (at) => at !== "",
    );
    await press("o");
    await page.getByTestId("profile").getByRole("heading", { level: 1 }).waitFor();
  });

  it("adds by hand, runs a query and exports", async () => {
    await page.evaluate(() => document.body.focus());
    await press("g", "c");
    await settled(page);
    await tabTo(".chart-keys");
    await press("Escape", "n");
    await page.getByTestId("add-form").waitFor();
    await tabTo("[data-testid=add-entity-kind]");
    await page.keyboard.type("Person");
    await tabTo("[data-testid=add-entity]");
    await page.keyboard.type("Quinn Keys");
    await tabTo("[data-testid=add-source]");
    await page.keyboard.type("Own sight");
    await press("Enter");
    await settled(page, (all) => all.some(({ label }) => label === "Quinn Keys"));
    await page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.blur() : undefined,
    );
    await press("g", "q");
    await tabTo("[data-testid=query-common-to-many]");
    await press("Enter");
    await tabTo("[data-testid=query-run]");
    await press("Enter");
    await page.getByTestId("query-rows").locator("[data-at]").first().waitFor();
    await tabTo("[data-testid=query-export]");
    const download = page.waitForEvent("download");
    await press("Enter", "ArrowDown", "Enter");
    expect((await download).suggestedFilename()).toMatch(/^common-to-many\..*/);
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
