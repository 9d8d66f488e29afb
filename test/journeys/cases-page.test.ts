import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { clew } from "../support/run-clew.ts";
import { moveIn, themes, visit, type Stay } from "./house.ts";
import {
  downloads,
  dropFile,
  faults,
  figures,
  picture,
  pressFigure,
  settled,
  until,
} from "./support.ts";

const ring = "phone:+12125550147";

/** Fills the dialog that asks into which case something goes. */
async function putInto(page: Page, wish: { readonly title?: string; readonly why: string }) {
  const dialog = page.getByTestId("add-to-case");
  await dialog.getByTestId("add-to-case-which").waitFor();
  if (wish.title !== undefined) await dialog.getByTestId("add-to-case-title").fill(wish.title);
  await dialog.getByTestId("add-to-case-why").fill(wish.why);
  await dialog.getByTestId("add-to-case-send").click();
  await dialog.waitFor({ state: "hidden" });
}

/** Presses the ground with the right button, where no figure is near. */
async function pressGround(page: Page): Promise<void> {
  const shown = await settled(page);
  for (let y = 200; y < 800; y += 40)
    for (let x = 300; x < 900; x += 40) {
      const isFree = shown.every((one) => Math.hypot(one.x - x, one.y - y) > 70);
      if (!isFree) continue;
      await page.mouse.click(x, y, { button: "right" });
      const isGround = page.getByTestId("context-menu").getByText("Put this chart into a case");
      if (await isGround.isVisible()) return;
      await page.keyboard.press("Escape");
    }
  throw new Error("there is no free ground");
}

const exhibitTexts = (page: Page) => page.getByTestId("exhibit").allInnerTexts();

