import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { faults, figures, picture, pressFigure, settled, until } from "./support.ts";

const seed = "phone:+12125550147";
const other = "phone:+15185550101";

describe("paths between two on the chart", () => {
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

  const ways = () => page.getByTestId("way").allInnerTexts();
  const count = () => page.getByTestId("ways-count").innerText();
  const total = async () =>
    Number(/of (?:at least )?([\d,]+)/u.exec(await count())?.[1]?.replace(",", ""));

  it("are listed with their length and weakest point, the shortest drawn", async () => {
    await pressFigure(page, seed);
    await pressFigure(page, other, { shift: true });
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("Shift+F10");
    await page.getByRole("menuitem", { name: "Path between these" }).click();
    await page.getByTestId("pair-answer").click();
    await page.getByTestId("ways-count").waitFor();
    const listed = await ways();
    expect(listed.length).toBeGreaterThan(0);
    for (const way of listed) expect(way).toMatch(/Weakest: |Stated by/u);
    await page
      .getByText(/path of \d+ links?/u)
      .first()
      .waitFor();
    await picture(page, "paths");
    expect(await faults(page)).toEqual([]);
  });

  it("are all of up to so many links, read to the last one", async () => {
    const before = await total();
    await page.getByTestId("ways-length").selectOption("3");
    await until("more paths", total, (now) => now > before);
    const all = await total();
    const seen = new Set<string>();
    for (;;) {
      const shown = await ways();
      for (const way of shown) seen.add(way);
      if ((await page.getByTestId("ways-next").count()) === 0 || seen.size > 60) break;
      const now = await count();
      await page.getByTestId("ways-next").click();
      await until("the next page", count, (text) => text !== now);
    }
    expect(seen.size).toBeGreaterThanOrEqual(Math.min(all, 40));
  });

  it("go around what is avoided", async () => {
    await page.getByTestId("ways-length").selectOption("2");
    await until(
      "short ones",
      ways,
      (now) => now.length > 0 && now.every((way) => !way.includes("3 links")),
    );
    const [first = ""] = await ways();
    const middle = first.split(" – ")[1] ?? "";
    const shown = await figures(page);
    const between = shown.find(({ label, id }) => label === middle && id !== seed && id !== other);
    if (between === undefined) return expect(first).toMatch(/1 link/u);
    await pressFigure(page, between.id);
    await page.getByTestId("ways-avoid").click();
    await until("without it", ways, (now) => now.every((way) => !way.includes(` – ${middle} – `)));
  });

  it("are drawn by a press, by the keyboard too, and closed by Escape", async () => {
    await page.getByTestId("way").first().focus();
    await page.keyboard.press("Enter");
    await page
      .getByText(/Pointed out|path of/u)
      .first()
      .waitFor();
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("Escape");
    await page.getByTestId("ways-panel").waitFor({ state: "detached" });
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
