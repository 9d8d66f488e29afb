import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { faults, picture, until } from "./support.ts";

describe("the places of the rail, and commands by their words", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? "");
  const current = () =>
    page.getByTestId("palette").locator("[role=option][aria-selected=true]").innerText();
  const isAt = (path: string) =>
    until(
      path,
      async () => new URL(page.url()).pathname,
      (now) => now === path,
    );

  it("has seven places with words, and the find box has the focus", async () => {
    expect(await page.locator(".rail a.rail-link").allInnerTexts()).toEqual([
      "Find",
      "Chart",
      "Networks",
      "Queries",
      "Cases",
      "Sources",
      "Decisions",
    ]);
    expect(await focused()).toBe("home-find-box");
  });

  it("leads through the demo in six steps, to what alone joins two networks and why", async () => {
    await page.getByTestId("home-tour").click();
    const tour = page.getByTestId("tour");
    for (const [step, shown] of [
      [1, page.getByTestId("home")],
      [2, page.getByTestId("contacts")],
      [3, page.getByTestId("chosen-parts")],
      [4, page.getByTestId("profile").getByRole("heading", { name: "(646) 555-0112" })],
      [5, page.getByText("It alone links").first()],
      [6, page.getByText("(646) 555-0112 called (212) 555-0147, 23 times.")],
    ] as const) {
      await tour.getByText(`step ${step} of 6`).waitFor();
      await shown.waitFor();
      if (step === 2) expect(await faults(page)).toEqual([]);
      await page.getByTestId("tour-next").click();
    }
    await tour.waitFor({ state: "hidden" });
    await page.getByTestId("sources-held").waitFor();
  });

  it("goes to a page by a few letters, from within the find box", async () => {
    await press("Control+k");
    await until("the box", focused, (now) => now === "palette-box");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.type("more mea");
    await until("the page", current, (text) => text.startsWith("More measures"));
    await press("Enter");
    await isAt("/groups");
    expect(await page.getByTestId("section-groups").getAttribute("aria-current")).toBe("page");
    expect(await page.getByTestId("rail-networks").getAttribute("aria-current")).toBe("page");
  });

  it("finds what is held and opens its profile", async () => {
    await press("Control+k");
    await page.keyboard.type("alder.house");
    await until("the account", current, (text) => text.includes("alder.house"));
    await press("Enter");
    await page.getByTestId("profile").getByRole("heading", { name: "alder.house" }).waitFor();
  });

  it("does what the chart can do, by arrow keys, and says where nothing fits", async () => {
    await page.getByTestId("open-chart").click();
    await page.getByTestId("legend").waitFor();
    await press("Control+k");
    await page.keyboard.type("clear");
    await until("the command", current, (text) => text.startsWith("Clear the chart"));
    await page.keyboard.type(" nothing like it");
    await page.getByTestId("palette").getByText("Nothing fits these words.").waitFor();
    await press("Enter", "Control+a", "Delete", "ArrowUp");
    const last = await current();
    await press("ArrowDown");
    expect(await current()).not.toBe(last);
    await page.getByTestId("palette-box").fill("clear the");
    await press("Enter");
    await page.getByTestId("legend").waitFor({ state: "hidden" });
  });

  it("fits a narrow window, in dark too, and closes by Escape", async () => {
    await page.setViewportSize({ width: 390, height: 780 });
    await page.emulateMedia({ colorScheme: "dark" });
    await press("Control+k");
    const box = await page.getByTestId("palette").boundingBox();
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 999) <= 390).toBe(true);
    expect(await faults(page)).toEqual([]);
    await picture(page, "palette-narrow-dark");
    await press("Escape");
    await page.getByTestId("palette").waitFor({ state: "hidden" });
    await page.emulateMedia({ colorScheme: "light" });
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it("says what each view is for, and keeps the rail as narrow as it was made", async () => {
    await page.getByTestId("about-view").click();
    expect(await page.getByTestId("view-help").innerText()).toContain("A figure is one item");
    expect(await faults(page)).toEqual([]);
    await press("Escape");
    await page.getByTestId("rail-width").click();
    await page.reload();
    await page.getByTestId("rail-chart").waitFor();
    expect(await page.locator(".rail a.rail-link").allInnerTexts()).toEqual(Array(7).fill(""));
    await page.goto("/clusters/decisions");
    await page.getByTestId("cluster-decisions").waitFor();
    expect(await page.getByTestId("rail-decisions").getAttribute("aria-current")).toBe("page");
    expect(complaints).toEqual([]);
  });
});
