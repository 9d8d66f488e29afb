import type { Sentence } from "../../../sentences/index.ts";
/** What is exported: entities and the links among them, with plain values. */
export interface ExportGraph {
  readonly entities: readonly ExportEntity[];
  readonly links: readonly ExportLink[];
}

/** All values of properties, by name; never empty lists. */
export interface EveryValue {
  /** The value shown first, then those that stand beside it. */
  readonly properties: Readonly<Record<string, readonly string[]>>;
  /** Values that later rows replaced. */
  readonly formerly: Readonly<Record<string, readonly string[]>>;
}

/** An entity as exported. Times are ISO; absent ones are empty. */
export interface ExportEntity extends EveryValue {
  readonly id: string;
  readonly ref: string;
  readonly kind: string;
  readonly label: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly degree: number;
  readonly datasets: readonly string[];
}

/** A link as exported. */
export interface ExportLink extends EveryValue {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly target: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly count: number;
  readonly datasets: readonly string[];
  /** Ids of the source rows that state it, at most 100. */
  readonly records: readonly string[];
}

/** One file. */
export interface ExportFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** Files and what their reader should know. */
export interface ExportResult {
  readonly files: readonly ExportFile[];
  readonly entities: number;
  readonly links: number;
  readonly notes: readonly Sentence[];
}
