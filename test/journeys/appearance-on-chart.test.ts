import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn } from "./house.ts";
import { downloads, faults, picture, settled, until } from "./support.ts";
import { tabTo } from "./hands.ts";

const seed = "phone:+12125550147";

interface Looks {
  readonly sides: Readonly<Record<string, number>>;
  readonly colours: Readonly<Record<string, string>>;
  readonly captions: Readonly<Record<string, string>>;
  readonly widths: number;
}

describe("rules for how the chart looks", () => {
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

  const looks = (): Promise<Looks> =>
    page.evaluate(() => {
      const { looks: now } = window.clewChart as unknown as { readonly looks: () => Looks };
      return now();
    });
  const choose = (channel: string, value: string) =>
    page.getByTestId(`appearance-${channel}`).selectOption(value);
  const isPlain = ({ sides, colours, captions, widths }: Looks) =>
    [sides, colours, captions].every((one) => Object.keys(one).length === 0) && widths === 0;

  it("colours by a measure, with bars, bounds and counts, and says what has no value", async () => {
    await page.locator(".chart-keys").focus();
    await page.keyboard.press("r");
    await choose("colour", "shared");
    const { colours } = await until("the colours", looks, (now) => now.colours[seed] !== undefined);
    expect(new Set(Object.values(colours)).size).toBeGreaterThan(2);
    const rows = page.getByTestId("rule-colour").locator("li");
    expect(await rows.first().innerText()).toMatch(/^1\s+\d+\s+\d+$/u);
    expect(await page.getByTestId("appearance-card").locator("svg[role=img]").count()).toBe(1);
    const properties = page.getByTestId("appearance-colour").locator("option[value^=property]");
    await properties.first().waitFor({ state: "attached" });
    await choose("colour", (await properties.first().getAttribute("value")) ?? "");
    await page.getByTestId("rule-colour").getByText("No value").waitFor();
    await picture(page, "appearance-colour");
    expect(await faults(page)).toEqual([]);
  });

  it("selects those of a step by a press, and by the keyboard", async () => {
    await choose("colour", "shared");
    const row = page.getByTestId("rule-colour").locator("button").last();
    const wished = Number(/\d+$/u.exec(await row.innerText())?.[0]);
    await tabTo(page, row);
    await page.keyboard.press("Enter");
    const selected = async () => (await settled(page)).filter(({ isSelected }) => isSelected);
    await until("selected", selected, (now) => now.length === wished);
  });

  it("sizes, writes a second line and widens lines, each as one step", async () => {
    await choose("size", "betweenness");
    await until("the sizes", looks, (now) => (now.sides[seed] ?? 0) > 34);
    await choose("caption", "lastSeen");
    await choose("width", "rows");
    const now = await until("all rules", looks, ({ widths }) => widths > 0);
    expect(Object.keys(now.captions).length).toBeGreaterThan(20);
    await picture(page, "appearance-all");
    await page.getByTestId("undo").click();
    await until("one step less", looks, ({ widths }) => widths === 0);
    expect(Object.keys((await looks()).captions).length).toBeGreaterThan(20);
    await page.keyboard.press("Control+y");
  });

  it("keeps rules as a preset, and uses it again in one step", async () => {
    await page.getByTestId("preset-name").fill("Night shift");
    await page.getByTestId("preset-keep").click();
    await page.getByTestId("appearance-reset").click();
    await until("the usual look", looks, isPlain);
    await page.getByRole("button", { name: "Night shift", exact: true }).click();
    const now = await until("the preset", looks, (one) => one.colours[seed] !== undefined);
    expect(Object.keys(now.captions).length).toBeGreaterThan(20);
    await page.getByTestId("undo").click();
    await until("the usual look", looks, isPlain);
    await page.keyboard.press("Control+Shift+z");
    await until("the preset", looks, (one) => one.colours[seed] !== undefined);
    expect(await faults(page)).toEqual([]);
  });

  it("names the rules in the legend and in an exported picture", async () => {
    await page.getByTestId("appearance-card-off").click();
    expect(await page.getByTestId("open-appearance").innerText()).toContain(
      "Colour: Items that share it · Size: Between others",
    );
    await picture(page, "appearance-legend");
    await page.getByTestId("export").click();
    const svgChoice = page.getByTestId("export-menu").getByRole("menuitem", { name: /SVG/u });
    const saved = await downloads(page, 1, () => svgChoice.click());
    const svg = String([...saved.values()][0]);
    expect(svg).toContain("Colour: Items that share it");
    expect(svg).toMatch(/Size: Between others, 0 to 0\.\d+/u);
    expect(svg).toContain("Second line: Last seen");
    expect(svg).toContain("Line width: Source rows");
  });

  it("has the rules again after a reload", async () => {
    await page.getByText(/^saved/u).waitFor();
    await page.waitForTimeout(1_500);
    await page.reload();
    await settled(page);
    await until("the rules", looks, (now) => now.colours[seed] !== undefined && now.widths > 0);
  });

  it("shows rules in dark and on a narrow window", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await page.getByTestId("open-appearance").click();
    await settled(page);
    await picture(page, "appearance-dark");
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await settled(page);
    await picture(page, "appearance-narrow");
    expect(await faults(page)).toEqual([]);
  });

  it("has words below the bars of time that do not cover each other, there too", async () => {
    const words = await page.locator(".time-words span").evaluateAll((spans) =>
      spans
        .map((span) => span.getBoundingClientRect())
        .filter(({ width }) => width > 0)
        .map(({ left, right }) => ({ left, right })),
    );
    expect(words.length).toBeGreaterThan(1);
    expect(words.filter(({ left }, at) => left < (words[at - 1]?.right ?? 0))).toEqual([]);
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
