import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Network } from "../networks/index.ts";

/**
 * Gives entities that the ties leave alone (the identifiers between things) the group of most of
 * their neighbours, ties to the lowest number. `ties` is the network in which the groups were
 * found, `network` the one with the identifiers.
 */
export function adopt(network: Network, ties: Network, membership: Uint32Array): Uint32Array {
  const groups = membership.slice();
  for (let entity = 0; entity < network.size; entity += 1) {
    if (ties.offsets[entity] !== ties.offsets[entity + 1]) continue;
    const counts = new Map<number, number>();
    for (
      let place = rowStart(network.offsets, entity);
      place < rowEnd(network.offsets, entity);
      place += 1
    ) {
      const group = numberAt(membership, numberAt(network.neighbours, place));
      counts.set(group, (counts.get(group) ?? 0) + 1);
    }
    const [most] = [...counts].toSorted(
      ([a, countOfA], [b, countOfB]) => countOfB - countOfA || a - b,
    );
    if (most !== undefined) groups[entity] = most[0];
  }
  return groups;
}
