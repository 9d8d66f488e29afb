import { at } from "../../../shared/numbers.ts";

/*
 * A row is walked by its arcs, without a call for each neighbour:
 *   for (let arc = firstArc(rows, i), end = endArc(rows, i); arc < end; arc += 1)
 */

/** Rows of anything: those of a network, or of what is kept beside it. */
type Offsets = { readonly offsets: Uint32Array };

/** Where the row of an entity begins in `neighbours` and `weights`. */
export function firstArc({ offsets }: Offsets, entity: number): number {
  return at(offsets, entity);
}

/** Where the row of an entity ends: behind its last arc. */
export function endArc({ offsets }: Offsets, entity: number): number {
  return at(offsets, entity + 1);
}

/** How many neighbours an entity has. */
export function degreeOf({ offsets }: Offsets, entity: number): number {
  return at(offsets, entity + 1) - at(offsets, entity);
}
