import { describe, expect, it } from "vitest";
import type { Browser } from "playwright-core";
import { moveIn, themes, visit, type House } from "./house.ts";
import { openSection, picture, faults } from "./support.ts";

/** The page comes in pieces: each view is fetched when it is first shown. */
describe("the pieces of the page", () => {
  let browser: Browser;
  let house: House;
  moveIn((stay) => void ({ browser, house } = stay), { with: "nothing" });

  it("leaves what draws charts until a chart is shown", async () => {
    const { page, complaints } = await visit(browser, house.address);
    const fetched: string[] = [];
    page.on("response", (response) => void fetched.push(response.url()));
    const scripts = () => fetched.filter((url) => url.endsWith(".js"));
    const texts = async () =>
      (
        await Promise.all(
          scripts().map((url) => page.evaluate(async (at) => (await fetch(at)).text(), url)),
        )
      ).join("\n");
    await page.reload();
    await page.getByTestId("find-box").or(page.getByRole("combobox").first()).first().waitFor();
    await page.waitForLoadState("networkidle");
    const first = scripts();
    expect(first.length).toBeGreaterThan(0);
    expect(await texts()).not.toMatch(/cytoscape/iu);
    expect(
      first.filter((url) =>
        /ChartCanvas|ClustersPage|ReviewPage|WordingsPage|MeasuresPage/.test(url),
      ),
    ).toEqual([]);
    await page.getByTestId("rail-chart").click();
    await page.getByTestId("chart-canvas").waitFor();
    expect(scripts().some((url) => url.includes("ChartCanvas"))).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(themes)(
    "names the piece that did not load, accessibly in %s, and loads it once the server answers",
    async (theme) => {
      const { page } = await visit(browser, house.address, theme);
      await page.route("**/*", (route) => route.abort());
      await page.getByTestId("rail-networks").click();
      await page
        .getByTestId("problem")
        .getByText("The networks could not be loaded: the server does not answer.")
        .waitFor();
      await picture(page, `pieces-missing-${theme}`);
      expect(await faults(page)).toEqual([]);
      await page.getByRole("button", { name: "Try again" }).click();
      await page
        .getByTestId("problem")
        .getByText("The networks could not be loaded: the server does not answer.")
        .waitFor();
      await page.unroute("**/*");
      await page.getByTestId("clusters-view").waitFor();
      await page.context().close();
    },
  );

  it("reads the page anew where a piece is gone from a server that answers: Clew was changed meanwhile", async () => {
    const { page } = await visit(browser, house.address);
    await page.route("**/assets/WordingsPage*", (route) =>
      route.fulfill({ status: 404, body: "" }),
    );
    await openSection(page, "networks", "shared-wordings");
    await page
      .getByTestId("problem")
      .getByText("The shared wordings could not be loaded.")
      .waitFor();
    const anew = page.waitForEvent("load");
    await page.getByRole("button", { name: "Try again" }).click();
    await anew;
    await page.unroute("**/assets/WordingsPage*");
    await page.reload();
    await page.getByTestId("wordings-view").waitFor();
    await page.context().close();
  });
});
