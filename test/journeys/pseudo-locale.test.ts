import { describe, expect, it } from "vitest";
import type { Browser, Page } from "playwright-core";
import { moveIn, visit, type House } from "./house.ts";
import { settled, until } from "./support.ts";

/** All texts in an answer of the server: values, labels, and sentences that it composes itself. */
function textsIn(answer: unknown): readonly string[] {
  if (typeof answer === "string") return [answer, ...answer.split(/(?<=\.) /u)];
  if (typeof answer !== "object" || answer === null) return [];
  return Object.values(answer).flatMap(textsIn);
}

/** Gathers what the server says while the page is open; gives it once all has come. */
function listen(page: Page): () => Promise<ReadonlySet<string>> {
  const answers: Promise<readonly string[]>[] = [];
  page.on("response", (response) => {
    const isJson = response.headers()["content-type"]?.includes("json") ?? false;
    if (!response.url().endsWith("/graphql") || !isJson) return;
    answers.push(response.json().then(textsIn, () => []));
  });
  return async () => new Set((await Promise.all(answers)).flat());
}

/**
 * Each line of the page without its messages, which stand in brackets; what is data by its element
 * is left out as well.
 */
const linesOutside = (page: Page) =>
  page.evaluate(() => {
    const isData = (element: Element) =>
      element.matches("bdi, code, pre, textarea, canvas, kbd, script, style, .mono, .route-name");
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const isBlock = (element: Element) => !getComputedStyle(element).display.startsWith("inline");
    const lines: string[] = [];
    const read = (element: Element): string =>
      [...element.childNodes]
        .map((child) => {
          if (child instanceof Text) return child.data;
          if (!(child instanceof Element) || !isSeen(child) || isData(child)) return " ";
          if (!isBlock(child)) return read(child);
          lines.push(read(child));
          return " ";
        })
        .join("");
    lines.push(read(document.body));
    const outside = (line: string): string => {
      const less = line.replace(/\[[^[\]]*\]/gu, " ");
      return less === line ? line : outside(less);
    };
    return lines.map(outside);
  });

/** The lines once they stay as they are: what is still being measured may take longer. */
async function atRest(page: Page): Promise<readonly string[]> {
  let before: readonly string[] = [];
  return until(
    "a page at rest",
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      const lines = await linesOutside(page);
      const isSame = JSON.stringify(lines) === JSON.stringify(before);
      before = lines;
      return { lines, isSame };
    },
    ({ isSame }) => isSame,
  ).then(({ lines }) => lines);
}

const DAYS = /\b(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept|Oct|Nov|Dec)\b(?: \d{4})?/giu;
const ISO = /\b\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z)?/gu;
const plain = (text: string) =>
  text.replace(ISO, " ").replace(DAYS, " ").replace(/\s+/gu, " ").trim().toLowerCase();

/** What is left of the lines when all that comes from the server is taken out of them. */
function withoutTold(lines: readonly string[], told: ReadonlySet<string>): readonly string[] {
  const known = [...told]
    .map(plain)
    .filter((text) => /\p{L}{2}/u.test(text))
    .toSorted((a, b) => b.length - a.length);
  return lines
    .map((line) => known.reduce((rest, text) => rest.replaceAll(text, " "), plain(line)))
    .map((line) => line.trim())
    .filter((line) => /\p{L}{2}/u.test(line));
}

/** Says what of each view cannot be translated: it is opened with all its messages accented and in brackets. */
describe("the page in the pseudo-locale", () => {
  let browser: Browser;
  let house: House;
  moveIn((stay) => void ({ browser, house } = stay));

  const openProfile = async (page: Page) => {
    await page.goto("/");
    await page.getByTestId("home-find-box").fill("212 555 0147");
    await page.keyboard.press("Enter");
    await page.getByTestId("open-chart").waitFor();
  };
  const openChart = async (page: Page) => {
    await openProfile(page);
    await page.getByTestId("open-chart").click();
    await settled(page);
  };
  const seen = (testId: string) => (page: Page) =>
    page.getByTestId(testId).first().waitFor({ timeout: 25_000 });

  const views: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
    ["/", seen("sources-held")],
    ["/find", openProfile],
    ["/chart", openChart],
    ["/clusters", seen("clusters-row")],
    ["/clusters/threads", seen("tie")],
    ["/clusters/common", seen("hub")],
    ["/clusters/agreement", seen("agreement-text")],
    ["/groups", seen("network-facts")],
    ["/groups/go-betweens", seen("only-tie")],
    ["/groups/flows", seen("flows-between")],
    ["/queries", seen("queries-view")],
    ["/wordings", seen("wordings-view")],
    ["/sources", seen("sources-view")],
    ["/likely-same", seen("review-pair")],
  ];

  it.each(views)("says nothing on %s that cannot be translated", async (path, ready) => {
    const { page } = await visit(browser, house.address);
    await page.evaluate(() => localStorage.setItem("clew.locale", "pseudo"));
    const heard = listen(page);
    await page.goto(path);
    await ready(page);
    const lines = await atRest(page);
    expect(lines.length).toBeGreaterThan(0);
    expect(withoutTold(lines, await heard())).toEqual([]);
    await page.context().close();
  });
});
