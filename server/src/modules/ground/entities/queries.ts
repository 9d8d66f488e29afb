import type { Clew } from "../../../context.ts";
import { decode, statement, type Row, type Run } from "../../../graph/index.ts";
import {
  type FoldedStatement,
  type LinkStatement,
  type SpanOf,
  unpackSpans,
  unpackStatement,
  unpackValues,
} from "../records/index.ts";
import type { Reach } from "../../../reach.ts";
import { isRef } from "../../../shared/ids.ts";
import { linkNames, toEntity, toLink, toRecord } from "./from-rows.ts";
import type { Entity, Link, RecordNode } from "./types.ts";

/** The ref that an id or ref names. */
export function refOf(clew: Clew, idOrRef: string): string {
  return isRef(idOrRef) ? idOrRef : clew.refs.entity(idOrRef.normalize("NFC"));
}

/** Entities by ref, those held and within reach, by ref. */
export async function entitiesByRef(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Entity>> {
  if (refs.length === 0) return new Map();
  const rows = await clew.graph.read(statement("entities/entities"), {
    refs,
    datasets: reach.datasets,
  });
  return new Map(
    rows.map((row) => toEntity(decode.map(row, "entity"))).map((entity) => [entity.ref, entity]),
  );
}

/** Stored properties by ref. */
export async function propertiesByRef(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
): Promise<ReadonlyMap<string, Row>> {
  const rows = await clew.graph.read(statement("entities/properties"), {
    refs,
    datasets: reach.datasets,
  });
  return new Map(rows.map((row) => [decode.text(row, "ref"), decode.map(row, "properties")]));
}

/** A statement about an entity, with where in the row it stands. */
export interface EntityStatement extends FoldedStatement {
  readonly fields: readonly string[];
  readonly spans: readonly SpanOf[];
}

/** What records state of entities, by ref, in record order; at most `limit` in all. */
export async function statementsByRef(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
  limit: number,
): Promise<ReadonlyMap<string, readonly EntityStatement[]>> {
  const rows = await clew.graph.read(statement("entities/statements"), {
    refs,
    datasets: reach.datasets,
    limit,
  });
  const statements = rows.map((row) => [decode.text(row, "ref"), toStatement(row)] as const);
  return new Map(
    [...Map.groupBy(statements, ([ref]) => ref)].map(([ref, group]) => [
      ref,
      group.map(([, one]) => one),
    ]),
  );
}

/** What records state of the links of one entity, of at most `limit` links. */
export async function linkStatementsOf(
  clew: Clew,
  reach: Reach,
  ref: string,
  limit: number,
): Promise<readonly LinkStatement[]> {
  const text = statement("entities/link-statements", { linkKinds: clew.linkTypes });
  const rows = await clew.graph.read(text, { ref, datasets: reach.datasets, limit });
  return rows.flatMap(statementsIn);
}

/** A link with all that is kept on it. */
export interface WholeLink {
  readonly link: Link;
  readonly statements: readonly LinkStatement[];
  readonly properties: Row;
}

/** Links by ref and the ref of their source. */
export async function wholeLinks(
  clew: Clew,
  reach: Reach,
  keys: readonly { readonly source: string; readonly ref: string }[],
): Promise<ReadonlyMap<string, WholeLink>> {
  if (keys.length === 0) return new Map();
  const text = statement("entities/links-of", { linkKinds: clew.linkTypes });
  const rows = await clew.graph.read(text, {
    rows: keys.map(({ source, ref }) => ({ source, ref })),
    datasets: reach.datasets,
  });
  const nameOf = linkNames(clew.ontology);
  return new Map(
    rows.map((row) => {
      const link = toLink(decode.map(row, "link"), nameOf);
      return [
        link.ref,
        { link, statements: statementsIn(row), properties: decode.map(row, "properties") },
      ];
    }),
  );
}

/** What narrows links. */
export interface LinkFilter {
  /** Names of kinds; all where absent. */
  readonly linkKinds?: readonly string[] | undefined;
  /** ISO: links that hold at or after. */
  readonly from?: string | undefined;
  /** ISO: links that hold before. */
  readonly to?: string | undefined;
}

/** The Cypher types that a filter lets through. */
export function typesOf(clew: Clew, linkKinds: readonly string[] | undefined): readonly string[] {
  if (linkKinds === undefined) return clew.linkTypes;
  return linkKinds.flatMap((name) => clew.ontology.linkKinds.get(name)?.type ?? []);
}

/** Which links are asked for, and at most how many. */
export interface LinksAsked extends LinkFilter {
  readonly limit: number;
}

/** The links among some entities, by id; read from their sources, or inward from their targets. */
export async function linksAmong(
  clew: Clew,
  reach: Reach,
  refs: readonly string[],
  { limit, inward = false, ...filter }: LinksAsked & { readonly inward?: boolean },
): Promise<readonly Link[]> {
  if (refs.length === 0) return [];
  const linkKinds = typesOf(clew, filter.linkKinds);
  const text = inward
    ? statement("entities/links-among-inward", { linkKinds })
    : statement("entities/links-among", { linkKinds });
  const parameters = {
    refs,
    datasets: reach.datasets,
    full: reach.full,
    from: filter.from ?? null,
    to: filter.to ?? null,
    limit,
  };
  const nameOf = linkNames(clew.ontology);
  return (await clew.graph.read(text, parameters)).map((row) =>
    toLink(decode.map(row, "link"), nameOf),
  );
}

/** Records by id, those held and within reach. */
export async function recordsById(
  clew: Clew,
  reach: Reach,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordNode>> {
  const rows = await clew.graph.read(statement("entities/records"), {
    ids,
    datasets: reach.datasets,
  });
  return new Map(
    rows.map((row) => toRecord(decode.map(row, "record"))).map((record) => [record.id, record]),
  );
}

/** A note on a source row as the graph holds it: its record id, and where its text lies. */
export interface NoteOn {
  readonly id: string;
  readonly place: string;
}

/** Notes within reach on some source rows, by row. */
export async function notesOn(
  clew: Clew,
  { datasets }: Reach,
  records: readonly string[],
): Promise<ReadonlyMap<string, readonly NoteOn[]>> {
  const rows = await clew.graph.read(statement("entities/notes-on"), { records, datasets });
  const byRow = Map.groupBy(rows, (row) => decode.text(row, "on"));
  return new Map(
    [...byRow].map(([on, all]) => [
      on,
      all.map((row) => ({ id: decode.text(row, "id"), place: decode.text(row, "place") })),
    ]),
  );
}

function toStatement(row: Row): EntityStatement {
  const observedAt = decode.optionalText(row, "observedAt");
  return {
    record: decode.text(row, "record"),
    fields: decode.texts(row, "fields"),
    values: unpackValues(decode.text(row, "values")),
    spans: unpackSpans(decode.texts(row, "spans")),
    ...(observedAt === undefined ? {} : { observedAt }),
  };
}

function statementsIn(row: Row): readonly LinkStatement[] {
  const statements = decode.texts(row, "statements");
  return decode
    .texts(row, "records")
    .map((record, index) => unpackStatement(record, statements[index] ?? ""));
}

/** Which of some refs are held. */
export async function refsHeld(run: Run, refs: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await run(statement("entities/existing"), { refs });
  return new Set(rows.map((row) => decode.text(row, "ref")));
}
