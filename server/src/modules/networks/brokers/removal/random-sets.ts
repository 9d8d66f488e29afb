import { numberAt, realAt } from "../../../../shared/numbers.ts";
import type { Network } from "../../networks/index.ts";

/**
 * Entities by chance, some worth trying rather: half of them as likely as ways depend on them
 * (`through`), half as likely as they have links; any alike where there is neither.
 */
export function drawsOf(
  { size, neighbours }: Network,
  through: Float64Array,
  random: () => number,
): () => number {
  const sums = new Float64Array(size);
  let total = 0;
  for (let entity = 0; entity < size; entity += 1) sums[entity] = total += realAt(through, entity);
  return () => {
    if (total > 0 && random() < 0.5) return firstAbove(sums, random() * total);
    return neighbours.length === 0
      ? Math.floor(random() * size)
      : numberAt(neighbours, Math.floor(random() * neighbours.length));
  };
}

/** The first place of an ascending list that holds more than a value; the last where none does. */
function firstAbove(sums: Float64Array, value: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (realAt(sums, middle) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
