import { rowLength } from "../../../shared/compressed-rows.ts";
import type { Rows } from "./network.ts";

/** How many neighbours an entity has. */
export function degreeOf({ offsets }: Pick<Rows, "offsets">, entity: number): number {
  return rowLength(offsets, entity);
}
