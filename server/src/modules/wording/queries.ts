import type { Clew } from "../../context.ts";
import { decode, statement, type Row } from "../../graph/index.ts";
import type { Reach } from "../../reach.ts";
import { unpackStatement, unpackValues, type LinkStatement, type StatedValues } from "../records/index.ts";
import { shards } from "../store/index.ts";

const patience = { milliseconds: 120_000 };

/** What a row states of an entity. */
export interface Stating {
  readonly ref: string;
  /** Public id. */
  readonly id: string;
  readonly record: string;
  readonly values: StatedValues;
  readonly observedAt?: string;
}

/** A link between a text and its template, as held. */
export interface HeldUse {
  readonly ref: string;
  /** Public ids. */
  readonly sourceId: string;
  readonly targetId: string;
  readonly statements: readonly LinkStatement[];
}

/** What rows state of the entities of some kinds, shard by shard. */
export async function* textsHeld(clew: Clew, kinds: readonly string[], datasets: readonly string[]): AsyncGenerator<readonly Stating[]> {
  for (const shard of await shards(clew.graph)) yield (await clew.graph.read(statement("wording/texts-of-shard"), { shard, kinds, datasets }, patience)).map(toStating);
}

/** What rows state of templates, all of them. */
export async function templatesHeld(clew: Clew, datasets: readonly string[]): Promise<readonly Stating[]> {
  return (await eachShard(clew, (shard) => clew.graph.read(statement("wording/templates-of-shard"), { shard, datasets }, patience))).map(toStating);
}

/** What uses templates, all of it. */
export async function usesHeld(clew: Clew, linkKind: string, datasets: readonly string[]): Promise<readonly HeldUse[]> {
  const rows = await eachShard(clew, (shard) => clew.graph.read(statement("wording/uses-of-shard", { linkKind }), { shard, datasets }, patience));
  return rows.map((row) => ({ ref: decode.text(row, "ref"), sourceId: decode.text(row, "sourceId"), targetId: decode.text(row, "targetId"), statements: statementsOf(row) }));
}

/** What uses one template within reach, by id. */
export async function usesOf(clew: Clew, { datasets }: Reach, linkKind: string, ref: string, limit: number): Promise<readonly { readonly source: string; readonly sourceId: string; readonly statements: readonly LinkStatement[] }[]> {
  const rows = await clew.graph.read(statement("wording/uses-of", { linkKind }), { ref, datasets, limit }, patience);
  return rows.map((row) => ({ source: decode.text(row, "source"), sourceId: decode.text(row, "sourceId"), statements: statementsOf(row) }));
}

/** How many entities within reach use each template. */
export async function sizesHeld(clew: Clew, linkKind: string, datasets: readonly string[]): Promise<readonly { readonly ref: string; readonly id: string; readonly size: number }[]> {
  const rows = await eachShard(clew, (shard) => clew.graph.read(statement("wording/sizes-of-shard", { linkKind }), { shard, datasets }, patience));
  return rows.map((row) => ({ ref: decode.text(row, "ref"), id: decode.text(row, "id"), size: decode.number(row, "size") }));
}

async function eachShard(clew: Clew, read: (shard: number) => Promise<readonly Row[]>): Promise<readonly Row[]> {
  const pages: (readonly Row[])[] = [];
  for (const shard of await shards(clew.graph)) pages.push(await read(shard));
  return pages.flat();
}

function toStating(row: Row): Stating {
  const observedAt = decode.optionalText(row, "observedAt");
  return {
    ref: decode.text(row, "ref"),
    id: decode.text(row, "id"),
    record: decode.text(row, "record"),
    values: unpackValues(decode.text(row, "values")),
    ...(observedAt === undefined ? {} : { observedAt }),
  };
}

function statementsOf(row: Row): readonly LinkStatement[] {
  const packed = decode.texts(row, "statements");
  return decode.texts(row, "records").map((record, index) => unpackStatement(record, packed[index] ?? ""));
}

/** By ref the refs of the accounts within reach that an entity is linked to. */
export async function accountsOf(clew: Clew, { datasets }: Reach, refs: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  if (refs.length === 0) return new Map();
  const rows = await clew.graph.read(statement("wording/accounts-of", { linkKinds: clew.linkTypes }), { refs, datasets }, patience);
  return new Map([...Map.groupBy(rows, (row) => decode.text(row, "ref"))].map(([ref, own]) => [ref, own.map((row) => decode.text(row, "account"))]));
}
