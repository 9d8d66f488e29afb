import type { Entity } from "../../ground/entities/index.ts";

/** A variant as its fields are resolved from. */
export interface VariantRow {
  readonly image: Entity;
  readonly first: string;
  readonly thingTotal: number;
  /** Refs, those with most of its things first. */
  readonly accounts: () => Promise<readonly string[]>;
}
