import type { Network } from "../../networks/index.ts";
import type { Loss } from "./loss.ts";
import { nearnessOf, nearnessRoom, nearnessSteps } from "./nearness.ts";

/**
 * What taking out an entity takes of nearness: the sum of 1/d over ordered pairs. Asked of some
 * candidates alone, ascending.
 */
export function nearnessLoss(network: Network, candidates: Uint32Array): Loss {
  const room = nearnessRoom(network.size);
  const lost = new Float64Array(network.size);
  return {
    steps: nearnessSteps(network) * (candidates.length + 1),
    without: (out) => {
      const joined = nearnessOf(network, out, room);
      lost.fill(-1);
      for (const candidate of candidates) {
        if (out[candidate] === 1) continue;
        out[candidate] = 1;
        lost[candidate] = joined - nearnessOf(network, out, room);
        out[candidate] = 0;
      }
      return { joined, lost };
    },
  };
}
