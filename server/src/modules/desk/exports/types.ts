import type { SpanOf } from "../../ground/records/index.ts";
import type { Sentence } from "../../../sentences/index.ts";

/** What is exported: entities and the links among them, with plain values. */
export interface ExportGraph {
  readonly entities: readonly ExportEntity[];
  readonly links: readonly ExportLink[];
  /** The source rows that are cited, by id; empty where nobody asked for them. */
  readonly records: ReadonlyMap<string, ExportRecord>;
}

/** All values of properties, by name; never empty lists. */
export interface EveryValue {
  /** The value shown first, then those that stand beside it. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Values that later rows replaced. */
  readonly formerly: Readonly<Record<string, readonly string[]>>;
}

/** Where something is stated: a source row, its columns and the places in their text. */
export interface ExportCitation {
  /** Id of the source row. */
  readonly record: string;
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
  /** When it held, ISO; absent where the row does not say. */
  readonly observedAt?: string;
}

/** What entities and links have in common. Times are ISO; absent ones are empty. */
export interface ExportItem extends EveryValue {
  readonly id: string;
  readonly kind: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly datasets: readonly string[];
  /** Oldest first. */
  readonly citations: readonly ExportCitation[];
}

/** An entity as exported. */
export interface ExportEntity extends ExportItem {
  readonly ref: string;
  readonly label: string;
  readonly degree: number;
}

/** A link as exported. */
export interface ExportLink extends ExportItem {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** A source row as the store knows it, without its text. */
export interface ExportRecord {
  readonly id: string;
  readonly dataset: string;
  readonly file: string;
  readonly name: string;
  readonly position: string;
  readonly sha256: string;
  /** ISO. */
  readonly receivedAt: string;
}

/** One file: text, or bytes of a format that is none. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** Files, and what their reader should know. */
export interface MadeFiles {
  readonly files: readonly ExportFile[];
  readonly notes: readonly Sentence[];
  /** How much of the graph is in them, where that is not all. */
  readonly held?: { readonly entities: number; readonly links: number };
}

/** Files of a graph, and how much of it is in them. */
export interface ExportResult {
  readonly files: readonly ExportFile[];
  readonly notes: readonly Sentence[];
  readonly entities: number;
  readonly links: number;
}
