import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { clew, post } from "../support/run-clew.ts";
import { writeFiles } from "../support/import-files.ts";
import { roomFiles } from "../support/rooms.ts";
import { moveIn, type House } from "./house.ts";
import {
  figures,
  letGlueLink,
  openFigure,
  picture,
  pressFigure,
  settled,
  until,
} from "./support.ts";

describe("what was decided, drawn", () => {
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ house, page, complaints } = stay));
  beforeAll(async () => {
    const folder = join(house.folder, "rooms");
    writeFiles(folder, await roomFiles());
    expect(
      (await clew(["import", join(folder, "rooms.yaml")], house.environment, house.folder)).code,
    ).toBe(0);
    await letGlueLink(house.address);
    await page.getByTestId("sources-held").waitFor();
  });

  const send = () => page.getByTestId("decide-send").click();
  const refOf = async (id: string) =>
    String(
      (await post(house.address, "query ($id: ID!) { entity(id: $id) { ref } }", { id })).body.data
        .entity.ref,
    );

  it("blurs pictures until somebody asks, one by one or all, and again after leaving", async () => {
    const around = (
      await post(
        house.address,
        '{ neighbourhood(ids: ["ad:t-rooms/1"], hops: 1) { entities { ref kind } } }',
      )
    ).body.data.neighbourhood.entities;
    const image = around.find(({ kind }: { kind: string }) => kind === "Image").ref;
    await page.goto(`/entity/${image}`);
    const strip = page.getByTestId("picture-strip");
    await until(
      "both pictures",
      () => strip.getByTestId("picture-toggle").count(),
      (count) => count === 2,
    );
    const blurred = () =>
      strip
        .locator("img")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).filter !== "none"));
    expect(await blurred()).toEqual([true, true]);
    expect(await strip.innerText()).toMatch(
      /of 64 bits off[^]*In \d items?[^]*need not mean the same person/,
    );
    expect(await strip.getByText("mirrored").count()).toBe(1);
    await picture(page, "decisions-pictures-blurred");
    await strip.getByTestId("picture-toggle").first().click();
    expect(await blurred()).toEqual([false, true]);
    await strip.getByTestId("pictures-all").click();
    expect(await blurred()).toEqual([false, false]);
    await picture(page, "decisions-pictures-shown");
    await page.getByTestId("rail-find").click();
    await page.goBack();
    await until(
      "both pictures",
      () => strip.getByTestId("picture-toggle").count(),
      (count) => count === 2,
    );
    expect(await blurred()).toEqual([true, true]);
    await page.goto(`/entity/${await refOf("image:5ab8e01794cf2d63")}`);
    await strip.getByText("only its hash is known").waitFor();
  });

  it("draws possible links dashed; one is accepted, one refused, both taken back", async () => {
    await page.goto(`/entity/${await refOf("phone:+12125550147")}`);
    await page.getByTestId("open-chart").click();
    await settled(page);
    await page.getByTestId("possible-open").click();
    const links = page.getByTestId("possible-link");
    await until(
      "five links",
      () => links.count(),
      (count) => count === 5,
      30_000,
    );
    expect(await page.getByTestId("possible-links").innerText()).toMatch(
      /A lead, never a fact[^]*known links here[^]*among the first 5[^]*in common/,
    );
    const before = await page.evaluate(() => window.clewChart?.links() ?? 0);
    await page.getByTestId("possible-draw").click();
    await page.getByTestId("possible-off").waitFor();
    await settled(page);
    await picture(page, "decisions-possible");
    await page.getByTestId("undo").click();
    await page.getByTestId("possible-off").waitFor({ state: "hidden" });
    expect(await page.evaluate(() => window.clewChart?.links() ?? 0)).toBe(before);
    await links.nth(0).getByTestId("possible-accept").click();
    await page.getByTestId("decide-reasons").fill("The hotline says so.");
    await send();
    await links.nth(0).getByText("Belong together").waitFor();
    await links.nth(1).getByTestId("possible-refuse").click();
    await send();
    const refused = page.getByTestId("possible-refused");
    await refused.getByText("No link between them").waitFor();
    await refused.getByTestId("take-back").click();
    await refused.waitFor({ state: "hidden" });
    await links.nth(0).getByTestId("take-back").click();
    await until(
      "no decision",
      () => links.getByTestId("decision").count(),
      (count) => count === 0,
    );
  });

  it("draws a cluster as one figure, opens it by double click, and brings it back by undo", async () => {
    await page.goto("/chart");
    await page.getByTestId("charts").click();
    await page.getByTestId("menu-new-chart").click();
    await page.getByTestId("rail-networks").click();
    await page
      .getByTestId("clusters-row")
      .filter({ hasText: "one connector" })
      .first()
      .click({ timeout: 25_000 });
    await page.getByTestId("cluster-details").getByTestId("cluster-members").waitFor();
    await page.getByTestId("cluster-as-one").click();
    const folded = await settled(page, (all) => all.some(({ id }) => id === "figure:1"));
    expect(folded.some(({ id }) => id.startsWith("ad:"))).toBe(false);
    await pressFigure(page, "figure:1");
    expect(await page.getByTestId("details").getByRole("heading").innerText()).toMatch(
      /^Network \d+ · 55$/,
    );
    const [figure, ...others] = await settled(page, (all) =>
      all.some(({ id }) => id === "figure:1"),
    ).then((all) =>
      all.toSorted((a, b) => Number(b.id === "figure:1") - Number(a.id === "figure:1")),
    );
    const links = page.getByTestId("folded-links");
    for (const other of others) {
      if (figure === undefined || (await links.count()) > 0) break;
      await page.mouse.click((figure.x + other.x) / 2, (figure.y + other.y) / 2);
      await links.waitFor({ timeout: 700 }).catch(() => undefined);
    }
    await picture(page, "decisions-figure-links");
    const count = await page.getByTestId("folded-link").count();
    expect(await page.getByTestId("details").getByRole("heading").first().innerText()).toBe(
      count === 1 ? "1 link of a figure" : `${count} links of a figure`,
    );
    await page.getByTestId("folded-link").first().click();
    await page.getByTestId("details").getByTestId("source-row").first().click();
    expect(await page.getByTestId("row-drawer").locator("mark").count()).toBeGreaterThan(0);
    await page.keyboard.press("Escape");
    await page.getByTestId("folded-back").click();
    await links.waitFor();
    await pressFigure(page, "figure:1");
    await page.getByTestId("split-off").first().click();
    await until(
      "the one split off",
      () => figures(page),
      (all) => all.filter(({ id }) => id.startsWith("ad:")).length === 1,
    );
    await page.getByTestId("undo").click();
    await picture(page, "decisions-one-figure");
    await openFigure(page, "figure:1");
    await until(
      "all members",
      () => figures(page),
      (all) => all.filter(({ id }) => id.startsWith("ad:")).length === 54,
    );
    await page.getByTestId("undo").click();
    await until(
      "the figure",
      () => figures(page),
      (all) => all.some(({ id }) => id === "figure:1"),
    );
  });

  it("draws what is treated as the same as one figure", async () => {
    const found = (
      await post(
        house.address,
        '{ search(text: "Jon Moreno", kinds: ["Person"], first: 2) { edges { node { id ref } } } }',
      )
    ).body.data.search.edges.map(({ node }: { node: { id: string } }) => node);
    const ids = found.map(({ id }: { id: string }) => id);
    expect(
      (
        await post(
          house.address,
          "mutation ($input: DecideInput!) { decide(input: $input) { ok } }",
          { input: { type: "same", ids, reasons: ["One document, two spellings."] } },
        )
      ).body.data.decide.ok,
    ).toBe(true);
    await page.goto(`/entity/${found[0].ref}`);
    await page.getByTestId("open-chart").click();
    const same = page.getByTestId("treated-same");
    await same.getByText("One document, two spellings.").waitFor();
    await same.getByTestId("same-as-one").click();
    const drawn = await settled(page, (all) => all.some(({ label }) => label === "Jon Moreno · 2"));
    expect(drawn.some(({ id }) => ids.includes(id))).toBe(false);
    await picture(page, "decisions-same");
    await page.getByTestId("undo").click();
    await until(
      "both",
      () => figures(page),
      (all) => ids.every((id: string) => all.some((one) => one.id === id)),
    );
    await pressFigure(page, ids[0]);
    await same.getByTestId("take-back").click();
    await same.waitFor({ state: "hidden" });
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});