describe("case files", () => {
  let stay: Stay;
  moveIn((given) => void (stay = given));
  const openFind = async (page: Page, text: string) => {
    await page.goto("/");
    await page.getByTestId("home-find-box").fill(text);
    await page.keyboard.press("Enter");
    await page.getByTestId("profile").waitFor();
  };

  it("say what they are for where there is none", async () => {
    const { page } = stay;
    await page.getByTestId("rail-cases").click();
    await page.getByTestId("cases-view").getByText("No case is open").waitFor();
    await picture(page, "cases-empty");
  });

  it("take a profile's entity into a case that is opened for it", async () => {
    const { page } = stay;
    await openFind(page, "212 555 0147");
    await page.getByTestId("profile-case").click();
    await putInto(page, { title: "Night buses", why: "The tip names this number" });
    await page.getByTestId("toasts").getByText("Open the case").click();
    await page.getByTestId("case-view").getByText("The tip names this number").waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/cases\/[0-9a-f-]{36}$/u);
    expect(page.url()).not.toContain("555");
  });

  it("take what is selected on the chart by a key, a line and the chart itself by their menus", async () => {
    const { page } = stay;
    await openFind(page, "212 555 0147");
    const beside = page.getByTestId("profile").locator("button[draggable=true]").first();
    await page.waitForLoadState("networkidle"); // what comes later moves what is dragged
    await beside.dragTo(page.getByTestId("rail-cases"));
    await page.getByTestId("add-to-case").waitFor();
    await picture(page, "case-dragged");
    await page.keyboard.press("Escape");
    await page.getByTestId("open-chart").click();
    const shown = await settled(page, (all) => all.length > 20);
    await until(
      "its address",
      async () => page.url(),
      (url) => /\/chart\/[0-9a-f-]{36}$/u.test(url),
    );
    const ad = shown.find(({ kind }) => kind === "Ad");
    await pressFigure(page, ad?.id ?? "");
    await page.keyboard.press("c");
    await putInto(page, { why: "An ad with this number" });
    await pressFigure(page, ring, { button: "right" });
    await page.getByTestId("context-menu").getByText("Put into a case").click();
    await putInto(page, { why: "Again" });
    await pressGround(page);
    await page.getByTestId("context-menu").getByText("Put this chart into a case").click();
    await putInto(page, { why: "How it hangs together" });
    await page.getByTestId("rail-cases").click();
    await page.getByTestId("case-row").getByText("Night buses").click();
    await until(
      "three exhibits",
      () => exhibitTexts(page),
      (texts) => texts.length === 3,
    );
    expect((await exhibitTexts(page)).map((text) => text.split("\n")[0])).toEqual(["1", "2", "3"]);
    await picture(page, "case-light");
  });

  it("take a source row where it is laid open, a document, notes; exhibits can be taken out", async () => {
    const { page, house } = stay;
    const scan = join(house.folder, "scan of a note.txt");
    writeFileSync(scan, "Room 12, paid in cash.");
    await page.getByTestId("case-files-picker").setInputFiles(scan);
    await page.getByTestId("documents-why").fill("Found in the car");
    await page.getByTestId("documents-send").click();
    await page.getByTestId("exhibit").filter({ hasText: "scan of a note.txt" }).waitFor();
    await dropFile(page, page.getByTestId("exhibits"), "map.txt", Buffer.from("A sketch"));
    await page.getByTestId("documents-why").fill("Drawn by the caller");
    await page.getByTestId("documents-send").click();
    await page.getByTestId("exhibit").filter({ hasText: "map.txt" }).waitFor();
    const download = page.waitForEvent("download");
    await page.getByText("scan of a note.txt").last().click();
    expect((await download).suggestedFilename()).toBe("scan of a note.txt");
    await page.getByRole("button", { name: "Take exhibit 2 out" }).click();
    await page.getByTestId("take-out-why").fill("Another number");
    await page.getByTestId("take-out-send").click();
    await page.getByText("Show the one that was taken out").click();
    await page.getByText("Taken out: Another number").waitFor();
    await page.getByTestId("case-tab-notes").click();
    await page.getByTestId("case-note-text").fill("Ask the hotline for the call of 3 March.");
    await page.getByTestId("case-note-send").click();
    await page.getByTestId("case-notes").getByText("Ask the hotline").waitFor();
    await page.getByTestId("case-tab-history").click();
    await page.getByTestId("case-history").getByText("Wrote a note").waitFor();
    await picture(page, "case-history");
  });

  it("take what a query gives, and say whether it gives the same again", async () => {
    const { page } = stay;
    const own = new URL(page.url()).pathname;
    await page.goto("/queries/accounts-with-several-numbers");
    await page.getByTestId("query-run").click();
    await page.getByTestId("query-case").click();
    await putInto(page, { why: "Who shares a number" });
    await page.goto(own);
    await page.getByTestId("exhibit-again").click();
    await until(
      "what it gives",
      () => page.getByTestId("exhibit-said").innerText(),
      (said) => said === "It gives the same",
    );
  });

  it("are changed by another person while one looks, and say what is different since", async () => {
    const { page, house } = stay;
    const listed = await clew(["case", "list", "--json"], house.environment, house.folder);
    const [{ number }] = JSON.parse(listed.out);
    const noted = await clew(
      ["case", "note", number, "From", "the", "command", "line"],
      house.environment,
      house.folder,
    );
    expect(noted.code).toBe(0);
    await page.reload();
    await page.getByTestId("case-tab-notes").click();
    await page.getByText("From the command line").waitFor();
    await page.getByTestId("case-head-summary").fill("Two numbers, one room.");
    await page.getByTestId("case-note-text").focus();
    await page.reload();
    await until(
      "the summary",
      () => page.getByTestId("case-head-summary").inputValue(),
      (text) => text === "Two numbers, one room.",
    );
    expect(stay.complaints).toEqual([]);
  });

  it("leave as a package, which opens again to be read and says who signed it", async () => {
    const { page, house } = stay;
    await page.getByTestId("case-tab-exhibits").click();
    const made = await downloads(page, 1, () => page.getByTestId("case-package").click());
    const [[name, bytes] = ["", Buffer.alloc(0)]] = made;
    expect(name).toMatch(/Night-buses\.zip$/u);
    const zip = join(house.folder, "case.zip");
    writeFileSync(zip, bytes);
    const verified = await clew(["verify", zip], {}, house.folder);
    expect(verified.code).toBe(0);
    const own = new URL(page.url()).pathname;
    await page.getByTestId("rail-cases").click();
    await page.getByTestId("package-picker").setInputFiles(zip);
    await page.getByText("Whole: every byte is as it was made").waitFor();
    await page.getByTestId("received-exhibits").getByText("The tip names this number").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.locator(".received-chart").scrollIntoViewIfNeeded();
    await picture(page, "case-received");
    await page.getByTestId("received-tab-entities").click();
    await page.getByTestId("received-entities").getByText("(212) 555-0147").first().waitFor();
    await page.getByTestId("received-tab-rows").click();
    await page.getByTestId("received-rows").locator("summary").first().click();
    await picture(page, "case-received-rows");
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(zip, bytes);
    expect((await clew(["verify", zip], {}, house.folder)).code).toBe(1);
    await page.getByTestId("rail-cases").click();
    await page.getByTestId("package-picker").setInputFiles(zip);
    await page
      .getByTestId("toasts")
      .getByText(/not as it was made/u)
      .waitFor();
    await page.goto(own);
    await page.getByTestId("exhibits").waitFor();
  });

  it.each(themes)("keep the rules of accessibility, %s", async (theme) => {
    const other = await visit(stay.browser, stay.house.address, theme);
    await other.page.goto(new URL(stay.page.url()).pathname);
    await other.page.getByTestId("exhibits").waitFor();
    expect(await faults(other.page)).toEqual([]);
    await picture(other.page, `case-${theme}`);
    await other.page.setViewportSize({ width: 390, height: 800 });
    await picture(other.page, `case-narrow-${theme}`);
    await other.page.goto("/cases");
    await other.page.getByTestId("case-row").first().waitFor();
    expect(await faults(other.page)).toEqual([]);
    await other.page.context().close();
  });
});

