import { post } from "../support/run-clew.ts";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import type { Download, Locator, Page } from "playwright-core";

/** A figure of the chart as it stands on the screen; x and y in px of the page, of its middle. */
export interface Figure {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly isSelected: boolean;
}

declare global {
  interface Window {
    readonly clewChart?: { readonly shown: () => readonly Figure[]; readonly links: () => number };
  }
}

/** Puts a text on the clipboard and pastes it where the focus is. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => navigator.clipboard.writeText(value), text);
  await page.keyboard.press("Control+V");
}

/** All figures that the chart shows; none where no chart is on screen. */
export const figures = (page: Page): Promise<readonly Figure[]> =>
  page.evaluate(() => [...(window.clewChart?.shown() ?? [])]);

/** Asks again until the answer is as wished; throws with the last answer after a while. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  isSo: (answer: T) => boolean,
  milliseconds = 30_000,
): Promise<T> {
  const end = performance.now() + milliseconds;
  let answer = await ask();
  while (!isSo(answer)) {
    if (performance.now() > end)
      throw new Error(`${what} did not come: ${JSON.stringify(answer)?.slice(0, 600)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    answer = await ask();
  }
  return answer;
}

/** Once the page has painted what it had to: the chart brings new figures into view two frames after it drew them. */
const afterPaint = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const wait = (frames: number) =>
          requestAnimationFrame(() => (frames === 0 ? resolve() : wait(frames - 1)));
        wait(4);
      }),
  );

/** The figures once there are as many as wished and none of them moves any more. */
export async function settled(
  page: Page,
  isSo: (shown: readonly Figure[]) => boolean = (shown) => shown.length > 0,
): Promise<readonly Figure[]> {
  let before = "";
  return until(
    "the chart",
    () => afterPaint(page).then(() => figures(page)),
    (shown) => {
      const now = JSON.stringify(shown);
      const isStill = now === before;
      before = now;
      return isStill && isSo(shown);
    },
  );
}

/** Where a figure can be pressed: the chart is fitted first where a panel covers it. */
export async function pressable(page: Page, id: string): Promise<Figure> {
  const find = async () =>
    (await settled(page, (shown) => shown.some((one) => one.id === id))).find(
      (one) => one.id === id,
    );
  const isFree = (figure: Figure | undefined) =>
    page.evaluate(
      (at) =>
        at !== undefined &&
        document.elementFromPoint(at.x, at.y)?.closest(".chart-ground") !== null,
      figure,
    );
  let figure = await find();
  if (!(await isFree(figure))) {
    await page.getByTestId("toolbar-fit").click();
    figure = await find();
  }
  if (figure === undefined || !(await isFree(figure))) throw new Error(`${id} is covered`);
  return figure;
}

export async function pressFigure(
  page: Page,
  id: string,
  how: {
    readonly clickCount?: number;
    readonly button?: "left" | "right";
    readonly shift?: boolean;
  } = {},
): Promise<void> {
  const { x, y } = await pressable(page, id);
  if (how.shift) await page.keyboard.down("Shift");
  await page.mouse.click(x, y, {
    button: how.button ?? "left",
    clickCount: how.clickCount ?? 1,
    delay: 10,
  });
  if (how.shift) await page.keyboard.up("Shift");
}

export async function openFigure(page: Page, id: string): Promise<void> {
  const { x, y } = await pressable(page, id);
  await page.mouse.dblclick(x, y);
}

/**
 * How far each figure of the first list stands from its place in the second, relative to one of
 * them, in px at most.
 */
export function moved(before: readonly Figure[], after: readonly Figure[]): number {
  const now = new Map(after.map((one) => [one.id, one]));
  const kept = before.flatMap((one) => {
    const there = now.get(one.id);
    return there === undefined ? [] : [[one, there] as const];
  });
  const [a, b] = [kept[0], kept.at(-1)];
  if (a === undefined || b === undefined || kept.length < 2)
    throw new Error("too few figures to compare");
  const scale =
    Math.hypot(a[1].x - b[1].x, a[1].y - b[1].y) / Math.hypot(a[0].x - b[0].x, a[0].y - b[0].y);
  return Math.max(
    ...kept.map(([old, there]) =>
      Math.hypot(
        (there.x - a[1].x) / scale - (old.x - a[0].x),
        (there.y - a[1].y) / scale - (old.y - a[0].y),
      ),
    ),
  );
}

/** Drops a file on a place of the page, as from the desktop. */
export async function dropFile(
  page: Page,
  place: Locator,
  name: string,
  content: Buffer,
): Promise<void> {
  const data = await page.evaluateHandle(
    ([title, base64]) => {
      const bytes = Uint8Array.from(atob(base64 ?? ""), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], title ?? ""));
      return transfer;
    },
    [name, content.toString("base64")],
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await place.dispatchEvent(type, { dataTransfer: data });
}

/** What a press downloads, by file name. */
export async function downloads(
  page: Page,
  count: number,
  press: () => Promise<void>,
): Promise<ReadonlyMap<string, Buffer>> {
  const got: Download[] = [];
  const note = (download: Download) => void got.push(download);
  page.on("download", note);
  await press();
  await until(
    `${count} downloads`,
    async () => got.length,
    (length) => length === count,
  );
  page.off("download", note);
  const read = async (download: Download) =>
    [download.suggestedFilename(), readFileSync(await download.path())] as const;
  return new Map(await Promise.all(got.map(read)));
}

/** Folder for what tests draw, to be looked at. */
export const pictures = fileURLToPath(new URL("../.cache/screenshots/", import.meta.url));

/** Keeps a picture of the page under test/.cache/screenshots. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** What axe finds wrong with the page as it stands, one line for each kind of fault. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations, passes } = await (
      window as unknown as { readonly axe: typeof axe }
    ).axe.run(document, { resultTypes: ["violations"] });
    if (passes.length === 0) return ["no rule was looked at"];
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 4)
          .map(
            ({ target, any }) =>
              `${target.join(" ")} ${any
                .map(({ message }) => message)
                .join(" ")
                .slice(0, 200)}`,
          )
          .join(" | ")}`,
    );
  });
  return found;
}

/** Opens a page of a place that has several, by rail and by the row over the view. */
export async function openSection(page: Page, place: string, section: string): Promise<void> {
  await page.getByTestId(`rail-${place}`).click();
  await page.getByTestId(`section-${section}`).click();
}

/** An account that alone would bring two networks of the demo together, 34 and 21 items. */
export const glue = "daria.harbor3";

/** Decides that this account links, which the data does not say: then it alone holds a network together. */
export async function letGlueLink(address: string): Promise<void> {
  const { body } = await post(
    address,
    "mutation ($input: DecideInput!) { decide(input: $input) { ok } }",
    { input: { type: "hub", verdict: "links", ids: [`account:snapchat:${glue}`] } },
  );
  if (body.data?.decide.ok !== true) throw new Error(JSON.stringify(body));
}

/** What matches parts of a text, patterns all, that stand in this order with anything between. */
export function inOrder(...parts: readonly string[]): RegExp {
  return new RegExp(parts.join("[^]*"), "u");
}
