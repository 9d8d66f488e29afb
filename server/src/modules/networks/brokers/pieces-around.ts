import type { Network } from "../networks/index.ts";

/**
 * The pieces into which the surroundings of an entity fall without it, largest first, ties by the
 * least member; members ascending.
 */
export function piecesAround(
  { offsets, neighbours }: Network,
  entity: number,
): readonly (readonly number[])[] {
  const seen = new Set([entity]);
  const pieces: number[][] = [];
  for (const start of neighbours.subarray(offsets[entity], offsets[entity + 1])) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    for (const member of piece) {
      for (const neighbour of neighbours.subarray(offsets[member], offsets[member + 1])) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        piece.push(neighbour);
      }
    }
    pieces.push(piece.toSorted((a, b) => a - b));
  }
  return pieces.toSorted((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
}
