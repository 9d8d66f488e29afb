import type { Row } from "../../../graph/index.ts";
import { assertLength, InvalidInput, NotFound } from "../../../shared/errors.ts";
import type { Context } from "../../../schema-context.ts";
import type { QueryExhibit } from "../../ground/cases/index.ts";
import { refOf } from "../../ground/entities/index.ts";
import { readStoreNode } from "../../ground/store/index.ts";
import { runSaved, runText, savedQueries, type QueryResult } from "../queries/index.ts";

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
  const about = aboutOf(given);
  const parameters = withRefs(asking, given);
  const result = await run(asking, about, parameters);
  return {
    sort: "query",
    ...about,
    parameters,
    columns: result.columns,
    rows: result.rows.length,
    isTruncated: result.truncated,
    digest: digestOf(asking, result),
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

function aboutOf({ id, text, title }: QueryGiven): About {
  if (typeof id === "string") {
    const saved = savedQueries().find((one) => one.id === id);
    if (saved === undefined) throw new NotFound("saved query");
    return { query: id, title: saved.title, text: saved.text };
  }
  if (typeof text !== "string")
    throw new InvalidInput("case-files.query-id-or-text", {}, "members");
  const called = title?.trim() ?? "";
  assertLength("title", called, 0, 200);
  return { title: called === "" ? (text.trim().split("\n")[0] ?? "").slice(0, 80) : called, text };
}

function run(asking: Asking, { query, text }: About, parameters: Parameters): Promise<QueryResult> {
  return query === undefined
    ? runText(asking, text, parameters)
    : runSaved(asking.clew, asking.reach, query, parameters);
}

/** Parameters that are entities as refs: an id may be a phone number. */
function withRefs({ clew }: Asking, { id, parameters }: QueryGiven): Parameters {
  const given = (parameters ?? {}) as Parameters;
  const wanted = savedQueries().find((one) => one.id === id)?.parameters ?? [];
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const isEntity = wanted.some((one) => one.name === name && one.type === "entity");
      return [name, isEntity && typeof value === "string" ? refOf(clew, value) : value];
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
