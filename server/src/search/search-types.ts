/** A value of an entity as it is searched. */
export interface SearchedValue {
  /** Name of the property. */
  readonly property: string;
  readonly text: string;
  /** True where a later row states another value in its place. */
  readonly isFormer: boolean;
}

/** What is searched of an entity. */
export interface SearchedEntity {
  readonly ref: string;
  readonly kind: string;
  /** The shard in which the graph keeps it. */
  readonly shard: number;
  readonly label: string;
  /** The public id behind its prefix. */
  readonly value: string;
  readonly values: readonly SearchedValue[];
  /** What it is called, where a text may name it: to be found by screening. */
  readonly names: readonly string[];
  /** Handles of accounts, to be found behind an @. */
  readonly handles: readonly string[];
  /** Plates and other codes, to be found however they are spaced. */
  readonly codes: readonly string[];
}

/** What is searched of a source row: its columns, verbatim. */
export interface SearchedRow {
  /** Id of the record. */
  readonly record: string;
  /** The write that brought it. */
  readonly wroteAt: number;
  readonly cells: readonly string[];
}

/** How something fits a text: the better the earlier. */
export const matchKinds = ["exact", "digits", "words", "prefix", "part", "similar"] as const;
export type MatchKind = (typeof matchKinds)[number];

/** A stretch of a text, in UTF-16 units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where in what is held of an entity a text was found. */
export interface FoundPlace {
  readonly place: "label" | "value" | "property" | "formerly";
  /** Name of the property; empty for label and value. */
  readonly property: string;
  /** The value, or a stretch of a long one around what was found. */
  readonly text: string;
  readonly spans: readonly Stretch[];
}

/** An entity that fits a text. */
export interface FitEntity {
  readonly ref: string;
  readonly match: MatchKind;
}

/** A source row that fits a text. */
export interface FitRow {
  readonly record: string;
  readonly match: MatchKind;
}

/** What a text fits, best first. */
export interface Fitting {
  readonly entities: readonly FitEntity[];
  readonly rows: readonly FitRow[];
  /** False where more may fit than were looked at. */
  readonly isExact: boolean;
}

/** What is asked of the index. */
export interface SearchAsked {
  readonly text: string;
  /** Most entities that are looked at closely. */
  readonly entities: number;
  /** Most rows that are looked at closely. */
  readonly rows: number;
  /** Kinds of entities; all where undefined. */
  readonly kinds?: readonly string[] | undefined;
  /** Whether typing errors are looked for where little fits as it is written. */
  readonly similar: boolean;
}

/** How far an index has come. */
export interface IndexState {
  /** The write up to which it is true; undefined while it is made anew. */
  readonly readAt: number | undefined;
  readonly entities: number;
  readonly rows: number;
}

/** A name that a text holds. */
export interface NamedStretch extends Stretch {
  readonly ref: string;
  /** True for a handle or code, false for a name. */
  readonly isCode: boolean;
}
