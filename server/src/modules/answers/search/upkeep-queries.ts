import type { Clew } from "../../../context.ts";
import { decode, statement, type Row } from "../../../graph/index.ts";
import { unpackValues, type FoldedStatement } from "../../ground/records/index.ts";
import { countWrite } from "../../ground/store/index.ts";

const patience = { milliseconds: 120_000 };

/** How far the store has come. Numbers are those of writes. */
export interface StoreNote {
  readonly writes: number;
  /** When entities were last taken out. */
  readonly entitiesLeftAt: number;
  /** When rows were last taken out. */
  readonly rowsLeftAt: number;
}

/** How far the store has come. */
export async function storeNote({ graph }: Pick<Clew, "graph">): Promise<StoreNote> {
  const [row = {}] = await graph.read(statement("search/upkeep-note"));
  return {
    writes: decode.numberOrZero(row, "writes"),
    entitiesLeftAt: decode.numberOrZero(row, "entitiesLeftAt"),
    rowsLeftAt: decode.numberOrZero(row, "rowsLeftAt"),
  };
}

/** An entity as stored. */
export interface StoredEntity {
  readonly ref: string;
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly properties: Row;
}

/** Entities of a shard that were set since a write; all of them since −1. */
export async function entitiesSince(
  { graph }: Clew,
  shard: number,
  since: number,
): Promise<readonly StoredEntity[]> {
  const rows = await graph.read(statement("search/upkeep-entities"), { shard, since }, patience);
  return rows.map((row) => ({
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    kind: decode.text(row, "kind"),
    label: decode.text(row, "label"),
    properties: decode.map(row, "properties"),
  }));
}

/** What records state of some entities, by ref; equal statements once. */
export async function statedOf(
  { graph }: Clew,
  refs: readonly string[],
): Promise<ReadonlyMap<string, readonly FoldedStatement[]>> {
  const rows = await graph.read(statement("search/upkeep-statements"), { refs }, patience);
  return new Map(
    [...Map.groupBy(rows, (row) => decode.text(row, "ref"))].map(([ref, own]) => [
      ref,
      own.map(toStatement),
    ]),
  );
}

function toStatement(row: Row): FoldedStatement {
  const latest = decode.text(row, "latest");
  const observedAt = latest.slice(0, latest.indexOf(" "));
  return {
    record: latest.slice(observedAt.length + 1),
    values: unpackValues(decode.text(row, "values")),
    ...(observedAt === "" ? {} : { observedAt }),
  };
}

/** A source row held. */
export interface HeldRow {
  readonly record: string;
  readonly dataset: string;
  readonly file: string;
  /** Where its text lies; undefined where none is kept. */
  readonly place: string | undefined;
  readonly wroteAt: number;
}

/** The rows that some writes brought, as their texts lie on disk. */
export async function rowsOf(
  { graph }: Clew,
  writes: readonly number[],
): Promise<readonly HeldRow[]> {
  const rows = await graph.read(statement("search/upkeep-rows"), { writes }, patience);
  return rows
    .map((row) => ({
      record: decode.text(row, "record"),
      dataset: decode.text(row, "dataset"),
      file: decode.text(row, "file"),
      place: decode.optionalText(row, "place"),
      wroteAt: decode.number(row, "wroteAt"),
    }))
    .toSorted((a, b) => ((a.place ?? "") < (b.place ?? "") ? -1 : 1));
}

/** Refs of the entities of a shard. */
export async function refsOfShard({ graph }: Clew, shard: number): Promise<readonly string[]> {
  const rows = await graph.read(statement("search/upkeep-refs"), { shard }, patience);
  return rows.map((row) => decode.text(row, "ref"));
}

/** Ids of the rows of some writes. */
export async function recordsOf(
  { graph }: Clew,
  writes: readonly number[],
): Promise<readonly string[]> {
  const rows = await graph.read(statement("search/upkeep-records"), { writes }, patience);
  return rows.map((row) => decode.text(row, "record"));
}

/** A row of an earlier version of Clew. */
export interface UnmarkedRow {
  readonly record: string;
  /** Whether it is cited for an entity. */
  readonly isCited: boolean;
}

/** Some rows of a dataset that do not say which write brought them. */
export async function unmarkedRows(
  { graph }: Clew,
  dataset: string,
  limit: number,
): Promise<readonly UnmarkedRow[]> {
  const rows = await graph.read(statement("search/upkeep-unmarked"), { dataset, limit }, patience);
  return rows.map((row) => ({
    record: decode.text(row, "record"),
    isCited: row["isCited"] === true,
  }));
}

/** The refs of what each row links, by record. */
export async function* linkedByRecord(
  { graph, linkTypes }: Clew,
  shard: number,
): AsyncGenerator<readonly [record: string, source: string, target: string]> {
  const text = statement("search/upkeep-links", { linkKinds: linkTypes });
  for (const row of await graph.read(text, { shard }, patience)) {
    const ends = [decode.text(row, "source"), decode.text(row, "target")] as const;
    for (const record of decode.texts(row, "records")) yield [record, ...ends];
  }
}

/** Marks rows with a write of its own. */
export async function markRows(
  { graph }: Clew,
  rows: readonly { readonly record: string; readonly about: readonly string[] | null }[],
): Promise<void> {
  await graph.write(async (send) => {
    const wroteAt = await countWrite(send);
    await send(statement("search/upkeep-mark"), { rows, wroteAt });
  });
}
