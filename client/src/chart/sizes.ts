import type { EntityId } from "./drawn.ts";

/** Sides of figures by a measure, with its bounds among what is shown. */
export interface Sizes {
  /** In chart units. */
  readonly sideOf: ReadonlyMap<EntityId, number>;
  readonly least: number;
  readonly most: number;
}

/**
 * The bounds keep labels readable: the next row of figures begins where the largest one's label
 * ends.
 */
export const LEAST_SIDE = 24;
export const MOST_SIDE = 58;
/** Where all values are alike. */
const ALIKE_SIDE = 34;

/**
 * Figures grow by area with the value, between the bounds; all alike where all values are. Those
 * without a value are smallest.
 */
export function sizesBy(values: ReadonlyMap<EntityId, number | null>): Sizes | null {
  const known = [...values.values()].filter((value) => value !== null);
  if (known.length === 0) return null;
  const least = known.reduce((a, b) => Math.min(a, b));
  const most = known.reduce((a, b) => Math.max(a, b));
  const area = (value: number) =>
    LEAST_SIDE ** 2 + ((value - least) / (most - least)) * (MOST_SIDE ** 2 - LEAST_SIDE ** 2);
  const side = (value: number | null) => {
    if (value === null) return LEAST_SIDE;
    return most === least ? ALIKE_SIDE : Math.round(Math.sqrt(area(value)));
  };
  return { sideOf: new Map([...values].map(([id, value]) => [id, side(value)])), least, most };
}
