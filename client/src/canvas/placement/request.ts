import type { Place } from "../../chart/index.ts";

/** What is to be placed. Widths are those of the labels, in chart units (px at zoom 1). */
export interface PlacementRequest {
  readonly figures: readonly { readonly id: string; readonly labelWidth: number }[];
  readonly links: readonly (readonly [string, string])[];
  /** Figures that stay where they are. */
  readonly fixed: readonly (readonly [string, Place])[];
  /** Where figures without any placed neighbour go, as the middle of what is seen. */
  readonly centre: Place;
}

export type Placement = readonly (readonly [string, Place])[];

/** A figure's box with its label, around its middle. */
export const HALF_FIGURE = 22;
export const LABEL_HEIGHT = 20;
export const GAP = 6;
export const LINK_LENGTH = 112;
