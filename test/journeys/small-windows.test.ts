import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { faults, figures, picture, settled, until } from "./support.ts";

/** Windows that are small for what the chart shows: a small laptop, text at 200 %, a phone. */
const windows = [
  ["1024", { width: 1024, height: 768 }],
  ["200", { width: 720, height: 450 }],
  ["390", { width: 390, height: 844 }],
] as const;

describe("the chart in small windows", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(async () => {
    await page.getByTestId("sources-held").waitFor();
    await page.keyboard.type("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page);
  });

  /** How many figures can be pressed of all, once the chart was fitted. */
  async function pressable(): Promise<number> {
    await page.getByTestId("toolbar-fit").click();
    const all = await settled(page);
    const free = await page.evaluate(
      (places) =>
        places.filter(
          ({ x, y }) =>
            (document.elementFromPoint(x, y)?.closest(".chart-ground") ?? null) !== null,
        ).length,
      all.map(({ x, y }) => ({ x, y })),
    );
    return free / all.length;
  }

  for (const [name, size] of windows)
    it(`leave the drawing its place beside legend and details at ${name}`, async () => {
      await page.setViewportSize(size);
      await page.getByTestId("chart-name").waitFor();
      const title = await page.getByTestId("chart-name").boundingBox();
      expect(title?.width).toBeGreaterThan(50);
      await page.getByTestId("legend").waitFor();
      await page.getByTestId("details").waitFor();
      expect(await pressable()).toBeGreaterThan(0.8);
      const isWider = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWider).toBe(false);
      await picture(page, `small-window-${name}`);
      expect(await faults(page)).toEqual([]);
    });

  it("fold the details to their title and unfold them, by the keyboard too", async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const high = async () => (await page.getByTestId("details").boundingBox())?.height ?? 0;
    const before = await high();
    await page.getByTestId("fold-sheet").click();
    await until("the title alone", high, (now) => now < 80);
    expect(before).toBeGreaterThan(200);
    expect(await pressable()).toBeGreaterThan(0.9);
    await picture(page, "small-window-folded");
    await page.getByTestId("fold-sheet").focus();
    await page.keyboard.press("Enter");
    await until("the details", high, (now) => now > 200);
  });

  it("unfold the legend, where a kind selects its figures", async () => {
    await page.getByTestId("legend").getByRole("button", { name: "Unfold the legend" }).click();
    await page.getByTestId("legend-Ad").click();
    const shown = await until(
      "ads selected",
      () => figures(page),
      (now) => now.some(({ isSelected }) => isSelected),
    );
    const selected = shown.filter(({ isSelected }) => isSelected);
    expect(new Set(selected.map(({ kind }) => kind))).toEqual(new Set(["Ad"]));
    await picture(page, "small-window-legend");
    await page.getByTestId("legend").getByRole("button", { name: "Fold the legend" }).click();
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
