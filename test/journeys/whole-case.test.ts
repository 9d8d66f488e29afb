import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { contentOf, readArchive } from "../../server/src/shared/archive/zip-reader.ts";
import { readPdf } from "../support/pdf-read.ts";
import { clew } from "../support/run-clew.ts";
import { give, keyboard, pointer, tabTo, type Hand } from "./hands.ts";
import { moveIn, type Stay } from "./house.ts";
import { downloads, picture, pressFigure, settled, until } from "./support.ts";

const ring = "phone:+12125550147";
const refused = {
  name: "Ads of a number",
  description: "Ads that name a number, as it came.",
  query: "MATCH (u:User)-[:MemberOf]->(g:Group) RETURN u",
};
const mended =
  "MATCH (p:Phone {ref: $phone})-[:MENTIONS]-(a:Ad) RETURN a, a.firstSeen AS seen ORDER BY seen, a.id";

/** What the guide to case files promises, from a file of queries to a package that somebody else checks. */
describe.each(["pointer", "keyboard"] as const)(
  "a case from a query to a package, by %s",
  (way) => {
    let stay: Stay;
    let hand: Hand;
    const folder = mkdtempSync(join(tmpdir(), "clew-whole-case-"));
    const zip = join(folder, "package.zip");
    moveIn((given) => void (stay = given));
    beforeAll(async () => {
      hand = way === "pointer" ? pointer() : keyboard(stay.page);
      await stay.page.getByTestId("sources-held").waitFor();
      writeFileSync(join(folder, "queries.json"), JSON.stringify(refused));
    });
    const at = (id: string) => stay.page.getByTestId(id);
    const into = async (why: string, title?: string) => {
      await at("add-to-case-which").waitFor();
      if (title !== undefined) await hand.fill(at("add-to-case-title"), title);
      await hand.fill(at("add-to-case-why"), why);
      await hand.press(at("add-to-case-send"));
      await at("add-to-case").waitFor({ state: "hidden" });
    };

    it("imports a file of queries and mends the one that was refused", async () => {
      const { page } = stay;
      await hand.press(at("rail-queries"));
      await hand.press(at("query-import-open"));
      await give(hand, at("query-choose-files"), join(folder, "queries.json"));
      await at("taken-draft").getByText("No kind is called User").waitFor();
      await hand.press(at("taken-draft").getByTestId("taken-open"));
      await hand.press(at("query-edit"));
      await hand.fill(at("cypher-text"), mended);
      if (way === "keyboard") await page.keyboard.press("Escape");
      await hand.press(at("declare-phone"));
      await hand.choose(at("type-phone"), "Entity");
      await hand.press(at("query-save"));
      await at("query-run").waitFor();
      await picture(page, `whole-case-query-${way}`);
    });

    it("runs it from an entity's menu and puts the answer into a case, with a reason", async () => {
      const { page } = stay;
      await page.keyboard.press("/");
      await page.keyboard.type("212-555-0147");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("Enter");
      await hand.press(at("open-chart"));
      await settled(page, (all) => all.length > 10);
      if (way === "pointer") {
        await pressFigure(page, ring, { button: "right" });
        await at("menu-queries").hover();
        await at("menu-of-queries").getByText(refused.name).click();
      } else {
        await tabTo(page, page.locator(".chart-keys"));
        await page.keyboard.press("Shift+F10");
        await chooseByArrows("menu-queries");
        await page.keyboard.press("ArrowRight");
        await chooseByArrows(refused.name);
        await page.keyboard.press("Enter");
      }
      await at("query-rows").locator("[data-at]").first().waitFor();
      await hand.press(at("query-case"));
      await into("Which ads name it", "Night buses");
    });

    /** Goes down a menu to the choice with that test id or those words. */
    async function chooseByArrows(wanted: string): Promise<void> {
      const { page } = stay;
      await until(
        wanted,
        async () => {
          await page.keyboard.press("ArrowDown");
          return page.evaluate(() => {
            const now = document.activeElement;
            return `${now?.getAttribute("data-testid") ?? ""} ${now?.textContent ?? ""}`;
          });
        },
        (text) => text.includes(wanted),
      );
    }

    it("puts the chart into it, and writes a note", async () => {
      const { page } = stay;
      await hand.press(at("rail-chart"));
      await settled(page, (all) => all.length > 10);
      await tabTo(page, page.locator(".chart-keys"));
      await page.keyboard.press("Escape");
      await page.keyboard.press("c");
      await into("How it hangs together");
      await hand.press(at("rail-cases"));
      await hand.press(at("case-row").getByRole("button").first());
      await until(
        "two exhibits",
        () => at("exhibit").count(),
        (count) => count === 2,
      );
      await hand.open(at("case-tab-notes"));
      await hand.fill(at("case-note-text"), "Ask the hotline for the call of 3 March.");
      await hand.press(at("case-note-send"));
      await at("case-notes").getByText("Ask the hotline").waitFor();
    });

    it("prints the chronology", async () => {
      const { page } = stay;
      await hand.open(at("case-tab-chronology"));
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await hand.press(at("chronology-print"));
      await at("printed-facts").waitFor({ state: "attached" });
      expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).texts[0]).toContain(
        "Night buses. Chronology",
      );
      await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    });

    it("makes report and package", async () => {
      const { page } = stay;
      await hand.press(at("case-report"));
      await at("report-dialog").waitFor();
      await picture(page, `whole-case-report-${way}`);
      const [report = Buffer.alloc(0)] = (
        await downloads(page, 1, () => hand.press(at("report-make")))
      ).values();
      const { texts } = await readPdf(report);
      for (const words of ["Night buses", "Ask the hotline", "Which ads name it", refused.name])
        expect(texts.join(" ")).toContain(words);
      await at("report-done").waitFor();
      await page.keyboard.press("Escape");
      await at("report-dialog").waitFor({ state: "hidden" });
      const made = await downloads(page, 1, () => hand.press(at("case-package")));
      writeFileSync(zip, [...made.values()][0] ?? "");
      await picture(page, `whole-case-${way}`);
    });

    it("is found whole where there is no store, and by the package's own page; a flipped byte is found", async () => {
      const elsewhere = mkdtempSync(join(tmpdir(), "clew-elsewhere-"));
      const verify = (file: string) => clew(["verify", file], {}, elsewhere);
      expect(await verify(zip)).toMatchObject({ code: 0 });
      const bytes = readFileSync(zip);
      for (const nth of [0.2, 0.5, 0.8]) {
        const flipped = Buffer.from(bytes);
        const place = Math.floor(bytes.length * nth);
        flipped[place] = (flipped[place] ?? 0) ^ 1;
        writeFileSync(join(elsewhere, "flipped.zip"), flipped);
        expect(await verify("flipped.zip")).toMatchObject({ code: 1 });
      }
      await checkByItsPage(bytes);
    });

    /** Opens the package without a network, as somebody without Clew would, and flips a byte of a table. */
    async function checkByItsPage(bytes: Buffer): Promise<void> {
      const unpacked = join(folder, "unpacked");
      mkdirSync(unpacked);
      const { parts } = readArchive(bytes, { parts: 100, bytes: 1e9 });
      for (const part of parts) writeFileSync(join(unpacked, part.name), contentOf(part) ?? "");
      const context = await stay.browser.newContext({ offline: true });
      const own = await context.newPage();
      const sums = async () => {
        await own.goto(`file://${join(unpacked, "index.html")}`);
        await own.getByRole("button", { name: /^Check/u }).click();
        const files = parts.map(({ name }) => join(unpacked, name));
        await own.getByLabel("Files").setInputFiles(files);
        await own.locator("#sums li").first().waitFor();
        return own.locator("#sums li").allInnerTexts();
      };
      expect((await sums()).filter((text) => !text.endsWith("as listed"))).toEqual([]);
      const table = parts.find(({ name }) => name.endsWith(".csv"))?.name ?? "";
      const content = readFileSync(join(unpacked, table));
      content[content.length >> 1] = (content[content.length >> 1] ?? 0) ^ 1;
      writeFileSync(join(unpacked, table), content);
      const wrong = (await sums()).filter((text) => !text.endsWith("as listed"));
      expect(wrong).toEqual([expect.stringContaining(table)]);
      await context.close();
    }

    it("complained of nothing on the way", () => expect(stay.complaints).toEqual([]));
  },
);
