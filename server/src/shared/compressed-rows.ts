import { numberAt } from "./numbers.ts";

/*
 * Compressed rows: one list holds the rows one after the other, `offsets` where each begins, with
 * the end of the last behind them. A row is walked by its places, without a call for each:
 *   for (let place = rowStart(offsets, i), end = rowEnd(offsets, i); place < end; place += 1)
 */

/** Where a row begins. */
export function rowStart(offsets: Uint32Array, row: number): number {
  return numberAt(offsets, row);
}

/** Where a row ends: behind its last place. */
export function rowEnd(offsets: Uint32Array, row: number): number {
  return numberAt(offsets, row + 1);
}

/** How long a row is. */
export function rowLength(offsets: Uint32Array, row: number): number {
  return numberAt(offsets, row + 1) - numberAt(offsets, row);
}
