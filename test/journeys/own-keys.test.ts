import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { tabTo } from "./hands.ts";
import { faults, picture, pressFigure, settled } from "./support.ts";

describe("one keyboard", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());

  const atFocus = () =>
    page.evaluate(
      () =>
        document.activeElement?.getAttribute("data-testid") ??
        document.activeElement?.className ??
        "",
    );
  const ground = () => page.locator(".chart-keys").focus();

  it("goes on from the empty find box of home by G and a letter, unless one types on", async () => {
    expect(await atFocus()).toBe("home-find-box");
    await page.keyboard.type("gq4", { delay: 30 });
    await page.waitForTimeout(1_000);
    expect(new URL(page.url()).pathname).toBe("/");
    await page.getByTestId("home-find-box").fill("");
    await page.keyboard.type("gq");
    await page.waitForURL(/queries/u);
  });

  it("moves into the filter by its key, and back to the chart by Escape", async () => {
    await page.goto("/");
    await page.getByTestId("home-find-box").fill("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page, (shown) => shown.length > 20);
    await ground();
    await page.keyboard.press("i");
    await page.waitForFunction(() => document.activeElement?.closest("[data-testid=filter-card]"));
    await page.keyboard.press("Escape");
    expect(await atFocus()).toBe("chart-keys");
    expect(await page.getByTestId("filter-card").count()).toBe(0);
  });

  it("gives the keys back to the chart when its menu is left", async () => {
    await ground();
    await page.keyboard.press("Shift+F10");
    await page.getByTestId("context-menu").waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("context-menu").waitFor({ state: "detached" });
    expect(await atFocus()).toBe("chart-keys");
  });

  it("lists all keys and gives one away, by the keyboard", async () => {
    await page.keyboard.press("?");
    await page.getByTestId("shortcuts").waitFor();
    await tabTo(page, page.getByTestId("key-filter"));
    await page.keyboard.press("Enter");
    await page.keyboard.press("g");
    await page.getByRole("alert").getByText("G means something that stays").waitFor();
    await page.keyboard.press("p");
    await page.getByRole("alert").getByText("P does: Pin").waitFor();
    await picture(page, "keys");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("key-exchange").click();
    expect(await page.getByTestId("key-filter").innerText()).toBe("P");
    expect(await page.getByTestId("key-pin").innerText()).toBe("I");
    await page.keyboard.press("Escape");
    await page.getByTestId("shortcuts").waitFor({ state: "detached" });
  });

  it("works by the new key, over a reload, and by the old ones again", async () => {
    await page.reload();
    await settled(page);
    await ground();
    await page.keyboard.press("p");
    await page.getByTestId("filter-card").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByTestId("keys-reset").click();
    expect(await page.getByTestId("key-filter").innerText()).toBe("I");
    await page.keyboard.press("Escape");
  });

  it("takes a drag back by Escape, and says what an undo took back", async () => {
    const before = await settled(page);
    const [figure] = before.filter(({ kind }) => kind === "Person");
    if (!figure) throw new Error("nobody to drag");
    await page.mouse.move(figure.x, figure.y);
    await page.mouse.down();
    await page.mouse.move(figure.x + 120, figure.y + 60, { steps: 6 });
    await page.keyboard.press("Escape");
    await page.mouse.up();
    const after = (await settled(page)).find(({ id }) => id === figure.id);
    expect([Math.round(after?.x ?? 0), Math.round(after?.y ?? 0)]).toEqual([
      Math.round(figure.x),
      Math.round(figure.y),
    ]);
    await pressFigure(page, figure.id);
    await ground();
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+z");
    await page.getByText("Undone: Hide").waitFor();
  });

  it("has room for the filter in a window of 720 by 450", async () => {
    await page.setViewportSize({ width: 720, height: 450 });
    await ground();
    await page.keyboard.press("i");
    await page.getByTestId("filter-card").waitFor();
    await settled(page);
    await picture(page, "filter-200");
    const box = await page.getByTestId("measure-cards").boundingBox();
    expect(box?.height).toBeGreaterThan(150);
    await page.getByTestId("filter-clear").scrollIntoViewIfNeeded();
    expect(await page.getByTestId("filter-outcome").isVisible()).toBe(true);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("is seen with forced colours, in dark, and on a narrow window", async () => {
    await page.emulateMedia({ forcedColors: "active" });
    await ground();
    await page.keyboard.press("r");
    await page.getByTestId("appearance-colour").selectOption("shared");
    await page.getByTestId("rule-colour").waitFor();
    await picture(page, "forced-colours");
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.setViewportSize({ width: 390, height: 800 });
    await page.getByTestId("shortcuts").waitFor();
    await picture(page, "keys-narrow");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
