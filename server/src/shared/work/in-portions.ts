import { setImmediate } from "node:timers/promises";

/** Longest stretch without a turn for others, in milliseconds. */
const longestStretch = 10;

/** What is made of each item, in their order; others get their turn meanwhile. */
export async function inPortions<Item, Made>(
  items: Iterable<Item>,
  make: (item: Item) => Made,
): Promise<Made[]> {
  const made: Made[] = [];
  let since = performance.now();
  for (const item of items) {
    made.push(make(item));
    if (performance.now() - since < longestStretch) continue;
    await setImmediate();
    since = performance.now();
  }
  return made;
}
