import type { EntityKind, LinkKind } from "../../../ontology/index.ts";
import type { SpanOf, StatedValues } from "../../ground/records/index.ts";
import type { Sentence } from "../../../sentences/index.ts";

/** An entity that a row names. */
export interface StatedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  /** What follows from the id alone: the same from every row. */
  readonly fixed: FixedParts;
  /** True if the row itself is cited for it; else the row's links are. */
  readonly cited: boolean;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  readonly values: StatedValues;
}

/** The parts of an entity that follow from its id. */
export interface FixedParts {
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly marks: readonly string[];
}

/** A link that a row states. */
export interface StatedLink {
  readonly kind: LinkKind;
  /** Public ids. */
  readonly source: string;
  readonly target: string;
  /** An event's own key; absent: the row. */
  readonly key?: string;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  readonly values: StatedValues;
  /** ISO times: from when to when it held, or when it happened. */
  readonly from?: string;
  readonly to?: string;
}

/** A row's name by which other rows refer to it. */
export interface StatedAlias {
  readonly id: string;
  readonly entity: string;
}

/** All that one row states. */
export interface StatedRow {
  /** What people call the row; absent: its position. */
  readonly name?: string;
  /** When it held, ISO. */
  readonly observedAt?: string;
  readonly entities: readonly StatedEntity[];
  readonly links: readonly StatedLink[];
  readonly aliases: readonly StatedAlias[];
  /** Values no rule knows. */
  readonly unrecognised: number;
  /** Reasons for which a part of the row was left out, in sentences. */
  readonly problems: readonly Problem[];
}

/**
 * A part of a row that could not be used, or a value kept as it stands because it is not
 * recognised.
 */
export interface Problem {
  readonly rejects: boolean;
  /** What sort of value is kept as it stands. */
  readonly about?: "time" | "amount";
  readonly column?: string;
  readonly reason: Sentence;
}
