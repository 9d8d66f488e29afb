import { numberAt } from "../../../shared/numbers.ts";
import { rowEnd, rowStart } from "../../../shared/compressed-rows.ts";
import type { Network } from "../networks/index.ts";

/**
 * Each group's connected pieces as groups of their own; modularity only gains by it. Numbers lie
 * below the network's size.
 * Source: Traag, Waltman & van Eck 2019, Sci. Rep. 9:5233, who show that moving members can leave a
 * group in pieces.
 */
export function piecesOf({ size, offsets, neighbours }: Network, groups: Uint32Array): Uint32Array {
  const pieces = new Uint32Array(size).fill(size);
  const stack = new Uint32Array(size);
  let count = 0;
  for (let start = 0; start < size; start += 1) {
    if (pieces[start] !== size) continue;
    let height = 1;
    stack[0] = start;
    pieces[start] = count;
    while (height > 0) {
      const one = numberAt(stack, (height -= 1));
      const end = rowEnd(offsets, one);
      for (let place = rowStart(offsets, one); place < end; place += 1) {
        const other = numberAt(neighbours, place);
        if (pieces[other] !== size || groups[other] !== groups[one]) continue;
        pieces[other] = count;
        stack[height++] = other;
      }
    }
    count += 1;
  }
  return pieces;
}
