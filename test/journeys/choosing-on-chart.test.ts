import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { faults, figures, openFigure, picture, pressFigure, settled, until } from "./support.ts";

const seed = "phone:+12125550147";

describe("choosing what the chart shows", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(async () => {
    await page.getByTestId("sources-held").waitFor();
    await page.keyboard.type("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page, (shown) => shown.length > 20);
  });

  const count = async (kind?: string) =>
    (await figures(page)).filter((one) => kind === undefined || one.kind === kind).length;
  const isCount = (wished: number, kind?: string) =>
    until(
      `${wished} of ${kind ?? "all"}`,
      () => count(kind),
      (now) => now === wished,
    );
  const selected = async () => (await figures(page)).filter(({ isSelected }) => isSelected);
  const ground = () => page.locator(".chart-keys").focus();
  const outcome = () => page.getByTestId("filter-outcome").innerText();
  /** Opens the menu of the ground, or of a figure, and chooses in it. */
  const choose = async (...names: readonly string[]) => {
    for (const name of names) {
      await page.getByRole("menuitem", { name, exact: true }).click();
    }
  };
  const groundMenu = async () => {
    await page.keyboard.press("Escape");
    const box = await page.getByTestId("chart-canvas").boundingBox();
    await page.mouse.click((box?.x ?? 0) + 340, (box?.y ?? 0) + 90, { button: "right" });
  };

  it("opens with the one that was looked for selected, and no more", async () => {
    expect((await selected()).map(({ id }) => id)).toEqual([seed]);
  });

  it("filters by kind and number of links, and says what is hidden and why", async () => {
    const [all, ads] = [await count(), await count("Ad")];
    await ground();
    await page.keyboard.press("i");
    await page.getByTestId("filter-kind-Ad").click();
    await isCount(0, "Ad");
    expect(await count()).toBe(all - ads);
    expect(await outcome()).toContain(`Hides ${ads} of ${all}`);
    await page.getByTestId("filter-least").fill("2");
    await until("fewer", count, (now) => now < all - ads);
    expect(await outcome()).toMatch(/by kind · \d+ by number of links/u);
    await picture(page, "filter");
    expect(await faults(page)).toEqual([]);
  });

  it("keeps the filter over a reload, and undoes it as one step", async () => {
    const [now] = [await count()];
    await page.getByText(/^saved/u).waitFor();
    await page.waitForTimeout(1_500);
    await page.reload();
    await settled(page);
    await isCount(now);
    await page.getByTestId("open-filter").click();
    expect(await outcome()).toContain("Hides");
    await page.getByTestId("filter-clear").click();
    await until(
      "all again",
      () => count("Ad"),
      (ads) => ads > 0,
    );
    await page.getByTestId("undo").click();
    await isCount(now);
    await page.getByTestId("filter-clear").click();
    await page.getByTestId("filter-card-off").click();
  });

  it("filters by how many share it, by light lines and by a property, and counts each", async () => {
    const all = await count();
    await ground();
    await page.keyboard.press("i");
    await page.getByTestId("filter-most-shared").fill("30");
    await until("fewer", count, (now) => now < all);
    expect(await outcome()).toMatch(/by how many share them/u);
    await page.getByTestId("filter-most-shared").fill("");
    await isCount(all);
    const links = () => page.evaluate(() => window.clewChart?.links() ?? 0);
    const before = await links();
    await page.getByTestId("filter-weight").fill("3");
    await until("fewer lines", links, (now) => now < before);
    expect(await outcome()).toMatch(/All \d+ on the chart pass\. \d+ links? too few in a line/u);
    await page.getByTestId("filter-weight").fill("");
    const properties = page.getByTestId("filter-add-property");
    await properties.locator("option").nth(1).waitFor({ state: "attached" });
    const name = (await properties.locator("option").nth(1).getAttribute("value")) ?? "";
    await properties.selectOption(name);
    const group = page.getByTestId(`filter-property-${name}`);
    if (!(await group.getByRole("checkbox").isChecked())) await group.getByRole("checkbox").click();
    await until("those that have it", count, (now) => now < all && now > 0);
    expect(await outcome()).toMatch(/\d+ by property/u);
    await picture(page, "filter-values");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("filter-clear").click();
    await isCount(all);
    await page.getByTestId("filter-card-off").click();
  });

  it("says so where everything is hidden, and shows it again", async () => {
    const all = await count();
    await ground();
    await page.keyboard.press("i");
    await page.getByTestId("filter-least").fill("500");
    await page.getByTestId("all-hidden").getByText(`All ${all} on the chart are hidden`).waitFor();
    await picture(page, "all-hidden");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("clear-filter").click();
    await isCount(all);
    await page.getByTestId("filter-least").fill("-3");
    expect(await page.getByTestId("filter-least").getAttribute("aria-invalid")).toBe("true");
    await isCount(all);
    await page.getByTestId("filter-card-off").click();
  });

  it("hides a kind from the legend, and shows it again", async () => {
    const phones = await count("Phone");
    await page.getByTestId("legend-Phone").hover();
    await page.getByTestId("legend-hide-Phone").click();
    await isCount(0, "Phone");
    await page.getByTestId("undo").click();
    await isCount(phones, "Phone");
  });

  it("collapses what hangs on one alone, and opens it again", async () => {
    const before = await count();
    await pressFigure(page, seed, { button: "right" });
    await choose("Collapse what hangs on it alone");
    const shown = await settled(page, (now) => now.some(({ label }) => / · \d+$/u.test(label)));
    const figure = shown.find(({ label }) => /^Phones · \d+$/u.test(label));
    expect(figure).toBeDefined();
    await picture(page, "collapsed");
    await openFigure(page, figure?.id ?? "");
    await settled(page, (now) => now.every(({ label }) => !label.startsWith("Phones · ")));
    await isCount(before);
  });

  it("draws the chart as figures, one a kind, in one step", async () => {
    await groundMenu();
    await choose("As figures", "One figure a kind");
    await settled(page, (now) => now.some(({ label }) => label.startsWith("Ads · ")));
    await picture(page, "as-figures");
    await page.getByTestId("undo").click();
    await settled(page, (now) => now.every(({ label }) => !label.startsWith("Ads · ")));
  });

  it("selects by rule: ends, neighbours, the rest", async () => {
    await groundMenu();
    await choose("Select", "Select what has one link");
    const ends = await until("ends", selected, (now) => now.length > 0);
    await groundMenu();
    expect(ends.every(({ id }) => id !== seed)).toBe(true);
    await page.keyboard.press("Escape");
    await pressFigure(page, seed, { button: "right" });
    await choose("Select", "Select its neighbours too");
    const around = await until("neighbours", selected, (now) => now.length > 5);
    expect(around.some(({ id }) => id === seed)).toBe(true);
  });

  it("leaves one and its neighbours alone, by the commands of the keyboard too", async () => {
    const around = (await selected()).length;
    await page.keyboard.press("Control+k");
    await page.keyboard.type("hide all others");
    await page.keyboard.press("Enter");
    await isCount(around);
    await page.keyboard.press("Control+z");
    await until("all again", count, (now) => now > around);
  });

  it("expands with each kind as one figure", async () => {
    await ground();
    await page.keyboard.press("Escape");
    await pressFigure(page, seed);
    await page.getByTestId("details-expand").click();
    await page.getByTestId("expand-as-figures").click();
    await page.getByTestId("expand-draw").click();
    const shown = await settled(page, (now) => now.some(({ label }) => / · \d+$/u.test(label)));
    expect(
      shown.filter(({ label }) => /^(?:Ads|Phones|Images) · /u.test(label)).length,
    ).toBeGreaterThan(0);
    await picture(page, "expanded-as-figures");
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
