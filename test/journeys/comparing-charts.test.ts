import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { post } from "../support/run-clew.ts";
import { moveIn, type House } from "./house.ts";
import { faults, figures, picture, pressFigure, settled, until } from "./support.ts";

const seed = "phone:+12125550147";

describe("comparing charts", () => {
  let page: Page;
  let house: House;
  let complaints: string[];
  moveIn((stay) => void ({ page, house, complaints } = stay));
  beforeAll(async () => {
    await page.getByTestId("sources-held").waitFor();
    await page.keyboard.type("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Open chart" }).first().click();
    await settled(page, (shown) => shown.length > 20);
    await page.getByText(/^saved/u).waitFor();
  });
  const count = async () => (await figures(page)).length;
  const outcome = () => page.getByTestId("compare-outcome").innerText();
  const colours = () =>
    page.evaluate(() => {
      const { looks } = window.clewChart as unknown as {
        readonly looks: () => { readonly colours: Readonly<Record<string, string>> };
      };
      return looks().colours;
    });
  const open = async () => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("compare with another");
    await page.keyboard.press("Enter");
    await page.getByTestId("compare-panel").waitFor();
  };

  it("says that nothing changed since it was drawn, by the keyboard", async () => {
    await open();
    await page.getByText("Nothing that is shown has changed").waitFor();
    expect(await faults(page)).toEqual([]);
  });

  it("says what came since it was drawn, after a reload too, and draws it", async () => {
    const person = (await figures(page)).find(({ kind }) => kind === "Person")?.id ?? "";
    const statement = {
      entity: { id: person },
      other: { kind: "Phone", value: "+1 212 555 0198" },
      link: "uses",
      source: "hand",
      note: "seen with it",
    };
    const { body } = await post(
      house.address,
      "mutation ($input: StatementInput!) { addStatement(input: $input) { ok errors { message } } }",
      { input: statement },
    );
    expect(body.data?.addStatement).toEqual({ ok: true, errors: [] });
    await page.waitForTimeout(1_000);
    await page.reload();
    await settled(page);
    await open();
    await until("the change", outcome, (text) => /[1-9]\d* with other links/u.test(text));
    const list = page.getByTestId("compare-changed");
    expect(await list.innerText()).toMatch(/\d+ → \d+ links/u);
    await until("its sign", colours, (now) => now[person] !== undefined);
    await picture(page, "compare-today");
    expect(await faults(page)).toEqual([]);
  });

  it("compares with a copy that stayed: what is only here, what is only there", async () => {
    await page.keyboard.press("Escape");
    await page.getByTestId("charts").click();
    await page.getByTestId("menu-duplicate-chart").click();
    await until(
      "the copy",
      () => page.getByTestId("chart-name").inputValue(),
      (name) => name.includes("copy"),
    );
    const before = await settled(page);
    const [gone] = before.filter(({ id }) => id !== seed);
    await pressFigure(page, gone?.id ?? "");
    await page.keyboard.press("Delete");
    await until("one less", count, (now) => now === before.length - 1);
    await open();
    const select = page.getByTestId("compare-with");
    await until(
      "the charts",
      () => select.locator("option").count(),
      (all) => all > 1,
    );
    await select.selectOption({ index: 1 });
    await until("the outcome", outcome, (text) => text.includes("0 only here, 1 only there"));
    await picture(page, "compare-charts");
    expect(await faults(page)).toEqual([]);
  });

  it("joins the other chart into this one, in one step", async () => {
    const before = await count();
    await page.getByTestId("compare-join").click();
    await until("joined", count, (now) => now === before + 1);
    await until("the outcome", outcome, (text) => text.includes("0 only there"));
    await page.getByTestId("undo").click();
    await until("undone", count, (now) => now === before);
    await page.emulateMedia({ colorScheme: "dark" });
    await settled(page);
    await picture(page, "compare-dark");
    await page.setViewportSize({ width: 390, height: 800 });
    await settled(page);
    await picture(page, "compare-narrow");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Escape");
  });

  it("complained of nothing on the way", () => {
    expect(complaints).toEqual([]);
  });
});
