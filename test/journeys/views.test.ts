import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { workbookOf } from "../../server/src/modules/intake/demo/workbook-file.ts";
import { moveIn, themes, visit, type House, type Visit } from "./house.ts";
import {
  openSection,
  faults,
  openFigure,
  paste,
  picture,
  pressFigure,
  settled,
} from "./support.ts";

const ring = "phone:+12125550147";

describe("every view", () => {
  let browser: Browser;
  let house: House;
  moveIn((stay) => void ({ browser, house } = stay));

  describe.each(themes)("in %s", (theme) => {
    let visited: Visit;
    let page: Page;
    beforeAll(async () => {
      visited = await visit(browser, house.address, theme);
      page = visited.page;
    });

    /** Keeps a picture of the view, and holds it against the rules of accessibility. */
    const look = async (name: string) => {
      await picture(page, `${name}-${theme}`);
      expect(await faults(page)).toEqual([]);
    };
    const byText = async (text: string) => {
      await page.goto("/");
      await page.getByTestId("home-find-box").fill(text);
      await page.keyboard.press("Enter");
    };

    it("home, with what is held", async () => {
      await page.getByTestId("sources-held").waitFor();
      await look("home");
    });

    it("suggestions under the find box", async () => {
      await page.getByTestId("home-find-box").fill("alder");
      await page.getByRole("option").first().waitFor();
      await look("suggestions");
    });

    it("a pasted list", async () => {
      await page.getByTestId("home-find-box").fill("");
      await page.getByTestId("home-find-box").focus();
      await paste(page, "212 555 0147\nAlder Lodge\n999-555-0199\n");
      await page.getByTestId("look-up-list").getByText("Several").first().waitFor();
      await look("list");
    });

    it("a pasted text, screened, and one that holds nothing", async () => {
      await page.goto("/");
      await page.getByTestId("home-find-box").focus();
      const prose = "She wrote that nobody was to come before six, and gave a number nobody knew. ";
      await paste(page, `${prose.repeat(3)}\nIt was two one 2 five5five zero1four7.\n`);
      await page.getByTestId("screened").locator("mark").first().waitFor();
      await look("screened");
      await page.goto("/");
      await page.getByTestId("home-find-box").focus();
      await paste(page, `${prose.repeat(3)}\nqqqq\n`);
      await page.getByTestId("not-held").waitFor();
      await look("screened-nothing");
    });

    it("words that stand in source rows alone", async () => {
      await byText("easy to find exit 64");
      await page.getByTestId("found-where").locator("mark").first().waitFor();
      await look("found-where");
    });

    it("several found", async () => {
      await byText("Kira");
      await page.getByTestId("find-results").locator("tbody tr").first().waitFor();
      await look("found");
    });

    it("nothing found", async () => {
      await byText("qqqq-zzzz-xxxx");
      await page.getByTestId("not-held").waitFor();
      await look("not-held");
    });

    it("a profile", async () => {
      await byText("212.555.0147");
      await page.getByTestId("profile-rows").getByTestId("source-row").first().waitFor();
      await look("profile");
      await page.getByTestId("linked-Report").click();
      await page.getByTestId("linked-list").getByText("Hotline 2026-0412").waitFor();
      await look("profile-linked");
    });

    it("the chart, with details of one entity", async () => {
      await page.getByTestId("open-chart").click();
      await settled(page, (all) => all.length > 20);
      await page
        .getByTestId("details")
        .getByText(/^Stated in/i)
        .waitFor();
      await look("chart");
    });

    it("the menu of a figure", async () => {
      await pressFigure(page, ring, { button: "right" });
      await page.getByTestId("context-menu").waitFor();
      await look("menu");
      await page.keyboard.press("Escape");
    });

    it("the chooser of what to draw", async () => {
      await openFigure(page, ring);
      await page
        .getByTestId("expand-chooser")
        .getByText(/are held around/)
        .waitFor();
      await look("chooser");
      await page.keyboard.press("Escape");
    });

    it("why two are linked, and the row behind it", async () => {
      const [a, b] = (await settled(page)).filter(({ id }) => id.startsWith("ad:heron-ads/"));
      await pressFigure(page, a?.id ?? "");
      await pressFigure(page, b?.id ?? "", { shift: true });
      await page.getByTestId("details-why").click();
      await page.getByTestId("why-against").waitFor();
      await page.getByTestId("why-show").click();
      await page.getByText(/Pointed out/).waitFor();
      await settled(page);
      await look("why");
      await page.getByTestId("why-panel").getByTestId("source-row").first().click();
      await page.getByTestId("row-hash").waitFor();
      await look("row");
      await page.keyboard.press("Escape");
      await page.getByTestId("why-panel").getByRole("button", { name: "Close" }).click();
    });

    it("what the things on the chart share", async () => {
      await page.getByTestId("toolbar-shared").click();
      await page.getByTestId("toasts").getByText(/share/).waitFor();
      await settled(page);
      await look("shared");
      await page.getByTestId("toolbar-shared").click();
    });

    it("the table", async () => {
      await openSection(page, "chart", "table");
      await page.getByTestId("table-entities").getByRole("row").nth(5).waitFor();
      await look("table");
      await page.getByRole("tab", { name: /^Links/ }).click();
      await page.getByTestId("table-links").getByRole("row").nth(5).waitFor();
      await look("table-links");
    });

    it("adding by hand", async () => {
      await page.getByTestId("rail-chart").click();
      await page.getByTestId("toolbar-add").click();
      await page.getByTestId("add-form").waitFor();
      await page.getByTestId("add-link").selectOption("mentions");
      await page.getByTestId("add-property").click();
      await look("add");
      await page.keyboard.press("Escape");
    });

    it("the queries, an answer, and Cypher", async () => {
      await page.getByTestId("rail-queries").click();
      await page.getByTestId("query-phones-in-several-cities").click();
      await page.getByTestId("query-run").click();
      await page.getByTestId("query-rows").locator("[data-at]").first().waitFor();
      await look("query");
      await page.getByTestId("tab-cypher").click();
      await page.getByTestId("cypher-run").click();
      await page.getByTestId("query-rows").locator("[data-at]").first().waitFor();
      await look("cypher");
    });

    it("the sources", async () => {
      await page.getByTestId("rail-sources").click();
      await page.getByTestId("source-heron-ads").waitFor();
      await look("sources");
    });

    it("an import before it begins, with its YAML", async () => {
      await page.getByTestId("sources-import").click();
      await page.getByTestId("import-wizard").waitFor();
      await look("import-empty");
      const rows = [
        ["Booked", "From account", "To account", "Amount", "Note"],
        [{ serial: 46_118.5 }, "10022004417", "10099001234", 64.5, "Call 212 555 0147"],
        [{ serial: 46_119.5 }, "10022004417", "10099001235", 12, ""],
      ];
      await page.getByTestId("import-file").setInputFiles({
        name: "payments.xlsx",
        mimeType: "application/octet-stream",
        buffer: await workbookOf("Sheet1", rows, []),
      });
      await page.getByTestId("import-preview").getByText("held already").first().waitFor();
      await look("import");
      await page.getByTestId("tab-yaml").click();
      await page.getByTestId("mapping-yaml").waitFor();
      await look("import-yaml");
    });

    it("the help, and the other theme by its button", async () => {
      await page.getByTestId("help").click();
      await page.getByTestId("shortcuts").waitFor();
      await look("help");
      await page.keyboard.press("Escape");
      await page.getByTestId("theme").click();
      expect(await page.evaluate(() => document.documentElement.dataset["theme"])).toBe(
        theme === "light" ? "dark" : "light",
      );
    });

    it("draws nothing from elsewhere and complains of nothing", () => {
      expect(visited.complaints).toEqual([]);
    });
  });
});
