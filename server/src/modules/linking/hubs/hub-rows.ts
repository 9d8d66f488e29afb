import type { Change, Crossing, Found } from "../corroboration/index.ts";

/** An identifier that many have, as its fields are resolved from. */
export interface HubRow extends Crossing {
  readonly found: Found;
}

/** A change of hands, as its fields are resolved from. */
export interface HandChangeRow extends Change {
  readonly found: Found;
}

/** One side of a change of hands: things by number, and what all its things have in common. */
export interface HandSideRow {
  readonly identifier: number;
  readonly things: readonly number[];
  readonly common: readonly number[];
  readonly found: Found;
}
