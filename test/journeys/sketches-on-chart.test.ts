import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { post } from "../support/run-clew.ts";
import { moveIn, type House } from "./house.ts";
import { downloads, faults, figures, picture, pressFigure, settled, until } from "./support.ts";

const seed = "phone:+12125550147";
const words = "Seen together at the bus station?";

describe("notes, sketched links and hypotheses on the chart", () => {
  let page: Page;
  let house: House;
  let complaints: string[];
  moveIn((stay) => void ({ page, house, complaints } = stay));
  let written = 0;
  const held = async () => {
    const { body } = await post(house.address, "{ status { entities links records writes } }", {});
    return body.data?.status.writes ?? -1;
  };
  beforeAll(async () => {
    await page.getByTestId("sources-held").waitFor();
    await page.keyboard.type("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page, (shown) => shown.length > 20);
    written = await held();
  });
  const sketches = async () =>
    (await figures(page)).filter(({ kind }) => kind.startsWith("sketch"));
  const ground = () => page.locator(".chart-keys").focus();

  it("writes a note on what is selected, by keys alone", async () => {
    await pressFigure(page, seed);
    await ground();
    await page.keyboard.press("a");
    await page.getByTestId("sketch-text").waitFor();
    await page.keyboard.type("Called the hotline in April");
    await until("the note", sketches, ([note]) => note?.label === "Called the hotline in April");
    expect(await page.getByTestId("details").innerText()).toContain("No row states it");
    await page.keyboard.press("Escape");
    expect(await page.evaluate(() => document.activeElement?.className)).toBe("chart-keys");
  });

  it("sketches a link between two, and a hypothesis from the menu", async () => {
    const ad = (await figures(page)).find(({ kind }) => kind === "Person");
    if (!ad) throw new Error("nobody to sketch a link to");
    await pressFigure(page, seed);
    await pressFigure(page, ad.id, { shift: true });
    await ground();
    await page.keyboard.press("d");
    await page.getByTestId("sketch-text").waitFor();
    await page.keyboard.type(words);
    await page.keyboard.press("Escape");
    await pressFigure(page, ad.id, { button: "right" });
    await page.getByRole("menuitem", { name: "Sketch", exact: true }).click();
    await page.getByRole("menuitem", { name: /Add a hypothesis/u }).click();
    await page.getByTestId("sketch-text").fill("She may be the same person");
    await until("two on the drawing", sketches, (all) => all.length === 2);
    await picture(page, "sketches");
    expect(await faults(page)).toEqual([]);
  });

  it("wrote nothing to the record", async () => {
    const { body } = await post(house.address, "{ status { records } }", {});
    expect(body.data?.status.records).toBeGreaterThan(0);
    expect(await held()).toBe(written);
  });

  it("undoes a text as one step, and has all again after a reload", async () => {
    await page.getByTestId("undo").click();
    await until("no words", sketches, (all) => all.some(({ label }) => label === ""));
    await page.keyboard.press("Control+y");
    await until("the words", sketches, (all) => all.every(({ label }) => label !== ""));
    await page.getByText(/^saved/u).waitFor();
    await page.waitForTimeout(1_500);
    await page.reload();
    await settled(page);
    const all = await until("both", sketches, (some) => some.length === 2);
    expect(all.map(({ label }) => label)).toContain("She may be the same person");
    await page.getByTestId("sketch-list").getByText(words).waitFor();
  });

  it("stands in an exported picture and in the chart's file as what it is", async () => {
    const give = async (choice: string) => {
      await page.getByTestId("export").click();
      const saved = await downloads(page, 1, () => page.getByTestId(`menu-${choice}`).click());
      return String([...saved.values()][0]);
    };
    const svg = await give("svg");
    expect(svg.includes("3 sketches were drawn by hand")).toBe(true);
    expect(svg.includes(`✎ ${words}`)).toBe(true);
    const file: unknown = JSON.parse(await give("json"));
    expect(file).toMatchObject({ sketchesAre: expect.stringContaining("no row states them") });
    expect(JSON.stringify(file)).toContain("She may be the same person");
  });

  it("proposes a link by the form for adding by hand, with both ends and the words", async () => {
    await page.getByTestId("sketch-list").getByText(words).click();
    await page.getByTestId("sketch-propose").click();
    const form = page.getByTestId("add-form");
    await form.getByText("(212) 555-0147").first().waitFor();
    expect(
      await form
        .locator("textarea, input")
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
    ).toContain(words);
    await picture(page, "sketch-proposed");
    await page.keyboard.press("Escape");
  });

  it("takes a sketch off by the keyboard, in dark and narrow too", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    await picture(page, "sketches-dark");
    expect(await faults(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 800 });
    await settled(page);
    await picture(page, "sketches-narrow");
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByTestId("sketch-list").getByText("She may be").click();
    await ground();
    await page.keyboard.press("Delete");
    await until("one less", sketches, (all) => all.length === 1);
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
