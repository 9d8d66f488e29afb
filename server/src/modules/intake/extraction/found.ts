import type { Normalised } from "../../../ontology/normalise/index.ts";

/** An identifier in a text: [start, end). */
export interface Found {
  readonly value: Normalised;
  readonly start: number;
  readonly end: number;
}

/** Those that do not overlap any of the others. */
export function apartFrom(found: readonly Found[], others: readonly Found[]): readonly Found[] {
  return found.filter(
    (one) => !others.some((other) => one.start < other.end && other.start < one.end),
  );
}