describe("a chart that is kept on the server", () => {
  let stay: Stay;
  moveIn((given) => void (stay = given));
  const labels = async (page: Page) => (await figures(page)).map(({ id }) => id).toSorted();
  const places = async (page: Page) =>
    (await settled(page))
      .map(({ id, x, y }) => `${id} ${Math.round(x)} ${Math.round(y)}`)
      .toSorted();

  it("opens by its address as it was, to the pixel, and undo lasts over the reload", async () => {
    const { page } = stay;
    await page.getByTestId("home-find-box").fill("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByTestId("open-chart").click();
    const shown = await settled(page, (all) => all.length > 20);
    await until(
      "its address",
      async () => page.url(),
      (url) => /\/chart\/[0-9a-f-]{36}$/u.test(url),
    );
    const ad = shown.find(({ kind }) => kind === "Ad");
    await pressFigure(page, ad?.id ?? "");
    await page.keyboard.press("Delete");
    await settled(page, (all) => all.length === shown.length - 1);
    await until(
      "kept",
      () => page.getByTestId("saved-state").innerText(),
      (text) => text.startsWith("saved"),
    );
    await page.waitForTimeout(800);
    const before = await places(page);
    await page.reload();
    await settled(page, (all) => all.length === shown.length - 1);
    expect(await places(page)).toEqual(before);
    await page.getByTestId("undo").click();
    await settled(page, (all) => all.length === shown.length);
    await page.getByTestId("redo").click();
    await settled(page, (all) => all.length === shown.length - 1);
  });

  it("shows in a second window what is done in the first within a second, and loses no step of either", async () => {
    const { page } = stay;
    const other = await visit(stay.browser, stay.house.address);
    await other.page.goto(new URL(page.url()).pathname);
    const shown = await settled(other.page, (all) => all.length > 20);
    await other.page.waitForTimeout(500);
    const [first, second] = shown.filter(({ kind }) => kind === "Ad");
    await pressFigure(page, first?.id ?? "");
    await page.keyboard.press("Delete");
    const begun = performance.now();
    await until(
      "the other window",
      () => labels(other.page),
      (ids) => !ids.includes(first?.id ?? ""),
    );
    expect(performance.now() - begun).toBeLessThan(2_000);
    await Promise.all([
      pressFigure(other.page, second?.id ?? "").then(() => other.page.keyboard.press("Delete")),
      page.getByTestId("undo").click(),
    ]);
    const wanted = shown
      .map(({ id }) => id)
      .filter((id) => id !== second?.id)
      .toSorted();
    for (const one of [page, other.page])
      await until(
        "both windows alike",
        () => labels(one),
        (ids) => ids.join() === wanted.join(),
      );
    expect([...stay.complaints, ...other.complaints]).toEqual([]);
    await other.page.context().close();
  });

  it("loses no step done while the server was away, left with the page, or met by another window's", async () => {
    const { page } = stay;
    const other = await visit(stay.browser, stay.house.address);
    const address = new URL(page.url()).pathname;
    await other.page.goto(address);
    const shown = await settled(other.page, (all) => all.length > 20);
    const [mine, takenBack, theirs] = shown.filter(({ kind }) => kind === "Ad").map(({ id }) => id);
    await page.context().setOffline(true);
    for (const id of [mine, takenBack]) {
      await pressFigure(page, id ?? "");
      await page.keyboard.press("Delete");
    }
    await page.getByTestId("undo").click();
    await page.waitForTimeout(500);
    await page.goto("about:blank");
    await pressFigure(other.page, theirs ?? "");
    await other.page.keyboard.press("Delete");
    await until(
      "kept",
      () => other.page.getByTestId("saved-state").innerText(),
      (text) => text.startsWith("saved"),
    );
    await other.page.waitForTimeout(800);
    await page.context().setOffline(false);
    await page.goto(new URL(address, stay.house.address).href);
    const wanted = shown.map(({ id }) => id).filter((id) => id !== mine && id !== theirs);
    for (const one of [page, other.page])
      await until(
        "both windows alike",
        () => labels(one),
        (ids) => ids.join() === wanted.toSorted().join(),
      );
    stay.complaints.splice(
      0,
      Infinity,
      ...stay.complaints.filter((one) => !/ERR_INTERNET/u.test(one)),
    );
    expect([...stay.complaints, ...other.complaints]).toEqual([]);
    await other.page.context().close();
  });

  it("is listed at home, doubled and deleted", async () => {
    const { page } = stay;
    await page.getByTestId("charts").click();
    await page.getByText("Duplicate this chart").click();
    await until(
      "the copy",
      () => page.getByTestId("chart-name").inputValue(),
      (name) => name.endsWith(", copy"),
    );
    await page.goto("/");
    await until(
      "two charts",
      () => page.getByTestId("kept-chart").allInnerTexts(),
      (all) => all.length === 2,
    );
    await page.getByRole("button", { name: /copy/u }).last().click();
    await until(
      "one chart",
      () => page.getByTestId("kept-chart").allInnerTexts(),
      (all) => all.length === 1,
    );
  });
});
