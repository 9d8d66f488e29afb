import { mkdirSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { moveIn, themes, visit, type House } from "./house.ts";
import { openSection, faults, picture, pressFigure, settled, until } from "./support.ts";

const shots = new URL("../.cache/screenshots/", import.meta.url);

describe("the pages of shared wordings and of why", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());

  const rows = () => page.getByTestId("wordings-row");
  const members = () => page.getByTestId("wording-member");
  /** Refs of two ads that share much: of one cluster. */
  const pair = async (): Promise<readonly string[]> =>
    page.evaluate(async () => {
      const query =
        "{ clusters(scope: {}, first: 2) { edges { node { members(first: 2) { edges { node { ref } } } } } } }";
      const answer = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", "x-clew-csrf": "1" },
        body: JSON.stringify({ query }),
      });
      const { data } = (await answer.json()) as {
        readonly data: {
          readonly clusters: {
            readonly edges: readonly {
              readonly node: {
                readonly members: {
                  readonly edges: readonly { readonly node: { readonly ref: string } }[];
                };
              };
            }[];
          };
        };
      };
      return data.clusters.edges[0]?.node.members.edges.map(({ node }) => node.ref) ?? [];
    });

  it("lists wordings, those of most first, with what they mean and what to keep in mind", async () => {
    await openSection(page, "networks", "shared-wordings");
    await rows().first().waitFor({ timeout: 25_000 });
    expect(new URL(page.url()).pathname).toBe("/wordings");
    const sizes = (await rows().allInnerTexts()).map((text) =>
      Number(/\n(\d+)\n/.exec(`${text}\n`)?.[1]),
    );
    expect(sizes.slice(0, 2)).toEqual([253, 245]);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    await page.getByTestId("wordings-caveats").getByRole("button", { name: "more" }).click();
    expect(await page.getByTestId("wordings-caveats").innerText()).toContain(
      "The same wording need not be the same hand",
    );
  });

  it("opens one by keyboard: its slots marked, numbered and named", async () => {
    await rows().first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    await members().first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/wordings\/[a-z2-7]{26}$/);
    expect(await page.getByTestId("wording-text").innerText()).toMatch(
      /waits for you in[^]*Sign up for free, verified profiles only/,
    );
    expect(await page.getByTestId("wording-slot").count()).toBe(5);
    expect(await page.getByTestId("wording-legend").innerText()).toMatch(
      /Name 1\s+Place 2\s+Text 3\s+Phone 4, 5/,
    );
    expect(await members().count()).toBe(50);
    await picture(page, "wording-open-light");
  });

  it("shows what each put into a slot, and opens the source row with just these words marked", async () => {
    const first = members().filter({ hasText: "Dina, only till Sunday" }).first();
    expect(await first.innerText()).toMatch(/4 Dec 2025[^]*69 %[^]*Dina[^]*New York[^]*Call/);
    await first.getByTestId("wording-fill").nth(1).click();
    const drawer = page.getByTestId("row-drawer");
    await drawer.getByText("ads.csv").waitFor();
    expect(await drawer.locator("mark").allInnerTexts()).toEqual(["New York"]);
    await picture(page, "wording-row-light");
    await page.keyboard.press("Escape");
    await drawer.waitFor({ state: "hidden" });
  });

  it("says what a number means, and shows more", async () => {
    await page.getByTestId("meaning-similarity").click();
    expect(await page.getByTestId("definition").innerText()).toMatch(/word pairs[^]*Jaccard 1912/);
    await page.keyboard.press("Escape");
    await page.getByTestId("definition").waitFor({ state: "hidden" });
    await page.getByTestId("wording-more").click();
    await until(
      "all that one answer gives",
      () => members().count(),
      (count) => count === 200,
    );
  });

  it("says what an empty list lacks", async () => {
    await page.goto("/wordings");
    await page.getByTestId("wordings-least").fill("900000");
    await page.getByTestId("empty").getByText("No shared wording here").waitFor();
    await page.getByTestId("wordings-least").fill("2");
    await rows().first().waitFor();
  });

  it("is reached from the profile of a wording and from the chart", async () => {
    await rows().nth(2).click();
    await page.getByTestId("wording-profile").click();
    await page.getByTestId("profile-wording").click();
    await page.getByTestId("wording-text").waitFor();
    await page.getByTestId("wording-to-chart").click();
    const drawn = await settled(page, (all) => all.length > 5);
    await pressFigure(page, drawn.find(({ kind }) => kind === "Template")?.id ?? "");
    await page.getByTestId("details-wording").click();
    await page.getByTestId("wording-text").waitFor();
  });

  it("says why two are linked, row by row with words, hashes, and what speaks against it", async () => {
    const [from, to] = await pair();
    await page.goto(`/why/${from}/${to}`);
    const steps = page.getByTestId("why-page-step");
    await steps.first().waitFor();
    expect(await steps.count()).toBeGreaterThan(2);
    expect(await steps.first().innerText()).toMatch(
      /Both have account rosehouse_co[^]*ads\.csv, line \d+[^]*SHA-256 [0-9a-f]{64}/,
    );
    expect(await steps.first().locator("mark").first().innerText()).toContain("rosehouse_co");
    expect(await page.getByTestId("why-page-against").innerText()).toContain("One source alone");
    expect(await page.getByTestId("why-page-decisions").innerText()).toContain("None on these two");
    await picture(page, "why-page-light");
  });

  it("prints: no chrome, ink on paper, hashes whole", async () => {
    await page.emulateMedia({ media: "print" });
    expect(
      await page
        .locator(".rail, .bar, .why-tools")
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).display)),
    ).toEqual(["none", "none", "none"]);
    await picture(page, "why-print");
    const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
    mkdirSync(shots, { recursive: true });
    writeFileSync(new URL("why.pdf", shots), paper);
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(1);
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await page.getByTestId("why-print").click();
    expect(await page.evaluate(() => document.body.hasAttribute("data-printed"))).toBe(true);
  });

  it("says what was known on an earlier day", async () => {
    await page.getByTestId("why-as-of").fill("2020-01-31");
    await page
      .getByText("Nothing that was received here by the end of 31 Jan 2020 links them.")
      .waitFor();
    expect(await page.getByTestId("why-page-step").count()).toBe(0);
    await page.getByTestId("why-as-of").fill("");
    await page.getByTestId("why-page-step").first().waitFor();
  });

  it("opens on the chart, and from there again as a page", async () => {
    const { pathname } = new URL(page.url());
    await page.getByTestId("why-to-chart").click();
    await page.getByTestId("why-as-page").click();
    await page.getByTestId("why-page-step").first().waitFor();
    expect(new URL(page.url()).pathname).toBe(pathname);
  });

  it.each(themes)("keeps the rules of accessibility in %s", async (theme) => {
    const other = await visit(browser, house.address, theme);
    await other.page.goto("/wordings");
    await other.page.getByTestId("wordings-row").first().click();
    await other.page.getByTestId("wording-member").first().waitFor({ timeout: 25_000 });
    await picture(other.page, `wording-all-${theme}`);
    expect(await faults(other.page)).toEqual([]);
    const [from, to] = await pair();
    await other.page.goto(`/why/${from}/${to}`);
    await other.page.getByTestId("why-page-step").first().waitFor();
    await picture(other.page, `why-all-${theme}`);
    expect(await faults(other.page)).toEqual([]);
    expect(other.complaints).toEqual([]);
    await other.page.context().close();
  });

  it("complained of nothing on the way, and asked nobody else", () =>
    expect(complaints).toEqual([]));
});
