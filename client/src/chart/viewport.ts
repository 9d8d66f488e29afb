import type { Place } from "./drawn.ts";

/** Which part of a chart is seen. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Place;
}
