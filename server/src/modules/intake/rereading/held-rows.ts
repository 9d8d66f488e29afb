import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import type { StoredLink } from "../statements/index.ts";
import {
  unpackSpans,
  unpackValues,
  type SpanOf,
  type StatedValues,
} from "../../ground/records/index.ts";

/** A row held, with where its text lies. */
export interface HeldRow {
  readonly record: string;
  readonly file: string;
  readonly place: string;
  /** Line, or sheet!row. */
  readonly position: string;
  /** How often its mapping reads the file before. */
  readonly part: number;
}

/** What a row held states of an entity. */
export interface HeldCitation {
  readonly record: string;
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly fields: readonly string[];
  readonly values: StatedValues;
  readonly spans: readonly SpanOf[];
  readonly observedAt?: string;
}

/** A link held, with the public ids and kinds of its ends. */
export interface HeldLink extends StoredLink {
  readonly sourceId: string;
  readonly sourceKind: string;
  readonly targetId: string;
  readonly targetKind: string;
}

/** What is held of one row. */
export interface HeldOfRow {
  readonly citations: readonly HeldCitation[];
  readonly links: readonly HeldLink[];
}

/** The next rows of a dataset behind a place. */
export async function rowsBehind(
  clew: Clew,
  dataset: string,
  after: string,
  limit: number,
): Promise<readonly HeldRow[]> {
  const rows = await clew.graph.read(
    statement("rereading/rows"),
    { dataset, after, limit },
    { milliseconds: 120_000 },
  );
  return rows.map((row) => ({
    record: decode.text(row, "record"),
    file: decode.text(row, "file"),
    place: decode.text(row, "place"),
    position: decode.text(row, "position"),
    part: decode.numberOrZero(row, "part"),
  }));
}

/** What some rows state of entities, by row. */
export async function citationsOf(
  clew: Clew,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldCitation[]>> {
  const rows = await clew.graph.read(
    statement("rereading/citations"),
    { records },
    { milliseconds: 120_000 },
  );
  return Map.groupBy(rows.map(toCitation), ({ record }) => record);
}

/** The links of some kinds, from or to some entities, that some rows state, by ref. */
export async function linksOfRows(
  clew: Clew,
  linkKinds: readonly string[],
  ends: { readonly from: readonly string[]; readonly to: readonly string[] },
  records: readonly string[],
): Promise<ReadonlyMap<string, HeldLink>> {
  const ways = (["from", "to"] as const).filter(
    (way) => ends[way].length > 0 && linkKinds.length > 0,
  );
  const pages = await Promise.all(
    ways.map((way) =>
      clew.graph.read(
        statement(`rereading/links-${way}`, { linkKinds }),
        { refs: ends[way], records },
        { milliseconds: 120_000 },
      ),
    ),
  );
  return new Map(pages.flat().map((row) => [decode.text(row, "ref"), toLink(row)]));
}

function toCitation(row: Row): HeldCitation {
  const observedAt = decode.optionalText(row, "observedAt");
  return {
    record: decode.text(row, "record"),
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    fields: decode.texts(row, "fields"),
    values: unpackValues(decode.text(row, "values")),
    spans: unpackSpans(decode.texts(row, "spans")),
    ...(observedAt === undefined ? {} : { observedAt }),
  };
}

function toLink(row: Row): HeldLink {
  return {
    ref: decode.text(row, "ref"),
    type: decode.text(row, "kind"),
    source: decode.text(row, "source"),
    sourceId: decode.text(row, "sourceId"),
    sourceKind: decode.text(row, "sourceKind"),
    target: decode.text(row, "target"),
    targetId: decode.text(row, "targetId"),
    targetKind: decode.text(row, "targetKind"),
    records: decode.texts(row, "records"),
    statements: decode.texts(row, "statements"),
    properties: decode.map(row, "properties"),
  };
}
