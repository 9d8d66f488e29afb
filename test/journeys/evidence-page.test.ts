import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Locator, Page } from "playwright-core";
import { clew, post } from "../support/run-clew.ts";
import { writeFiles } from "../support/import-files.ts";
import { roomFiles } from "../support/rooms.ts";
import { variantsCsv, variantsMapping } from "../support/variants.ts";
import { moveIn, themes, visit, type House } from "./house.ts";
import { faults, letGlueLink, picture, until } from "./support.ts";

/** A walk over the numbers of the pages that link: each opens the rows behind it, or how it was worked out. */
describe("every number on the pages that link", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(() => letGlueLink(house.address));

  const drawer = () => page.getByTestId("evidence");
  /** Escape closes what has the focus: a drawer over which another was closed gets it back first. */
  const close = async (dialog: Locator) => {
    await until(
      "the focus",
      () => dialog.evaluate((own) => own.contains(document.activeElement)),
      (has) => has,
    );
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
  };

  /**
   * Presses a number, sees as many things as it says (where it says a whole number), and the words
   * marked in the row of the first.
   */
  async function opensRows(counted: Locator, count?: number): Promise<void> {
    const said = await counted.innerText();
    await counted.click();
    await drawer().getByTestId("evidence-thing").first().waitFor();
    const total = Number(
      /of ([\d,]+) shown/
        .exec(await drawer().getByTestId("evidence-count").innerText())?.[1]
        ?.replaceAll(",", ""),
    );
    if (count !== undefined) expect({ said, total }).toEqual({ said, total: count });
    await drawer().getByTestId("source-row").first().click();
    const row = page.getByTestId("row-drawer");
    await row.getByTestId("row-hash").waitFor();
    expect({ said, marked: (await row.locator("mark").count()) > 0 }).toEqual({
      said,
      marked: true,
    });
    await close(row);
    await close(drawer());
  }

  /** Presses a measure and sees what it means, and what went into it here. */
  async function saysHow(measure: Locator, inputs: RegExp): Promise<void> {
    await measure.click();
    const definition = page.getByTestId("definition");
    expect(await definition.getByTestId("definition-here").innerText()).toMatch(inputs);
    expect(await definition.innerText()).toContain("Unit");
    await close(definition);
  }

  const countIn = async (counted: Locator) =>
    Number(/([\d,]+)\)?$/.exec((await counted.innerText()).trim())?.[1]?.replaceAll(",", ""));
  /** Numbers that stand in places where each must be pressable, and are not. */
  const mute = (places: Locator) =>
    places.evaluateAll((all) =>
      all
        .filter((one) => /\d/.test(one.textContent ?? "") && one.querySelector("button") === null)
        .map((one) => one.textContent),
    );

  it("in a cluster: names, prices, languages, kinds, times, places, radius open the things behind", async () => {
    await page.goto("/clusters");
    await page.getByTestId("clusters-row").nth(1).click({ timeout: 25_000 });
    const details = page.getByTestId("cluster-details");
    const facts = details.getByTestId("cluster-facts");
    await facts.getByTestId("behind-NAME").first().waitFor();
    expect(await mute(facts.locator("dd"))).toEqual([]);
    const name = facts.getByTestId("behind-NAME").first();
    await name.click();
    await drawer().getByTestId("evidence-thing").first().waitFor();
    await picture(page, "evidence-name-light");
    await close(drawer());
    await opensRows(name, await countIn(name));
    for (const fact of ["PRICE", "LANGUAGE"]) {
      const counted = facts.getByTestId(`behind-${fact}`).first();
      if ((await counted.count()) > 0) await opensRows(counted, await countIn(counted));
    }
    await opensRows(facts.getByTestId("behind-KIND").first(), 55);
    for (const fact of ["FIRST_SEEN", "LAST_SEEN"])
      await opensRows(facts.getByTestId(`behind-${fact}`));
    const phones = facts.getByTestId("behind-TOUCHED").first();
    await opensRows(phones, Number(/[\d,]+/.exec(await phones.innerText())?.[0]));
    if ((await facts.getByTestId("behind-LOCATED").count()) > 0)
      await opensRows(facts.getByTestId("behind-LOCATED"));
    const place = details.getByTestId("behind-PLACE").first();
    await opensRows(place, await countIn(place));
  });

  it("in a cluster: what joins it, both sides of a cut, weights; a large list a page at a time", async () => {
    const details = page.getByTestId("cluster-details");
    const reasons = details.getByTestId("cluster-reasons");
    expect(await mute(reasons.locator("td.number"))).toEqual([]);
    await opensRows(
      reasons.getByTestId("behind-TOUCHING").first(),
      await countIn(reasons.getByTestId("behind-TOUCHING").first()),
    );
    await opensRows(
      reasons.getByTestId("counted-df").first(),
      await countIn(reasons.getByTestId("counted-df").first()),
    );
    await saysHow(
      reasons.getByTestId("cluster-reason-weight").first(),
      /\d+ of 4,06\d items held have this[^]*logarithm/,
    );
    const larger = details.getByTestId("behind-LARGER_SIDE");
    await opensRows(larger, 34);
    await opensRows(details.getByTestId("behind-SMALLER_SIDE"), 21);
    await larger.click();
    await until(
      "a page",
      () => drawer().getByTestId("evidence-thing").count(),
      (count) => count === 20,
    );
    await drawer().getByTestId("evidence-more").click();
    await until(
      "the rest",
      () => drawer().getByTestId("evidence-thing").count(),
      (count) => count === 34,
    );
    await close(drawer());
  });

  it("over the clusters: who is alone, what was measured, what is left out", async () => {
    const facts = page.getByTestId("clusters-facts");
    await opensRows(facts.getByTestId("counted-alone"), 745);
    await saysHow(facts.getByTestId("clusters-measured"), /entities and [\d,]+ links/);
    await saysHow(facts.getByTestId("clusters-total"), /713/);
    await page.getByTestId("clusters-left-out").click();
    const list = page.getByTestId("clusters-left-out-list");
    expect(await mute(list.locator("td.number"))).toEqual([]);
    await opensRows(list.getByTestId("counted-df").first(), 1140);
    await close(list);
  });

  it("in what is common to many and what changed hands", async () => {
    await page.goto("/clusters/common");
    const hub = page.getByTestId("hub").first();
    await hub.waitFor({ timeout: 25_000 });
    expect(await mute(page.getByTestId("hubs").locator("td.number"))).toEqual([]);
    await opensRows(hub.getByTestId("counted-df"), await countIn(hub.getByTestId("counted-df")));
    await saysHow(hub.getByTestId("hub-elsewhere"), /Of [\d,]+ items that have it/);
    await page.goto("/clusters/hands");
    const change = page.getByTestId("hand-change").first();
    await change.waitFor({ timeout: 25_000 });
    for (const side of ["before", "after"]) {
      const counted = change.getByTestId(`hand-${side}`).getByTestId(`hand-${side}-things`);
      await opensRows(counted, Number(/\d+/.exec(await counted.innerText())?.[0]));
    }
    await saysHow(change.getByTestId("hand-gap"), /From \d+ \w+ \d{4} to \d+ \w+ \d{4}/);
  });

  it("in the ties between clusters: both sides, those first that the tie is linked with", async () => {
    await page.goto("/clusters/threads");
    const tie = page.getByTestId("tie").first();
    await tie.waitFor({ timeout: 40_000 });
    expect(await mute(page.getByTestId("ties").locator(".cluster-side"))).toEqual([]);
    const named = await tie.getAttribute("aria-label");
    for (const at of [0, 1])
      await opensRows(
        tie.getByTestId("tie-things").nth(at),
        await countIn(tie.getByTestId("tie-things").nth(at)),
      );
    await tie.getByTestId("tie-things").first().click();
    expect(
      `Single connector: ` +
        (await drawer()
          .getByTestId("evidence-thing")
          .first()
          .getByRole("button")
          .nth(1)
          .innerText()),
    ).toBe(named);
    await picture(page, "evidence-tie-light");
    await close(drawer());
  });

  it("in how well it links", async () => {
    const { body } = await post(
      house.address,
      "{ clusters(scope: {}, first: 2) { edges { node { members(first: 3) { edges { node { id } } } } } } }",
    );
    const rows = body.data?.clusters.edges.flatMap(
      ({ node }: { node: { members: { edges: { node: { id: string } }[] } } }, at: number) =>
        node.members.edges.map((one) => `${one.node.id},c${at},north`),
    );
    await page.goto("/clusters/agreement");
    await page.getByTestId("agreement-text").fill(["key,cluster,region", ...rows].join("\n"));
    await page.getByTestId("agreement-measure").click();
    const table = page.getByTestId("agreement-clusters");
    await table.waitFor({ timeout: 60_000 });
    expect(await mute(table.locator("td.number"))).toEqual([]);
    await saysHow(table.getByTestId("agreement-share").first(), /over 6 items of your list/);
  });

  it("says so where the rows cannot be read, and reads them when asked again", async () => {
    await page.goto("/clusters");
    await page.getByTestId("clusters-row").nth(1).click({ timeout: 25_000 });
    const name = page.getByTestId("behind-NAME").first();
    await name.waitFor();
    await page.route("**/graphql", async (route) => {
      if (!route.request().postData()?.includes("query ClusterEvidence")) return route.fallback();
      await route.fulfill({
        json: {
          errors: [{ message: "Another import is running.", extensions: { code: "CONFLICT" } }],
        },
      });
    });
    await name.click();
    await drawer().getByTestId("problem").getByText("Another import is running.").waitFor();
    await page.unroute("**/graphql");
    await drawer().getByRole("button", { name: "Try again" }).click();
    await drawer().getByTestId("evidence-thing").first().waitFor();
    await drawer().getByTestId("evidence-thing").first().getByRole("button").first().click();
    await page.getByTestId("profile").waitFor();
    expect(await drawer().count()).toBe(0);
  });

  it("in wordings and in pairs that are likely the same", async () => {
    await page.goto("/wordings");
    await page.getByTestId("wordings-row").first().click({ timeout: 25_000 });
    await opensRows(page.getByTestId("wording").getByTestId("counted-users"), 253);
    await saysHow(page.getByTestId("wording-aligned"), /texts? of 253/);
    expect(await mute(page.getByTestId("wording-table").locator("td.number"))).toEqual([]);
    writeFiles(house.folder, { "registers.csv": variantsCsv(), "registers.yaml": variantsMapping });
    expect(
      (
        await clew(
          ["import", join(house.folder, "registers.yaml")],
          house.environment,
          house.folder,
        )
      ).code,
    ).toBe(0);
    await page.goto("/likely-same");
    await page.getByTestId("review-field").first().waitFor({ timeout: 60_000 });
    expect(await mute(page.getByTestId("review-fields").locator("td.number"))).toEqual([]);
    await saysHow(page.getByTestId("review-total"), /persons? were compared by/i);
    await saysHow(
      page.getByTestId("review-bits").first(),
      /seen in [\d.]+ % of pairs that are the same, in [\d.]+ % of others[^]* bits/,
    );
    await page
      .getByTestId("review-field")
      .filter({ has: page.getByTestId("review-common") })
      .first()
      .getByTestId("review-bits")
      .click();
    const worked = page.getByTestId("definition");
    expect(await worked.getByTestId("review-met-value").innerText()).toMatch(
      /[\d,]+ of the other [\d,]+ \w+ with a value state “.+”/,
    );
    await picture(page, "evidence-bits-light");
    for (const at of [0, -1]) {
      await worked.getByTestId("review-value").nth(at).click();
      const row = page.getByTestId("row-drawer");
      await row.locator("mark").first().waitFor();
      await close(row);
    }
    await close(worked);
    await saysHow(page.getByTestId("review-base"), /one in [\d,]+/);
    await saysHow(page.getByTestId("review-weight-worked"), /before any field/);
    await until(
      "what changes",
      () => page.getByTestId("review-changes").innerText(),
      (text) => !text.includes("working out"),
      30_000,
    );
    await saysHow(
      page.getByTestId("review-changes").getByTestId("meaning-changes"),
      /Now: [^]*Then: /,
    );
  });

  it("beside pictures: how many, how far apart, who shows them, which accounts", async () => {
    const folder = join(house.folder, "rooms");
    writeFiles(folder, await roomFiles());
    expect(
      (await clew(["import", join(folder, "rooms.yaml")], house.environment, house.folder)).code,
    ).toBe(0);
    const { body } = await post(
      house.address,
      `
        {
          neighbourhood(ids: ["ad:t-rooms/1"], hops: 1) {
            entities { ref kind }
          }
          hubs(first: 100) { edges { node { identifier { ref kind } } } }
        }
      `,
    );
    const imageIn = (all: readonly { readonly ref: string; readonly kind: string }[]) =>
      all.find(({ kind }) => kind === "Image")?.ref ?? "";
    const strip = page.getByTestId("picture-strip");
    const numbers = strip.locator("h2, figcaption > .second, figcaption > .third");
    await page.goto(`/entity/${imageIn(body.data.neighbourhood.entities)}`);
    await until(
      "both pictures",
      () => strip.getByTestId("picture").count(),
      (count) => count === 2,
    );
    expect(await mute(numbers)).toEqual([]);
    await saysHow(
      strip.getByTestId("picture-total"),
      /2 pictures within a few bits of the first, all shown here/,
    );
    await saysHow(strip.getByTestId("picture-distance").last(), /differ in \d+ of 64 bits/);
    for (const counted of await strip.getByTestId("picture-things").all())
      await opensRows(counted, Number(/\d+/.exec(await counted.innerText())?.[0]));
    await page.goto(
      `/entity/` +
        imageIn(
          body.data.hubs.edges.map(
            ({
              node,
            }: {
              readonly node: {
                readonly identifier: { readonly ref: string; readonly kind: string };
              };
            }) => node.identifier,
          ),
        ),
    );
    await strip.getByTestId("picture-accounts").click();
    expect(await mute(numbers)).toEqual([]);
    expect(await strip.locator("figcaption > .plain-button").count()).toBeGreaterThan(4);
  });

  it("in a profile: with whom it is in contact, and opens the rows behind each number", async () => {
    const { body } = await post(house.address, '{ entity(id: "phone:+12125550147") { ref } }');
    await page.goto(`/entity/${body.data.entity.ref}`);
    await page.getByTestId("contact").first().waitFor();
    const [first] = await page.getByTestId("contact").allInnerTexts();
    expect(first?.replaceAll(/\s+/gu, " ")).toContain("(646) 555-0112 23 0 23");
    await page.getByTestId("contact").first().getByTestId("counted-events").first().click();
    await page.getByTestId("evidence").getByText("20 of 23 shown").waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("hour-grid").locator("button[data-weekday='4'][data-hour='18']").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page
      .getByTestId("evidence")
      .getByRole("heading", { name: /Thursday, \d\d:00/ })
      .waitFor();
    await page.keyboard.press("Escape");
    await page.getByTestId("evidence").waitFor({ state: "hidden" });
  });

  it("in a profile of what very many have: of how many of them it was read", async () => {
    const { body } = await post(
      house.address,
      "{ hubs(first: 1) { edges { node { things identifier { ref } } } } }",
    );
    const [
      {
        node: { things, identifier },
      },
    ] = body.data.hubs.edges;
    await page.goto(`/entity/${identifier.ref}`);
    for (const part of ["in-common", "where-and-when"]) {
      expect(await page.getByTestId(part).getByTestId("read-from").innerText()).toContain(
        `Read from 500 of its ${things.toLocaleString("en-GB")} items`,
      );
    }
    expect(await page.locator(".fact-card").filter({ hasText: "Places" }).innerText()).toMatch(
      /\d+ or more/,
    );
    await picture(page, "evidence-profile-of-many");
  });

  it.each(themes)("keeps the rules of accessibility in %s", async (theme) => {
    const other = await visit(browser, house.address, theme);
    await other.page.goto("/clusters");
    await other.page.getByTestId("clusters-row").nth(1).click({ timeout: 25_000 });
    await other.page.getByTestId("behind-NAME").first().click();
    await other.page.getByTestId("evidence-thing").first().waitFor();
    await picture(other.page, `evidence-all-${theme}`);
    expect(await faults(other.page)).toEqual([]);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () => {
    expect(complaints).toEqual([]);
  });
});
