import { numberAt, realAt } from "../../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../../shared/compressed-rows.ts";
import type { Network } from "../../networks/index.ts";

/**
 * How much more weight lies within groups than chance would put there, given every entity's
 * strength: −½ to 1; 0 where nothing is linked. At a resolution of 1 that of Newman and Girvan. The
 * group numbers lie below the network's size.
 * Source: Newman & Girvan 2004, Phys. Rev. E 69:026113; resolution: Reichardt & Bornholdt 2006,
 * Phys. Rev. E 74:016110.
 */
export function modularityOf(
  { size, offsets, neighbours, weights }: Network,
  membership: Uint32Array,
  resolution = 1,
): number {
  const sums = new Float64Array(size);
  let ends = 0;
  let within = 0;
  for (let entity = 0; entity < size; entity += 1) {
    const group = numberAt(membership, entity);
    const end = rowEnd(offsets, entity);
    for (let place = rowStart(offsets, entity); place < end; place += 1) {
      const weight = realAt(weights, place);
      ends += weight;
      sums[group] = realAt(sums, group) + weight;
      if (membership[numberAt(neighbours, place)] === group) within += weight;
    }
  }
  if (ends === 0) return 0;
  return (
    within / ends - resolution * sums.reduce((sum, strength) => sum + (strength / ends) ** 2, 0)
  );
}
