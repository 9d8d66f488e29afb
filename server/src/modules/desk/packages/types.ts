import type { ExportGraph, ExportRecord } from "../exports/index.ts";

/** A source row with its text as it was received; null where the text is no longer held. */
export interface PackageRow extends ExportRecord {
  readonly raw: string | null;
}

/** A fact with a time: what a row states of a link or a property. */
export interface ChronologyFact {
  /** As the source states it; empty where only the row has a time. */
  readonly stated: string;
  /** When it begins, ISO. */
  readonly from: string;
  /** When it ends, ISO; as `from` where it is a moment. */
  readonly to: string;
  /** In words. */
  readonly fact: string;
  /** Id of the entity or link. */
  readonly of: string;
  /** Ids of the source rows that state it. */
  readonly records: readonly string[];
  /** Ids of the sources. */
  readonly datasets: readonly string[];
}

/** A query that was asked, so that it can be asked again. */
export interface PackageQuery {
  readonly title: string;
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Rows that it gave. */
  readonly rows: number;
  readonly isCut: boolean;
}

/** A decision about what is in the package, also one that was taken back. */
export interface PackageDecision {
  readonly id: string;
  readonly type: string;
  readonly verdict: string;
  readonly label: string;
  readonly reasons: readonly string[];
  readonly against: readonly string[];
  readonly note: string;
  readonly by: string;
  /** ISO. */
  readonly at: string;
  readonly inForce: boolean;
  /** Ids of what it is about; refs of what is not in the package. */
  readonly about: readonly string[];
}

/** A way in which something was found, with what it cannot do. */
export interface PackageMethod {
  readonly name: string;
  readonly version: string;
  readonly caveat: string;
}

/** A member of a case: what it is and why it is there. */
export interface PackageMember {
  /** Number of the exhibit. */
  readonly exhibit: string;
  /** Id of an entity, link or source row, or the name of what else it is. */
  readonly of: string;
  readonly why: string;
  readonly by: string;
  /** ISO. */
  readonly at: string;
}

/** A file of a person's own that a case holds. */
export interface PackageDocument {
  /** Number of the exhibit. */
  readonly exhibit: string;
  /** Its name as it was given. */
  readonly name: string;
  /** Its name in the package. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** A note as it was written. */
export interface PackageNote {
  readonly text: string;
  readonly by: string;
  /** ISO. */
  readonly at: string;
}

/** A source of the rows. */
export interface PackageSource {
  readonly id: string;
  readonly title: string;
  /** Admiralty grade; empty where there is none. */
  readonly reliability: string;
  readonly timezone: string;
  readonly isFictional: boolean;
}

/** The state of the store that a package was made from: no clock, so that the same is the same. */
export interface PackageStore {
  readonly schema: number;
  /** SHA-256 of the kinds. */
  readonly ontology: string;
  /** Writes counted so far. */
  readonly writes: number;
}

/** All that a package holds, before it is written and after it is read. */
export interface PackageContent {
  readonly title: string;
  /** As written by a person; empty where nobody wrote one. */
  readonly summary: string;
  /** How the selection was made, in a sentence. */
  readonly how: string;
  readonly store: PackageStore;
  readonly graph: ExportGraph;
  /** By id. */
  readonly rows: readonly PackageRow[];
  /** SVG; absent where there is none. */
  readonly chart?: string;
  readonly chronology: readonly ChronologyFact[];
  readonly queries: readonly PackageQuery[];
  readonly decisions: readonly PackageDecision[];
  readonly methods: readonly PackageMethod[];
  readonly members: readonly PackageMember[];
  readonly notes: readonly PackageNote[];
  readonly documents: readonly PackageDocument[];
  readonly sources: readonly PackageSource[];
  /** What is missing, in sentences. */
  readonly gaps: readonly string[];
}
