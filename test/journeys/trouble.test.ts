import { afterEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { moveIn, themes, type House } from "./house.ts";
import { openSection, dropFile, faults, figures, picture, settled, until } from "./support.ts";

/** Labels that would run, turn the line around, or break what is built of them. */
const hostile = [
  "<img src=x onerror=\"window.ran='img'\">",
  "<script>window.ran='script'</script>",
  "\u202Edesrever \u2066x\u2069",
  "__proto__",
  "constructor",
  "\"'`}{${7*7}",
  "a\u2028b",
  "=HYPERLINK(1)",
];
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const hostileCsv = [
  "id,name,phone",
  ...hostile.map((name, at) => `${at + 1},${quoted(name)},212 555 01${at}${at}`),
].join("\n");

const emptyViews = [
  ["/", "No source is held yet"],
  ["/chart", "Nothing is drawn yet"],
  ["/table", "Nothing is on the chart yet"],
  ["/queries", "Choose a query"],
  ["/sources", "No source is held yet"],
  ["/sources/import", "Drop files here"],
] as const;

describe("an empty store, and what goes wrong", () => {
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ house, page, complaints } = stay), { with: "nothing" });
  afterEach(async ({ task }) => {
    if (task.result?.state === "fail")
      await picture(page, `failed-${task.name.slice(0, 30).replace(/\W+/g, "-")}`);
  });

  it.each(themes)("says in every empty view what would fill it, in %s", async (theme) => {
    await page.emulateMedia({ colorScheme: theme });
    for (const [path, words] of emptyViews) {
      await page.goto(path);
      await page.getByTestId("empty").filter({ hasText: words }).waitFor();
      await picture(page, `empty-${path.replace(/\W+/g, "") || "home"}-${theme}`);
      expect(await faults(page), path).toEqual([]);
    }
  });

  it("says what to do where an address leads nowhere", async () => {
    await page.goto("/entity/AAAAAAAAAAAA");
    expect(await page.getByTestId("problem").innerText()).toMatch(
      /No such entity is held here.*find box/s,
    );
    await picture(page, "nowhere");
  });

  it("refuses a broken workbook and says why", async () => {
    await page.goto("/sources/import");
    await dropFile(
      page,
      page.getByText("Drop files here"),
      "broken.xlsx",
      Buffer.from("PK\u0003\u0004 this is no workbook"),
    );
    await until(
      "the refusal",
      () => page.getByTestId("import-wizard").innerText(),
      (text) => /broken\.xlsx: The xlsx is broken.*Correct it and try again/s.test(text),
    );
    await picture(page, "broken");
    expect(
      (await page.getByTestId("import-start").isVisible()) &&
        (await page.getByTestId("import-start").isEnabled()),
    ).toBe(false);
  });

  it("shows hostile texts as texts, in the wizard, on the chart, in the table and in a profile", async () => {
    await page.goto("/");
    await dropFile(page, page.getByTestId("home"), "__proto__.csv", Buffer.from(hostileCsv));
    await page.getByTestId("import-columns").waitFor();
    await page.getByTestId("import-dataset").fill("hostile");
    await page.getByTestId("role-name").selectOption("property");
    await page.getByTestId("role-id").selectOption("key");
    await page.getByTestId("import-row-kind").selectOption("Person");
    await page.getByTestId("role-phone").selectOption("entity");
    await page.getByTestId("import-region").fill("US");
    await until(
      "the preview",
      () => page.getByTestId("import-preview").innerText(),
      (text) => text.includes("<script>") && text.includes("(212) 555-01"),
    );
    await picture(page, "hostile-import");
    await page.getByTestId("import-start").click();
    await until(
      "the end",
      () => page.getByTestId("import-state").innerText(),
      (state) => state === "Done",
    );
    await page.getByTestId("import-open-chart").click();
    const shown = await settled(page, (all) => all.length >= hostile.length);
    expect(shown.map(({ label }) => label)).toEqual(expect.arrayContaining(hostile));
    await picture(page, "hostile-chart");
    await openSection(page, "chart", "table");
    await page
      .getByTestId("table-entities")
      .getByText("<script>window.ran='script'</script>")
      .click();
    await page
      .getByTestId("table-entities")
      .getByRole("button", { name: "Open the profile of <script>" })
      .click();
    await page
      .getByTestId("profile")
      .getByRole("heading", { level: 1, name: "<script>window.ran='script'</script>" })
      .waitFor();
    expect(
      await page.evaluate(() => [
        (window as unknown as { readonly ran?: string }).ran,
        Object.keys(Object.prototype),
      ]),
    ).toEqual([undefined, []]);
  });

  it("keeps working where the server goes away and comes back", async () => {
    await page.goto("/sources");
    await page.getByTestId("source-hostile").waitFor();
    await house.stop();
    await page.getByTestId("rail-queries").click();
    await page.getByTestId("engine-banner").waitFor();
    expect(await page.getByTestId("problem").innerText()).toMatch(/Try again/);
    await picture(page, "away");
    await house.restart();
    await page.getByTestId("engine-banner").waitFor({ state: "hidden", timeout: 20_000 });
    await page.getByTestId("query-common-to-many").waitFor();
  });

  it("loads by itself what was first asked for while the server was away", async () => {
    await house.stop();
    await openSection(page, "networks", "shared-wordings");
    await page
      .getByTestId("problem")
      .getByText("The shared wordings could not be loaded: the server does not answer.")
      .waitFor();
    await house.restart();
    await page.getByTestId("wordings-view").waitFor();
  });

  it("undoes a whole import", async () => {
    await page.getByTestId("rail-sources").click();
    await page.getByTestId("source-hostile").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await page.getByTestId("empty").filter({ hasText: "No source is held yet" }).waitFor();
    await page.getByTestId("rail-find").click();
    await page.getByTestId("home-find-box").fill("212 555 0100");
    await page.keyboard.press("Enter");
    await page.getByTestId("not-held").waitFor();
    expect(await figures(page)).toEqual([]);
  });

  it("complained of nothing but the server that was away", () => {
    expect(
      complaints.filter(
        (text) =>
          !/ERR_CONNECTION_REFUSED|ERR_INCOMPLETE|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/.test(
            text,
          ),
      ),
    ).toEqual([]);
  });
});
