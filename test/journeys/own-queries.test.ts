import { readFileSync } from "node:fs";
import { ZipFile } from "yazl";
import { beforeAll, describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { moveIn, themes, visit, type House } from "./house.ts";
import { downloads, faults, figures, picture, pressFigure, settled, until } from "./support.ts";

const ring = "phone:+12125550147";

/** A zip of BloodHound's files, one object each. */
function packOf(queries: readonly { readonly name: string; readonly query: string }[]) {
  const zip = new ZipFile();
  queries.forEach(({ name, query }, at) => {
    const text = `\u{feff}${JSON.stringify({ query, name, description: `${name}, as it came.` })}`;
    zip.addBuffer(Buffer.from(text), `${at}.json`);
  });
  zip.addBuffer(Buffer.from("a,b"), "table.csv");
  zip.end();
  return new Promise<Buffer>((resolve) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on("data", (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

const rowsIn = (page: Page) => page.getByTestId("query-rows").locator("[data-at]");

describe("queries of one's own, by pointer", () => {
  let browser: Browser;
  let house: House;
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ browser, house, page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());
  const write = async (text: string) => {
    await page.getByTestId("cypher-text").click();
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(text);
  };

  it("come in a zip of BloodHound's files; what is refused is a draft", async () => {
    await page.getByTestId("rail-queries").click();
    await page.getByTestId("query-import-open").click();
    const buffer = await packOf([
      { name: "Phones on ads", query: "MATCH (u:User)-[:MemberOf]->(g:Group) RETURN u" },
      { name: "Largest numbers", query: "MATCH (p:Phone) RETURN p ORDER BY p.df DESC LIMIT 5" },
    ]);
    const files = page.getByTestId("query-files");
    await files.setInputFiles({ name: "pack.zip", mimeType: "application/zip", buffer });
    await page.getByTestId("taken-saved").waitFor();
    expect(await page.getByTestId("taken-draft").innerText()).toContain("No kind is called User");
    expect(await page.getByTestId("taken-refused").innerText()).toContain("no query");
    await picture(page, "queries-import");
    await page.getByTestId("taken-draft").getByTestId("taken-open").click();
    await page.getByText("A draft, which cannot run").waitFor();
    expect(await page.getByTestId("query-run").isDisabled()).toBe(true);
  });

  it("ask what to do where a title is taken", async () => {
    await page.getByTestId("query-import-open").click();
    const buffer = Buffer.from(
      JSON.stringify({ name: "Largest numbers", query: "MATCH (p:Phone) RETURN p LIMIT 3" }),
    );
    const files = page.getByTestId("query-files");
    await files.setInputFiles({ name: "one.json", mimeType: "application/json", buffer });
    await page.getByTestId("duplicate-both").click();
    await page.getByTestId("taken-saved").waitFor();
    await page.keyboard.press("Escape");
    await page.getByText("Largest numbers (2)").waitFor();
  });

  it("are mended in the editor, which underlines what is wrong and declares what the text names", async () => {
    await page.locator(".query-item", { hasText: "Phones on ads" }).click();
    await page.getByTestId("query-edit").click();
    await page.getByTestId("cypher-refusal").waitFor();
    await page.locator(".cm-lintRange-error").first().waitFor();
    expect(await page.locator(".cm-lintRange-error").first().innerText()).toBe("User");
    await picture(page, "queries-refused");
    await write(
      "match (p:Phone {ref: $phone})-[:MENTIONS]-(a:Ad) where a.title contains $word return a," +
        " a.firstSeen as seen order by seen, a.id",
    );
    await page.getByTestId("declare-phone").click();
    await page.getByTestId("declare-word").click();
    await page.getByTestId("type-phone").selectOption("entity");
    await page.getByTestId("card-phone").getByTestId("kind-choices").click();
    await page.getByTestId("card-phone").getByTestId("kind-Phone").check();
    await page.getByTestId("parameter-default-word").fill("Kira");
    await page.getByTestId("suggest-word").selectOption("values");
    await page.getByTestId("suggest-values-word").fill("Kira\nLia");
    await page.getByTestId("cypher-format").click();
    await until(
      "lines",
      () => page.locator(".cm-line").allInnerTexts(),
      (lines) => lines[0] === "MATCH (p:Phone {ref: $phone})-[:MENTIONS]-(a:Ad)",
    );
    expect(await page.getByTestId("cypher-does").innerText()).toContain(
      "Reads phones, ads, linked by mentions.",
    );
    await page.getByTestId("query-tags").fill("ads, phones");
    await picture(page, "queries-editing");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("query-save").click();
    await page.getByTestId("query-run").waitFor();
  });

  it("are offered in the menu of an entity of their kind, and answer at once", async () => {
    await page.evaluate(async (id) => {
      const answer = await fetch("/graphql", {
        method: "POST",
        headers: { "content-type": "application/json", "x-clew-csrf": "1" },
        body: JSON.stringify({ query: `{ entity(id: "${id}") { ref } }` }),
      });
      const { data } = (await answer.json()) as {
        readonly data: { readonly entity: { readonly ref: string } };
      };
      history.pushState(null, "", `/entity/${data.entity.ref}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, ring);
    await page.getByTestId("open-chart").click();
    await settled(page, (all) => all.length > 10);
    await pressFigure(page, ring, { button: "right" });
    await page.getByTestId("menu-queries").hover();
    const offered = page.getByTestId("menu-of-queries");
    await offered.waitFor();
    await picture(page, "queries-menu");
    await offered.getByText("Phones on ads").click();
    await rowsIn(page).first().waitFor();
    expect(await page.getByTestId("query-result").locator("h2").innerText()).toMatch(/\d+ ROWS?/iu);
    await picture(page, "queries-answer");
    await page.getByTestId("suggested-word").selectOption({ label: "Lia" });
    expect(await page.getByTestId("parameter-word").inputValue()).toBe("Lia");
    await page.getByTestId("query-as-time").click();
    await page.getByTestId("query-over-time").waitFor();
    await picture(page, "queries-over-time");
    expect(await faults(page)).toEqual([]);
  });

  it("are offered on the page of an entity too", async () => {
    await page.goBack();
    await page.goBack();
    await page.getByTestId("profile-queries").click();
    expect(await page.getByTestId("profile-queries-menu").innerText()).toContain("Phones on ads");
    await page.keyboard.press("Escape");
  });

  it("have versions, and can be gone back to", async () => {
    await page.getByTestId("rail-queries").click();
    await page.locator(".query-item", { hasText: "Phones on ads" }).click();
    await page.getByTestId("query-versions-open").click();
    expect(await page.getByTestId("version-2").innerText()).toMatch(/text, parameters and tags/u);
    await picture(page, "queries-versions");
    await page.getByTestId("back-to-1").click();
    await page.getByTestId("cypher-refusal").waitFor();
    await page.getByTestId("query-cancel").click();
  });

  it("are not lost where one looks at another before they are saved", async () => {
    await page.getByTestId("query-edit").click();
    await page.getByTestId("query-description").fill("Half a sentence");
    await page.locator(".query-item", { hasText: "Largest numbers" }).first().click();
    await page.getByTestId("query-unfinished").click();
    expect(await page.getByTestId("query-description").inputValue()).toBe("Half a sentence");
    await page.getByTestId("query-cancel").click();
    expect(await page.getByTestId("query-unfinished").count()).toBe(0);
  });

  it("that ship are copied; favourites stand first; tags and words find them", async () => {
    await page.getByTestId("query-most-frequent-calls").click();
    expect(await page.getByTestId("query-edit").count()).toBe(0);
    await page.getByTestId("query-copy").click();
    await page.getByTestId("query-save").click();
    await page.getByTestId("query-favourite").click();
    await page.getByRole("heading", { name: "Favourites" }).waitFor();
    await page.getByTestId("query-run").click();
    await rowsIn(page).first().waitFor();
    await page.getByTestId("query-tag").selectOption("phones");
    expect(await page.locator(".query-item").count()).toBe(1);
    await page.getByTestId("query-tag").selectOption("");
    await page.getByTestId("query-filter").fill("no such words");
    await page.getByText("No query fits").waitFor();
    await page.getByTestId("query-filter").fill("");
  });

  it("go out as files and come in again", async () => {
    await page.locator(".query-item", { hasText: "Phones on ads" }).click();
    const out = await downloads(page, 1, async () => {
      await page.getByTestId("query-as-file").click();
      await page.getByTestId("menu-as-cypher").click();
    });
    const [[name, bytes] = ["", Buffer.alloc(0)]] = [...out];
    expect(name).toBe("phones-on-ads.cypher");
    expect(bytes.toString()).toContain("// param: phone entity | phone");
    await page.getByTestId("query-import-open").click();
    const buffer = bytes;
    await page.getByTestId("query-files").setInputFiles({ name, mimeType: "text/plain", buffer });
    await page.getByTestId("taken-same").waitFor();
    await page.keyboard.press("Escape");
    const all = await downloads(page, 1, () => page.getByTestId("query-export-own").click());
    expect([...all.keys()]).toEqual(["queries.zip"]);
  });

  it("can be asked by form, and the Cypher that it makes is saved", async () => {
    await page.getByTestId("tab-form").click();
    expect(await page.getByTestId("form-missing").innerText()).toContain("Choose a kind");
    await page.getByTestId("form-kind").selectOption("Phone");
    await page.getByTestId("form-add-link").click();
    await page.getByTestId("form-link-0-kind").selectOption("Ad");
    await page.getByTestId("form-link-0-by").selectOption("mentions");
    await page.getByTestId("form-link-0-least").fill("5");
    await page.getByTestId("form-link-0-has-add").click();
    expect(await page.getByTestId("form-missing").innerText()).toContain("Fill in each");
    await page.getByTestId("form-link-0-has-0-property").selectOption("title");
    await page.getByTestId("form-link-0-has-0-value").fill("kira");
    await page.getByTestId("form-does").waitFor();
    await page.getByTestId("form-run").click();
    await rowsIn(page).first().waitFor();
    await picture(page, "queries-form");
    expect(await faults(page)).toEqual([]);
    await page.getByTestId("form-save").click();
    await page.getByTestId("query-title").fill("Numbers with Kira's ads");
    await page.getByTestId("query-save").click();
    expect(await page.getByTestId("parameter-title").inputValue()).toBe("kira");
    await page.getByTestId("query-run").click();
    await rowsIn(page).first().waitFor();
  });

  it("put their answer on the chart", async () => {
    await page.getByTestId("query-to-chart").click();
    expect((await settled(page)).length).toBeGreaterThan(1);
  });

  it("are deleted when that is meant", async () => {
    await page.getByTestId("rail-queries").click();
    await page.locator(".query-item", { hasText: "Largest numbers (2)" }).click();
    await page.getByTestId("query-delete").click();
    await page.getByTestId("query-delete-sure").click();
    await until(
      "it gone",
      () => page.locator(".query-item", { hasText: "Largest numbers (2)" }).count(),
      (count) => count === 0,
    );
  });

  it.each(themes)("look calm in %s, also on a narrow page", async (theme) => {
    const { page: other } = await visit(browser, house.address, theme);
    await other.goto("/queries");
    await other.locator(".query-item", { hasText: "Phones on ads" }).click();
    await picture(other, `queries-${theme}`);
    await other.getByTestId("tab-cypher").click();
    await other.getByTestId("cypher-text").click();
    await other.keyboard.press("Control+End");
    await other.keyboard.type("\nMATCH (x:");
    await other.locator(".cm-tooltip-autocomplete").waitFor();
    await picture(other, `queries-completion-${theme}`);
    expect(await faults(other)).toEqual([]);
    await other.keyboard.press("Escape");
    await other.setViewportSize({ width: 390, height: 800 });
    await picture(other, `queries-narrow-${theme}`);
    await other.getByTestId("tab-saved").click();
    await picture(other, `queries-narrow-saved-${theme}`);
    await other.context().close();
  });

  it("complained of nothing on the way", () => expect(complaints).toEqual([]));
});

describe("queries of one's own, by keyboard", () => {
  let page: Page;
  let complaints: string[];
  moveIn((stay) => void ({ page, complaints } = stay));
  beforeAll(() => page.getByTestId("sources-held").waitFor());
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  /** Tabs on until what has the focus is as wished; the way there is part of what is tested. */
  const tabTo = async (selector: string, key = "Tab") => {
    await page.locator(selector).first().waitFor();
    for (let step = 0; step < 120; step += 1) {
      const isThere = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (isThere) return;
      await page.keyboard.press(key);
    }
    throw new Error(`no way by ${key} to ${selector}`);
  };

  it("are written with completion, checked, and saved", async () => {
    await press("Escape", "g", "q");
    await tabTo("[data-testid=query-new]");
    await press("Enter");
    await tabTo("[data-testid=query-title]");
    await page.keyboard.type("Numbers around");
    await tabTo("[data-testid=cypher-text]");
    await press("Control+a", "Delete");
    await page.keyboard.type("MATCH (p:Pho");
    await page.locator(".cm-tooltip-autocomplete").waitFor();
    await page.waitForTimeout(150); // a key that comes sooner is meant for the text
    await press("Enter");
    await page.keyboard.type(" {ref: $phone");
    await press("Escape", "End");
    await page.keyboard.type("-[:MENTIONS]-(a:Ad)");
    await press("Escape", "Enter");
    await page.keyboard.type("MATCH (a)-[:POSTED_BY]-(x:Account) RETURN x, count(a) AS ads");
    await press("Escape");
    await page.getByTestId("declare-phone").waitFor();
    await tabTo("[data-testid=declare-phone]");
    await press("Enter");
    await tabTo("[data-testid=type-phone]");
    await page.keyboard.type("Entity");
    await tabTo("[data-testid=query-save]");
    await press("Enter");
    await page.getByTestId("query-edit").waitFor();
  });

  it("are run from a figure's menu, sorted and opened", async () => {
    await page.evaluate(() => document.body.focus());
    await press("/");
    await page.keyboard.type("212-555-0147");
    await page.getByRole("option").first().waitFor();
    await press("ArrowDown", "Enter");
    await tabTo("[data-testid=open-chart]");
    await press("Enter");
    await settled(page, (all) => all.length > 10);
    expect((await figures(page)).filter(({ isSelected }) => isSelected).length).toBe(1);
    await tabTo(".chart-keys");
    await press("Shift+F10");
    await page.getByTestId("context-menu").waitFor();
    await until(
      "the choice of queries",
      async () => {
        await press("ArrowDown");
        return page.evaluate(() => document.activeElement?.getAttribute("data-testid") ?? "");
      },
      (id) => id === "menu-queries",
    );
    await press("ArrowRight");
    await until(
      "the query",
      async () => {
        await press("ArrowDown");
        return page.evaluate(() => document.activeElement?.textContent ?? "");
      },
      (text) => text.includes("Numbers around"),
    );
    await press("Enter");
    await rowsIn(page).first().waitFor();
    await tabTo("[data-testid=query-rows] [role=columnheader] button");
    await press("Tab", "Enter", "Enter");
    await page.locator("[role=columnheader][aria-sort=descending]").waitFor();
    await tabTo("[data-testid=query-rows] [role=row][data-at='0']");
    await press("ArrowDown", "ArrowUp", "Enter");
    await page.getByTestId("profile").getByRole("heading", { level: 1 }).waitFor();
  });

  it("are stopped while they run, and found in the history", async () => {
    await page.evaluate(() => document.body.focus());
    await press("g", "q");
    await tabTo("[data-testid=tab-saved]");
    await press("ArrowRight", "ArrowRight");
    await tabTo("[data-testid=cypher-text]");
    await press("Control+a", "Delete");
    await page.keyboard.insertText(
      "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(a) AS n",
    );
    await page.getByTestId("cypher-does").waitFor();
    await press("Control+Enter");
    await tabTo("[data-testid=cypher-stop]");
    await press("Enter");
    await page.getByText("Stopped. Nothing was answered.").waitFor();
    await tabTo("[data-testid=cypher-history]");
    await press("Enter");
    await page.getByTestId("cypher-history-menu").getByText("UNWIND range").waitFor();
    await press("Escape");
  });

  it("say that there are more rows than are given, and scroll through 5,000", async () => {
    await tabTo("[data-testid=cypher-text]", "Shift+Tab");
    await press("Control+a", "Delete");
    await page.keyboard.insertText("UNWIND range(1, 9000) AS n RETURN n, n % 7 AS rest");
    await page.getByTestId("cypher-does").waitFor();
    await press("Control+Enter");
    await page.getByTestId("query-truncated").waitFor();
    await tabTo("[data-testid=query-rows] [role=row][data-at='0']");
    await press("End");
    await page.getByTestId("query-rows").locator("[data-at='4999']").waitFor();
    expect(await rowsIn(page).count()).toBeLessThan(80);
  });

  it("complained of nothing on the way", () => expect(complaints).toEqual([]));
});

describe("the scripts of the page", () => {
  it("hold the editor apart from the first ones", () => {
    const page = readFileSync(new URL("../../client/dist/index.html", import.meta.url), "utf8");
    expect(page).not.toMatch(/CypherEditor|codemirror/iu);
  });
});
