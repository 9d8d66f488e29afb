import type { Clew } from "../../../context.ts";
import type { UserAnswer, Value } from "../../../graph/index.ts";
import type { Reach } from "../../../reach.ts";
import { entitiesByRef, type Entity, type Link } from "../../ground/entities/index.ts";
import { linksAmongAll } from "../../answers/neighbourhood/index.ts";

/** What a query gives. */
export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Value[])[];
  readonly entities: readonly Entity[];
  /** How many entities appear in the rows. */
  readonly entitiesTotal: number;
  readonly links: readonly Link[];
  /** True where there were more rows or entities than are given. */
  readonly truncated: boolean;
  readonly milliseconds: number;
}

const mostEntities = 2_000;
const hidden = new Set([
  "terms",
  "touched",
  "foldedAt",
  "setAt",
  "wroteAt",
  "about",
  "breaks",
  "shard",
  "thing",
  "_id",
  "_source",
  "_target",
  "statements",
  "stale",
  "salt",
  "place",
]);

/** The result of rows: the entities that appear in them and the links among those. */
export async function resultOf(
  clew: Clew,
  reach: Reach,
  { columns, rows, truncated }: UserAnswer,
  milliseconds: number,
): Promise<QueryResult> {
  const named = [...new Set(rows.flatMap((row) => Object.values(row).flatMap(refsIn)))];
  const refs = named.slice(0, mostEntities);
  const found = await entitiesByRef(clew, reach, refs);
  const entities = refs.flatMap((ref) => found.get(ref) ?? []);
  return {
    columns,
    rows: rows.map((row) => columns.map((column) => shown(row[column] ?? null))),
    entities,
    entitiesTotal: named.length > mostEntities ? named.length : entities.length,
    links: await linksAmongAll(clew, reach, entities, {}),
    truncated: truncated || named.length > mostEntities,
    milliseconds,
  };
}

/** Refs of the entities in a value: maps that bear ref and kind, wherever they stand. */
function refsIn(value: Value): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  if (typeof value !== "object" || value === null) return [];
  const own =
    "ref" in value && "kind" in value && "label" in value && typeof value.ref === "string"
      ? [value.ref]
      : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

/** A value without what is Clew's own bookkeeping. */
function shown(value: Value): Value {
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (hidden.has(key) ? [] : [[key, shown(item)]])),
  );
}
