import { decode, statement, type Graph, type Row, type Run } from "../../../graph/index.ts";
import { countWrite, noteLeft } from "../../ground/store/index.ts";

/** A link as stored, with its place. */
export interface StoredLink {
  readonly ref: string;
  /** Cypher type. */
  readonly type: string;
  /** Refs. */
  readonly source: string;
  readonly target: string;
  readonly records: readonly string[];
  readonly statements: readonly string[];
  readonly properties: Row;
}

/** Links that gathered records in this import, of one shard. */
export async function staleLinksOf(
  graph: Graph,
  linkKinds: readonly string[],
  shard: number,
  run: string,
): Promise<readonly StoredLink[]> {
  return (
    await graph.read(
      statement("statements/stale-links", { linkKinds }),
      { shard, run },
      { milliseconds: 120_000 },
    )
  ).map(storedLink);
}

/** Links that gathered records in this import, from some entities. */
export async function staleLinksAmong(
  graph: Graph,
  linkKinds: readonly string[],
  refs: readonly string[],
  run: string,
): Promise<readonly StoredLink[]> {
  const rows = await graph.read(statement("statements/stale-links-among", { linkKinds }), {
    refs,
    run,
  });
  return rows.map(storedLink);
}

/** Links from some entities that a dataset states. */
export async function linksOfDataset(
  graph: Graph,
  linkKinds: readonly string[],
  refs: readonly string[],
  dataset: string,
): Promise<readonly StoredLink[]> {
  return (
    await graph.read(
      statement("statements/links-of-dataset", { linkKinds }),
      { refs, dataset },
      { milliseconds: 120_000 },
    )
  ).map(storedLink);
}

/** Refs of the entities of a shard that a dataset states, or that an import in progress touched. */
export async function entitiesToRetire(
  graph: Graph,
  shard: number,
  dataset: string,
): Promise<readonly string[]> {
  return (await graph.read(statement("statements/statements-of-dataset"), { shard, dataset })).map(
    (row) => decode.text(row, "ref"),
  );
}

/** Takes out records or aliases page by page; gives how many went. */
export async function deletePage(
  graph: Graph,
  what: "records" | "aliases",
  dataset: string,
  run: string,
): Promise<number> {
  const rows = await graph.read(statement(`statements/stale-${what}`), {
    dataset,
    run,
    limit: 2_000,
  });
  const ids = rows.map((row) => decode.text(row, "id"));
  if (ids.length > 0)
    await graph.write(async (send) => {
      await send(statement(`statements/delete-${what}`), { ids });
      if (what === "aliases") return;
      await countWrite(send);
      await noteLeft(send, "rows");
    });
  return ids.length;
}

/** Sets or takes out links, by kind. */
export async function eachKind(
  send: Run,
  name: "set-links" | "delete-links",
  links: readonly { type: string; row: Row }[],
): Promise<void> {
  for (const [linkKind, group] of Map.groupBy(links, ({ type }) => type)) {
    await send(statement(`statements/${name}`, { linkKind }), {
      rows: group.map(({ row }) => row),
    });
  }
}

function storedLink(row: Row): StoredLink {
  return {
    ref: decode.text(row, "ref"),
    type: decode.text(row, "kind"),
    source: decode.text(row, "source"),
    target: decode.text(row, "target"),
    records: decode.texts(row, "records"),
    statements: decode.texts(row, "statements"),
    properties: decode.map(row, "properties"),
  };
}

/** Keeps what is known of a run (an import) inside the transaction of a write. */
export async function keepRun(run: Run, id: string, properties: Row): Promise<void> {
  await run(statement("statements/save-import"), { id, properties });
}

/** Whether the place of an import is already the one that a batch brings: then that batch is kept. */
export async function isPlaceKept(run: Run, id: string, properties: Row): Promise<boolean> {
  const [row] = await run(statement("statements/import-place"), { id });
  return (
    row !== undefined && ["phase", "file", "row"].every((name) => row[name] === properties[name])
  );
}

/** The entities that rows' names stand for, by alias id. */
export async function aliasesHeld(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, { readonly id: string }>> {
  if (ids.length === 0) return new Map();
  const rows = await graph.read(statement("statements/find-aliases"), { ids });
  return new Map(rows.map((row) => [decode.text(row, "id"), { id: decode.text(row, "entity") }]));
}

/** What is kept of the records of some ids that are held. */
export async function recordsHeld(graph: Graph, ids: readonly string[]): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : graph.read(statement("statements/find-records"), { ids });
}

/** Refs of the entities that cite a record. */
export async function entitiesOfRecord(graph: Graph, record: string): Promise<readonly string[]> {
  const rows = await graph.read(statement("statements/entities-of-record"), { record });
  return rows.map((row) => decode.text(row, "ref"));
}
