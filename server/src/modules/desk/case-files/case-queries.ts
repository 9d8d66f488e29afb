import type { Row } from "../../../graph/index.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { Context } from "../../../schema-context.ts";
import type { QueryExhibit } from "../../ground/cases/index.ts";
import { refOf } from "../../ground/entities/index.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import {
  queryHeld,
  queryNamed,
  runSaved,
  runText,
  type QueryParameter,
  type QueryResult,
} from "../queries/index.ts";

/** A query that is put into a case. */
export interface QueryGiven {
  readonly id?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly title?: string | null | undefined;
  readonly parameters?: unknown;
}

type Asking = Pick<Context, "clew" | "reach" | "signal">;
type Parameters = Readonly<Record<string, unknown>>;

/** Runs a query for a case. Throws as running it does, InvalidInput where it is neither id nor text. */
export async function ranNow(asking: Asking, given: QueryGiven): Promise<QueryExhibit> {
  const { clew } = asking;
  const { wanted, ...about } = await aboutOf(asking, given);
  const parameters = withRefs(asking, wanted, given.parameters);
  const result = await run(asking, about, parameters);
  return {
    sort: "query",
    ...about,
    parameters,
    columns: result.columns,
    rows: result.rows.length,
    isTruncated: result.truncated,
    digest: digestOf(asking, result),
    brings: result.entities.map(({ ref }) => ref),
    writes: (await readStoreNode(clew.graph))?.writes ?? 0,
  };
}

/** Runs a query of a case again. */
export async function ranAgain(
  asking: Asking,
  exhibit: QueryExhibit,
): Promise<{ readonly isSame: boolean; readonly result: QueryResult }> {
  const result = await run(asking, exhibit, exhibit.parameters);
  return { isSame: digestOf(asking, result) === exhibit.digest, result };
}

interface About {
  readonly query?: string | undefined;
  readonly title: string;
  readonly text: string;
}

/** What a query is called, its text, and what it asks for. */
async function aboutOf(
  { clew }: Asking,
  { id, text, title }: QueryGiven,
): Promise<About & { readonly wanted: readonly QueryParameter[] }> {
  if (typeof id === "string") {
    const saved = await queryNamed(clew, id);
    return { query: saved.id, title: saved.title, text: saved.text, wanted: saved.parameters };
  }
  if (typeof text !== "string")
    throw new InvalidInput("case-files.query-id-or-text", {}, "members");
  const called = title?.trim() ?? "";
  assertLength("title", called, 0, 200);
  const first = (text.trim().split("\n")[0] ?? "").slice(0, 80);
  return { title: called === "" ? first : called, text, wanted: [] };
}

/** Runs a query; one of which the text has changed since runs with the text that the case holds. */
async function run(
  asking: Asking,
  { query, text }: About,
  parameters: Parameters,
): Promise<QueryResult> {
  if (query === undefined) return runText(asking, text, parameters);
  const held = await queryHeld(asking.clew, query);
  const isAsItWas = held !== null && (held.own === undefined || held.text === text);
  return isAsItWas ? runSaved(asking, query, parameters) : runText(asking, text, parameters);
}

/** Parameters that are entities as refs: an id may be a phone number. */
function withRefs({ clew }: Asking, wanted: readonly QueryParameter[], given: unknown): Parameters {
  const types = new Map(wanted.map(({ name, type }) => [name, type]));
  const asRef = (value: unknown) => (typeof value === "string" ? refOf(clew, value) : value);
  return Object.fromEntries(
    Object.entries((given ?? {}) as Parameters).map(([name, value]) => {
      const type = types.get(name);
      if (type === "entity") return [name, asRef(value)];
      return [name, type === "entities" && Array.isArray(value) ? value.map(asRef) : value];
    }),
  );
}

/** A digest of rows under the store's key; rows in any order have the same. */
function digestOf({ clew }: Asking, { columns, rows }: QueryResult): string {
  const lines = rows.map((row) => JSON.stringify(row.map(inOrder))).toSorted();
  return clew.refs.link("rows", columns.join("\n"), lines.join("\n"));
}

/** A value with its fields in one order. */
function inOrder(value: Row[string]): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, item]) => [name, inOrder(item)]);
}
