import { decode, statement, type Graph, type Row } from "../../../graph/index.ts";
import { unpackValues, type StatedValues } from "../../ground/records/index.ts";

/** An entity that an import touched, as stored. */
export interface TouchedEntity {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly properties: Row;
}

/** Entities of a shard that an import touched. */
export async function touchedOf(
  graph: Graph,
  shard: number,
  run: string,
): Promise<readonly TouchedEntity[]> {
  return (await graph.read(statement("statements/touched"), { shard, run })).map(touchedEntity);
}

/** Those of some entities that an import touched. */
export async function touchedAmong(
  graph: Graph,
  refs: readonly string[],
  run: string,
): Promise<readonly TouchedEntity[]> {
  const rows = await graph.read(statement("statements/touched-among"), { refs, run });
  return rows.map(touchedEntity);
}

function touchedEntity(row: Row): TouchedEntity {
  return {
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    properties: decode.map(row, "properties"),
  };
}

/** What records of one dataset state of an entity in the same words. */
export interface EntityStatement {
  readonly dataset: string;
  readonly values: StatedValues;
  /** The latest of them, on ties the greatest id: the one that counts in the fold. */
  readonly record: string;
  /** When that held; unknown for all of them where absent. */
  readonly observedAt?: string;
  /** The earliest time at which one of them held. */
  readonly firstSeen?: string;
}

/**
 * What records state of some entities, by ref, in no order; as many as there are different texts, however
 * many records say them.
 */
export async function statementsOf(
  graph: Graph,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityStatement[]>> {
  const rows = await graph.read(
    statement("statements/statements-of-touched"),
    { refs },
    { milliseconds: 120_000 },
  );
  const statements = Map.groupBy(rows, (row) => decode.text(row, "ref"));
  return new Map([...statements].map(([ref, own]) => [ref, own.map(entityStatement)]));
}

function entityStatement(row: Row): EntityStatement {
  const latest = decode.text(row, "latest");
  const observedAt = latest.slice(0, latest.indexOf(" "));
  const firstSeen = decode.optionalText(row, "firstSeen");
  return {
    dataset: decode.text(row, "dataset"),
    values: unpackValues(decode.text(row, "values")),
    record: latest.slice(observedAt.length + 1),
    ...(observedAt === "" ? {} : { observedAt }),
    ...(firstSeen === undefined ? {} : { firstSeen }),
  };
}

/** When and where an entity is stated. */
export interface StatedTotals {
  readonly firstSeen?: string;
  readonly lastSeen?: string;
  readonly datasets: readonly string[];
}

/** What follows for an entity from its links. */
export interface LinkTotals extends StatedTotals {
  readonly degree: number;
  readonly df: number;
}

const patience = { milliseconds: 120_000 };

/** What follows for some entities from their links, by ref; none for those without. */
export async function linkTotalsOf(
  graph: Graph,
  linkKinds: readonly string[],
  refs: readonly string[],
): Promise<ReadonlyMap<string, LinkTotals>> {
  const rows = await graph.read(
    statement("statements/links-of-touched", { linkKinds }),
    { refs },
    patience,
  );
  return new Map(
    rows.map((row) => [
      decode.text(row, "ref"),
      {
        ...totalsIn(row),
        degree: decode.number(row, "degree"),
        df: decode.number(row, "df"),
      },
    ]),
  );
}

/** When and where some entities are stated, by ref; none for those that links alone name. */
export async function statedTotalsOf(
  graph: Graph,
  refs: readonly string[],
): Promise<ReadonlyMap<string, StatedTotals>> {
  const rows = await graph.read(statement("statements/times-of-touched"), { refs }, patience);
  return new Map(rows.map((row) => [decode.text(row, "ref"), totalsIn(row)]));
}

function totalsIn(row: Row): StatedTotals {
  const firstSeen = decode.optionalText(row, "firstSeen");
  const lastSeen = decode.optionalText(row, "lastSeen");
  const lists = Array.isArray(row["datasets"]) ? row["datasets"] : [];
  return {
    datasets: [...new Set(lists.flat().map(String))],
    ...(firstSeen === undefined ? {} : { firstSeen }),
    ...(lastSeen === undefined ? {} : { lastSeen }),
  };
}

/** An entity of which links alone changed, with what is kept of it that follows from them. */
export interface LinkedEntity {
  readonly ref: string;
  readonly held: Row;
}

/** Entities of a shard of which links alone changed. */
export async function linkedOf(
  graph: Graph,
  shard: number,
  run: string,
): Promise<readonly LinkedEntity[]> {
  const rows = await graph.read(statement("statements/touched-linked"), { shard, run });
  return rows.map((row) => ({ ref: decode.text(row, "ref"), held: row }));
}
