import type { Locator, Page } from "playwright-core";

/** How somebody works a page: by pointer, or by the keyboard alone. */
export interface Hand {
  readonly press: (what: Locator) => Promise<void>;
  /** Takes the place of what a field holds. */
  readonly fill: (field: Locator, text: string) => Promise<void>;
  /** Opens one of several tabs. */
  readonly open: (tab: Locator) => Promise<void>;
  /** Chooses in a list by the words of a choice. */
  readonly choose: (list: Locator, words: string) => Promise<void>;
}

/** More stops than any view has: where none of them is the one that is wanted, there is no way to it. */
const mostStops = 200;

/** Tabs on until this has the focus; the way there is part of what is tested. */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  await what.first().waitFor();
  for (let stop = 0; stop < mostStops; stop += 1) {
    if (await what.first().evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way by Tab to ${String(what)}`);
}

const isElsewhere = (what: Locator) => what.evaluate((one) => one !== document.activeElement);

export const pointer = (): Hand => ({
  press: (what) => what.click(),
  fill: async (field, text) => {
    await field.click();
    await field.press("Control+a");
    await field.page().keyboard.insertText(text);
  },
  open: (tab) => tab.click(),
  choose: async (list, words) => void (await list.selectOption({ label: words })),
});

export const keyboard = (page: Page): Hand => ({
  press: async (what) => {
    await tabTo(page, what);
    await page.keyboard.press("Enter");
  },
  fill: async (field, text) => {
    await tabTo(page, field);
    await page.keyboard.press("Control+a");
    await page.keyboard.insertText(text);
  },
  open: async (tab) => {
    await tabTo(page, tab.locator("xpath=..").locator("[aria-selected=true]"));
    for (let stop = 0; stop < mostStops && (await isElsewhere(tab)); stop += 1)
      await page.keyboard.press("ArrowRight");
    if (await isElsewhere(tab)) throw new Error(`no way by arrows to ${String(tab)}`);
  },
  choose: async (list, words) => {
    await tabTo(page, list);
    await page.keyboard.type(words);
  },
});

/** Gives a file where a button asks for one. */
export async function give(hand: Hand, button: Locator, path: string): Promise<void> {
  const asked = button.page().waitForEvent("filechooser");
  await hand.press(button);
  await (await asked).setFiles(path);
}
