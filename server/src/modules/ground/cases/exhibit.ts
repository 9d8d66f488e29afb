/** What an entity or link was when it was put into a case; values as digests under the store's key. */
export interface SeenThen {
  /** Digest of each property's value, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Ids of the decisions about it that held. */
  readonly decisions: readonly string[];
}

/** An entity in a case. */
export interface EntityExhibit {
  readonly sort: "entity";
  readonly ref: string;
  /** Name of its kind: what is shown of it once it is gone. */
  readonly kind: string;
  readonly seen: SeenThen;
}

/** A link in a case. */
export interface LinkExhibit {
  readonly sort: "link";
  readonly ref: string;
  /** Refs of its ends. */
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly seen: SeenThen;
}

/** A source row in a case. */
export interface RowExhibit {
  readonly sort: "row";
  /** Record id; it bears the digest of the row's text. */
  readonly record: string;
}

/** A file that a person puts into a case: a scan, a picture, a drawing of a chart. */
export interface DocumentExhibit {
  readonly sort: "document";
  /** SHA-256 of its bytes, under which it is kept. */
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
}

/** A chart in a case, as it was at one of its pages. */
export interface ChartExhibit {
  readonly sort: "chart";
  readonly chart: string;
  readonly page: number;
  /** Refs of the entities shown on it then: they come into the case with it. */
  readonly brings?: readonly string[] | undefined;
}

/** What a query gave when it was put into a case. */
export interface QueryExhibit {
  readonly sort: "query";
  /** Id of the saved query, if it was one. */
  readonly query?: string | undefined;
  readonly title: string;
  readonly text: string;
  /** Values by parameter name; entities by ref. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly isTruncated: boolean;
  /** Digest of the rows under the store's key. */
  readonly digest: string;
  /** How many writes the store had counted. */
  readonly writes: number;
  /** Refs of the entities that it gave: they come into the case with it. */
  readonly brings?: readonly string[] | undefined;
}

/** Refs of the entities that come into a case with an exhibit that is none itself. */
export function broughtBy(one: ExhibitContent): readonly string[] {
  if (one.sort === "link") return [one.source, one.target];
  return one.sort === "chart" || one.sort === "query" ? (one.brings ?? []) : [];
}

export type ExhibitContent =
  | EntityExhibit
  | LinkExhibit
  | RowExhibit
  | DocumentExhibit
  | ChartExhibit
  | QueryExhibit;

/** By what an exhibit is known within its case: the same thing is put in once. */
export function exhibitKey(one: ExhibitContent): string {
  switch (one.sort) {
    case "entity":
    case "link":
      return `${one.sort} ${one.ref}`;
    case "row":
      return `row ${one.record}`;
    case "document":
      return `document ${one.sha256}`;
    case "chart":
      return `chart ${one.chart} ${one.page}`;
    case "query":
      return `query ${one.digest} ${one.writes} ${JSON.stringify([one.text, one.parameters])}`;
  }
}
