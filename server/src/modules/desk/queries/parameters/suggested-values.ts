import type { Value } from "../../../../graph/index.ts";
import { InvalidInput } from "../../../../shared/errors.ts";
import { givenMap } from "./parameter-values.ts";
import { quotedName } from "../form/cypher-text.ts";
import { queryNamed } from "../own-queries.ts";
import { runSaved, runText, type Asking } from "../run-query.ts";

/** A value that is proposed, and what people read. */
export interface Suggestion {
  readonly value: Value;
  readonly label: string;
}

/** Values that are proposed, at most 100, and how many there are. */
export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  readonly shown: number;
  readonly total: number;
  /** False where total means at least. */
  readonly totalIsExact: boolean;
}

const most = 100;

/**
 * The values that a query proposes for one of its parameters: fixed ones, those of a property, or
 * those that another query gives for what is chosen so far. None where it proposes none.
 */
export async function suggestionsFor(
  asking: Asking,
  query: string,
  parameter: string,
  chosen: unknown,
): Promise<Suggestions> {
  const { parameters } = await queryNamed(asking.clew, query);
  const wanted = parameters.find(({ name }) => name === parameter);
  if (wanted === undefined)
    throw new InvalidInput(
      "queries.no-such-parameter",
      { name: parameter.slice(0, 60) },
      "parameter",
    );
  const { suggestions } = wanted;
  switch (suggestions?.from) {
    case undefined:
      return listed([], true);
    case "fixed":
      return listed(
        suggestions.values.map((value) => ({ value, label: value })),
        true,
      );
    case "property":
      return valuesOfProperty(asking, suggestions);
    case "query":
      return valuesOfQuery(asking, suggestions, givenMap(chosen));
  }
}

/** The values that most entities of a kind have, most frequent first. */
async function valuesOfProperty(
  asking: Asking,
  { kind, property }: { readonly kind: string; readonly property: string },
): Promise<Suggestions> {
  const name = quotedName(property);
  const text = `MATCH (e:${quotedName(kind)})
WHERE e.${name} IS NOT NULL
WITH e.${name} AS value, count(e) AS times
ORDER BY times DESC, value
LIMIT ${most + 1}
RETURN value`;
  const { rows } = await runText(asking, text, {});
  return listed(suggestionsIn(rows.map(([value = null]) => value)), rows.length <= most);
}

async function valuesOfQuery(
  asking: Asking,
  { query, column }: { readonly query: string; readonly column: string | null },
  chosen: Readonly<Record<string, unknown>>,
): Promise<Suggestions> {
  const { parameters } = await queryNamed(asking.clew, query);
  const known = Object.entries(chosen).filter(([name, value]) =>
    parameters.some((one) => one.name === name && value !== null && value !== ""),
  );
  const result = await runSaved(asking, query, Object.fromEntries(known));
  const at = column === null ? 0 : result.columns.indexOf(column);
  if (at === -1) throw new InvalidInput("queries.no-such-column", { column: column ?? "" });
  return listed(suggestionsIn(result.rows.map((row) => row[at] ?? null)), !result.truncated);
}

/** Values once each; an entity is proposed by its id and read by its label. */
function suggestionsIn(values: readonly Value[]): readonly Suggestion[] {
  const found = new Map(
    values.flatMap((value) => {
      const one = suggestionOf(value);
      return one === undefined ? [] : [[JSON.stringify(one.value), one] as const];
    }),
  );
  return [...found.values()];
}

function listed(all: readonly Suggestion[], totalIsExact: boolean): Suggestions {
  const suggestions = all.slice(0, most);
  return { suggestions, shown: suggestions.length, total: all.length, totalIsExact };
}

function suggestionOf(value: Value): Suggestion | undefined {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return { value, label: String(value) };
  if (typeof value !== "object" || value === null || !("id" in value)) return undefined;
  const { id, label } = value;
  return typeof id === "string"
    ? { value: id, label: typeof label === "string" ? label : id }
    : undefined;
}
