import type { Ontology } from "../../../ontology/index.ts";
import type { Sentence } from "../../../sentences/index.ts";
import type { Block } from "../../../shared/document/manuscript.ts";
import type { RecordNode } from "../../ground/entities/index.ts";
import type { Chronology } from "../chronology/index.ts";
import type { PackageContent } from "../packages/index.ts";

export const reportFormats = ["html", "docx", "pdf"] as const;
export type ReportFormat = (typeof reportFormats)[number];

export const reportParts = [
  "summary",
  "picture",
  "exhibits",
  "entities",
  "links",
  "chronology",
  "rows",
  "notes",
  "methods",
] as const;
export type ReportPart = (typeof reportParts)[number];

/** What a report is asked to be. */
export interface ReportAsked {
  readonly format: ReportFormat;
  /** All where absent. */
  readonly parts?: readonly ReportPart[] | null | undefined;
  /** Ids or refs of entities, and other values, that nobody is to read. */
  readonly redact?: readonly string[] | null | undefined;
  /** SVG. */
  readonly chart?: string | null | undefined;
}

/** All that a report may tell, before it is set. */
export interface ReportContent extends PackageContent {
  /** ISO: what the file gives as its date. */
  readonly changedAt: string;
  /** Stands at the foot of each page. */
  readonly foot: string;
  readonly times: Chronology;
  /** Sources that say so independently: copies count once. */
  readonly independentSources: number;
}

/** A report that was made. */
export interface WrittenReport {
  readonly bytes: Uint8Array;
  /** How often each of the values that were to be redacted was found, in their order. */
  readonly redacted: readonly number[];
  /** What its reader should know. */
  readonly notes: readonly Sentence[];
}

/** How a report is set. */
export interface Setting {
  readonly parts: ReadonlySet<ReportPart>;
  /** Values that are redacted in it. */
  readonly redactions: number;
  readonly ontology: Ontology;
  /** Source rows that facts cite. */
  readonly records: ReadonlyMap<string, RecordNode>;
}

/** A part of a report, and what of it had to be left out. */
export interface Section {
  readonly blocks: readonly Block[];
  readonly gaps: readonly Sentence[];
}
