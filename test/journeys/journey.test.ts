import { afterEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { workbookOf } from "../../server/src/modules/intake/demo/workbook-file.ts";
import { engines } from "../support/engines.ts";
import { moveIn } from "./house.ts";
import {
  downloads,
  dropFile,
  figures,
  moved,
  openFigure,
  paste,
  picture,
  pressable,
  pressFigure,
  settled,
  until,
  type Figure,
} from "./support.ts";

const ring = "phone:+12125550147";
const lodge = "address:alder lodge, mill road, scranton, pa";
const paying = "bankAccount:10022004417";
const isAd = ({ kind }: Figure) => kind === "Ad";

/**
 * A bank's statement as it comes: a title, serial times, sums as numbers; one payment from an
 * account that is known.
 */
const statement = () =>
  workbookOf(
    "Bookings",
    [
      ["Statement of accounts (invented)"],
      [],
      [
        "Booked",
        "Booking",
        "From account",
        "From name",
        "To account",
        "To name",
        "Amount",
        "Currency",
        "Reference",
      ],
      [
        { serial: 46_118.5 },
        "NB1",
        "10022004417",
        "T Dray",
        "10099001234",
        "Mill Road Cabs",
        64.5,
        "USD",
        "Fares, six",
      ],
      [
        { serial: 46_121.25 },
        "NB2",
        "10099001234",
        "Mill Road Cabs",
        "10099005678",
        "Garage",
        410,
        "USD",
        "Brakes",
      ],
      [
        { serial: 46_122.25 },
        "NB3",
        "10099005678",
        "Garage",
        "10099001234",
        "Mill Road Cabs",
        12,
        "USD",
        "Refund",
      ],
    ],
    ["A1:I1"],
  );

describe.each(engines)("an investigator's way from a number on a slip of paper, %s", (engine) => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay), { engine });

  afterEach(async ({ task }) => {
    if (task.result?.state === "fail")
      await picture(page, `failed-${engine}-${task.name.slice(0, 30).replace(/\W+/g, "-")}`);
  });

  it("finds the pasted number in whatever notation, and tells what is held of it before any chart", async () => {
    await page.getByTestId("home-find-box").click();
    await paste(page, engine === "embedded" ? "212.555.0147" : "+1 (212) 555 0147");
    await page.keyboard.press("Enter");
    const sheet = page.getByTestId("profile");
    await sheet.getByRole("heading", { level: 1, name: "(212) 555-0147" }).waitFor();
    const facts = await sheet.locator(".fact-card").allInnerTexts();
    expect(facts[0]).toMatch(/First seen\s+30 Nov 2025|First seen\s+1 Dec 2025/);
    expect(facts[1]).toMatch(/Last seen\s+19 Nov 2026/);
    expect(facts[2]).toMatch(/Independent sources\s+6\s+127 rows/);
    await sheet.getByText("Changed hands.").waitFor();
    expect(await sheet.getByTestId("in-common").innerText()).toMatch(
      /4 of 4,069 items held have this bank account\./u,
    );
  });

  it("opens its chart with a legend that says how much is held", async () => {
    await page.getByTestId("open-chart").click();
    const shown = await settled(page, (all) => all.length > 20);
    const drawn = shown.map(({ id }) => id);
    for (const id of [ring, "account:instagram:alder.house", "phone:+16465550112"])
      expect(drawn).toContain(id);
    expect(await page.evaluate(() => window.clewChart?.links() ?? 0)).toBeGreaterThan(
      shown.length - 1,
    );
    await until(
      "the legend's counts",
      () => page.getByTestId("legend").innerText(),
      (text) => /\d+ of \d+ within one step/.test(text),
    );
    await page.getByTestId("legend-Ad").click();
    const ads = (await figures(page)).filter(isAd);
    expect(ads.every(({ isSelected }) => isSelected)).toBe(true);
    await picture(page, `${engine}-chart`);
  });

  it("says what was chosen and why, and draws the rest of a kind by one press", async () => {
    const before = (await figures(page)).length;
    const contacts = page.getByTestId("chosen-CONTACT:Phone");
    expect(await contacts.innerText()).toMatch(/^The \d+ most frequent contacts of 24 \(phones\)/u);
    await contacts.getByRole("button", { name: "show all" }).click();
    const more = await settled(page, (all) => all.length > before);
    expect(more.filter(({ id }) => id.startsWith("phone:")).length).toBe(25);
    await page.getByTestId("chosen-TOO_COMMON:Phone").getByText("1 phone too common").waitFor();
    await page.keyboard.press("Control+z");
    await settled(page, (all) => all.length === before);
    await contacts.getByRole("button", { name: "show all" }).waitFor();
  });

  it("expands by a double press: at once where little is held, by a chooser where much is", async () => {
    const before = await settled(page);
    const ad = before.find(isAd);
    await openFigure(page, ad?.id ?? "");
    const more = await settled(page, (all) => all.length > before.length);
    expect(moved(before, more)).toBeLessThan(1.5);
    await openFigure(page, ad?.id ?? "");
    await page
      .getByTestId("toasts")
      .getByText(/holds nothing more around/)
      .waitFor();
    await openFigure(page, ring);
    const chooser = page.getByTestId("expand-chooser");
    await chooser.getByText(/are held around/).waitFor();
    await chooser.getByTestId("expand-limit").fill("5");
    await chooser.getByTestId("expand-draw").click();
    const most = await settled(page, (all) => all.length > more.length);
    expect(most.length).toBe(more.length + 5);
    expect(moved(more, most)).toBeLessThan(1.5);
  });

  it("says why two ads are linked, down to the marked words in the source row", async () => {
    const [a, b] = (await settled(page)).filter(({ id }) => id.startsWith("ad:heron-ads/"));
    await pressFigure(page, a?.id ?? "");
    await pressFigure(page, b?.id ?? "", { shift: true });
    await page.getByTestId("details").getByTestId("details-why").click();
    const panel = page.getByTestId("why-panel");
    const step = panel.getByTestId("why-step").filter({ hasText: "(212) 555-0147" });
    await step.getByTestId("source-row").first().waitFor();
    await panel.getByTestId("why-against").waitFor();
    await picture(page, `${engine}-why`);
    await step.getByTestId("source-row").first().click();
    const drawer = page.getByTestId("row-drawer");
    await drawer.locator("mark").first().waitFor();
    const marked = await drawer.locator("mark").allInnerTexts();
    expect(marked.join(" ")).toMatch(/[0-9a-z]/i);
    const [raw, hash] = [
      await drawer.getByTestId("row-raw").innerText(),
      await drawer.getByTestId("row-hash").innerText(),
    ];
    expect(marked.some((text) => raw.includes(text))).toBe(true);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    await picture(page, `${engine}-row`);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    await panel.getByRole("button", { name: "Close" }).click();
  });

  it("finds the lodge by its name and draws it beside what is drawn", async () => {
    const before = await settled(page);
    await page.keyboard.press("/");
    await page.keyboard.type("alder lodge");
    await page.getByRole("option", { name: /Alder Lodge, Mill Rd, Scranton/ }).click();
    const sheet = page.getByTestId("profile");
    await sheet.getByRole("heading", { level: 1, name: /Alder Lodge/ }).waitFor();
    expect(await sheet.locator(".fact-card").nth(2).innerText()).toMatch(/Independent sources\s+3/);
    const add = sheet.getByTestId("add-to-chart");
    await ((await add.isVisible()) ? add : sheet.getByTestId("open-chart")).click();
    const after = await settled(page, (all) => all.some(({ id }) => id === lodge));
    expect(moved(before, after)).toBeLessThan(1.5);
  });

  it("imports a dropped bank statement and shows the payment join what is known", async () => {
    await page.getByTestId("rail-find").click();
    await dropFile(page, page.getByTestId("home"), "new-statement.xlsx", await statement());
    const wizard = page.getByTestId("import-wizard");
    await wizard.getByTestId("import-columns").getByText("header in row 3").waitFor();
    await wizard.getByTestId("import-preview").getByText("1 held already").first().waitFor();
    await picture(page, `${engine}-import`);
    await wizard.getByTestId("import-start").click();
    await until(
      "the end of the import",
      () => wizard.getByTestId("import-state").innerText(),
      (state) => state === "Done",
    );
    expect(await wizard.getByTestId("import-run").innerText()).toMatch(/Rejects\s+0/);
    await wizard.getByTestId("import-open-chart").click();
    const drawn = await settled(page, (all) => all.some(({ id }) => id === paying));
    expect(drawn.map(({ id }) => id)).toContain("bankAccount:10099001234");
    await openFigure(page, paying);
    await settled(page, (all) => all.some(({ id }) => id === "bankAccount:10077001200"));
    await page.getByTestId("toolbar-fit").click();
    await picture(page, `${engine}-payment`);
  });

  it("adds a note by hand, which is on the chart and cited like any other", async () => {
    await page.getByRole("application").press("Escape");
    await page.getByTestId("toolbar-add").click();
    const form = page.getByTestId("add-form");
    await form.getByTestId("add-entity-kind").selectOption("Person");
    await form.getByTestId("add-entity").fill("Ola Ferry");
    await form.getByTestId("add-property").click();
    await form.getByTestId("add-property-1-name").selectOption("alias");
    await form.getByTestId("add-property-1-value").fill("Ollie");
    await form.getByTestId("add-property-1-value-more").click();
    await form.getByTestId("add-property-1-value-2").fill("Olga");
    await form.getByTestId("add-link").selectOption("uses");
    await form.getByTestId("add-other-kind").selectOption("BankAccount");
    await form.getByTestId("add-other").fill("10099001234");
    await form.getByRole("option", { name: "10099001234" }).click();
    await form.getByTestId("add-source").fill("Hotline caller, 09:00");
    await form.getByTestId("add-date").fill("2026-11-20");
    await form.getByTestId("add-time").fill("22:48");
    await form.getByTestId("add-zone").selectOption("America/New_York");
    await form.getByTestId("add-document").fill("Shift book");
    await form.getByTestId("add-page").fill("12");
    await form.getByTestId("add-grade").selectOption("B2");
    await form.getByTestId("add-note").fill("Drives the cab herself");
    await picture(page, `${engine}-add`);
    await form.getByTestId("add-send").click();
    const drawn = await settled(page, (all) => all.some(({ label }) => label === "Ola Ferry"));
    await pressFigure(page, drawn.find(({ label }) => label === "Ola Ferry")?.id ?? "");
    const details = page.getByTestId("details");
    expect(
      await details
        .getByText(/Stated in/)
        .first()
        .innerText(),
    ).toMatch(/1 row/i);
    await details.getByTestId("source-row").first().click();
    const drawer = page.getByTestId("row-drawer");
    const raw = await drawer.getByTestId("row-raw").innerText();
    expect(raw).toContain("Person: Ola Ferry · Also called: Ollie · Also called: Olga");
    expect(raw).toContain("Known from: Hotline caller, 09:00 · Source document: Shift book");
    expect(await drawer.innerText()).toContain("20 Nov 2026, 22:48 New York time");
    await drawer.getByTestId("row-note-text").fill("Heard by two of us");
    await drawer.getByTestId("row-note-send").click();
    await drawer.getByTestId("row-note").waitFor();
    await picture(page, `${engine}-row-note`);
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
    await details.getByTestId("noted").first().waitFor();
    expect(await details.getByTestId("noted").first().innerText()).toContain("Heard by two of us");
  });

  it("runs a saved query and puts its rows on the chart", async () => {
    const before = await settled(page);
    await page.getByTestId("rail-queries").click();
    await page.getByTestId("query-accounts-that-took-over-a-phone").click();
    await page.getByTestId("query-run").click();
    const result = page.getByTestId("query-result");
    await result.locator("[data-at]").first().waitFor();
    const table = result.getByTestId("query-rows");
    const rows = Number(await table.getAttribute("aria-rowcount")) - 1;
    expect(await result.locator("h2").innerText()).toMatch(new RegExp(`^${rows} rows? `, "i"));
    await picture(page, `${engine}-query`);
    await result.getByRole("button", { name: "Add to the chart" }).click();
    const after = await settled(page, (all) => all.length > before.length);
    expect(moved(before, after)).toBeLessThan(1.5);
  });

  it("takes every step back and does it again", async () => {
    const whole = await settled(page);
    const steps = await undoAll(page);
    expect(steps).toBeGreaterThan(2);
    expect(await figures(page)).toEqual([]);
    for (let step = 0; step < steps; step += 1) await page.getByTestId("redo").click();
    const again = await settled(page, (all) => all.length === whole.length);
    expect(again.map(({ id }) => id).toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
    expect(moved(whole, again)).toBeLessThan(1.5);
    await pressFigure(page, paying);
    await page.keyboard.press("Delete");
    await until(
      "the hidden figure gone",
      () => figures(page),
      (all) => all.every(({ id }) => id !== paying),
    );
    await page.keyboard.press("Control+z");
    await until(
      "it back",
      () => figures(page),
      (all) => all.some(({ id }) => id === paying),
    );
  });

  it("exports what is drawn in every format, and opens its own JSON again", async () => {
    const shown = await settled(page);
    const ids = shown.map(({ id }) => id).toSorted();
    const as = (choice: string, count = 1) =>
      downloads(page, count, async () => {
        await page.getByTestId("export").click();
        await page.getByTestId(`menu-${choice}`).click();
      });
    const csv = await as("csv", 2);
    expect(
      [...csv.keys()].map((name) => name.replace(/^.*\.(entities|links)/, "$1")).toSorted(),
    ).toEqual(["entities.csv", "links.csv"]);
    const table = [...csv].find(([name]) => name.endsWith(".entities.csv"))?.[1].toString() ?? "";
    expect(ids.filter((id) => !table.includes(id))).toEqual([]);
    const [jsonName, json] = onlyOf(await as("json"));
    expect(idsIn(JSON.parse(json.toString()))).toEqual(ids);
    const [, graphml] = onlyOf(await as("graphml"));
    expect(graphml.toString().match(/<node /g)?.length).toBe(ids.length);
    const [, gexf] = onlyOf(await as("gexf"));
    expect(gexf.toString()).toMatch(/<gexf [^>]*version="1.3"/);
    expect(gexf.toString().match(/<node /g)?.length).toBe(ids.length);
    const [, png] = onlyOf(await as("png"));
    expect(png.subarray(0, 4).toString("latin1")).toBe("\x89PNG");
    expect(png.length).toBeGreaterThan(20_000);
    await page.getByTestId("rail-find").click();
    await page
      .getByTestId("open-json")
      .setInputFiles({ name: jsonName, mimeType: "application/json", buffer: json });
    const opened = await settled(page, (all) => all.length === ids.length);
    expect(opened.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it("loses nothing by a reload, places neither", async () => {
    const from = await pressable(page, paying);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 6 });
    await page.mouse.up();
    const before = await settled(page);
    expect(Math.round((before.find(({ id }) => id === paying)?.x ?? 0) - from.x)).toBe(40);
    await page.reload();
    const after = await settled(page);
    const placeOf = new Map(after.map((one) => [one.id, one]));
    const away = before.map(({ id, x, y }) =>
      Math.hypot((placeOf.get(id)?.x ?? 0) - x, (placeOf.get(id)?.y ?? 0) - y),
    );
    expect([after.length, Math.max(...away) < 1]).toEqual([before.length, true]);
    await page.getByTestId("rail-find").click();
    await until(
      "the charts kept",
      () => page.getByTestId("kept-chart").count(),
      (count) => count >= 3,
    );
    await picture(page, `${engine}-home`);
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});

async function undoAll(page: Page): Promise<number> {
  let steps = 0;
  while (await page.getByTestId("undo").isEnabled()) {
    await page.getByTestId("undo").click();
    steps += 1;
  }
  return steps;
}

function onlyOf(files: ReadonlyMap<string, Buffer>): readonly [string, Buffer] {
  const [file] = files;
  if (file === undefined || files.size !== 1) throw new Error(`${files.size} files`);
  return file;
}

const idsIn = ({ entities }: { readonly entities: readonly { readonly id: string }[] }) =>
  entities.map(({ id }) => id).toSorted();
