import { isOwnParameter } from "../../../cypher-wall/index.ts";
import type { Value } from "../../../graph/index.ts";
import type { Ontology } from "../../../ontology/index.ts";
import { assertLength, InvalidInput } from "../../../shared/errors.ts";
import type { QueryFile } from "./files/query-heading.ts";
import { valueOf } from "./parameters/parameter-values.ts";
import { typeNamed, type QueryParameter, type Suggestions } from "./parameters/query-parameter.ts";

/** What a person saves, as it was sent. */
export interface QueryGiven {
  readonly title: string;
  readonly description?: string | null;
  readonly text: string;
  readonly tags?: readonly string[] | null;
  readonly isFavourite?: boolean | null;
  readonly parameters?: readonly ParameterGiven[] | null;
}

/** A parameter as it was sent, or as a file says it. */
export interface ParameterGiven {
  readonly name: string;
  readonly type: string;
  readonly label?: string | null;
  readonly description?: string | null;
  readonly default?: unknown;
  readonly least?: unknown;
  readonly most?: unknown;
  readonly options?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly suggestions?: SuggestionsGiven | null;
}

export interface SuggestionsGiven {
  readonly values?: readonly string[] | null;
  readonly kind?: string | null;
  readonly property?: string | null;
  readonly query?: string | null;
  readonly column?: string | null;
}

/** What is saved, checked. */
export interface QueryDraft extends Omit<QueryFile, "columns"> {
  readonly isFavourite: boolean;
}

/** The parameter that Clew gives by itself: ids of the sources within reach. */
export const reachParameter = "datasets";

const longest = { title: 200, description: 5_000, text: 20_000, tag: 60, label: 200, value: 500 };
const most = { parameters: 30, tags: 20, options: 200, kinds: 100 };

/** What a person saves, within its bounds. Throws InvalidInput with the field. */
export function draftOf(given: QueryGiven, ontology: Ontology): QueryDraft {
  const title = given.title.trim();
  assertLength("title", title, 1, longest.title);
  assertLength("description", given.description ?? "", 0, longest.description);
  assertLength("text", given.text, 1, longest.text);
  const tags = [...new Set((given.tags ?? []).map((tag) => tag.trim()).filter(Boolean))];
  assertLength("tags", tags, 0, most.tags);
  for (const tag of tags) assertTag(tag);
  const parameters = parametersFrom(given.parameters ?? [], ontology);
  return {
    title,
    description: given.description ?? "",
    text: given.text,
    tags,
    parameters,
    isFavourite: given.isFavourite ?? false,
  };
}

/** What a query asks for, within its bounds, each name once. Throws InvalidInput. */
export function parametersFrom(
  stated: readonly ParameterGiven[],
  ontology: Ontology,
): readonly QueryParameter[] {
  assertLength("parameters", stated, 0, most.parameters);
  const parameters = stated.map((one) => parameterFrom(one, ontology));
  const names = parameters.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw refusedParameter("queries.parameter-twice", { name: twice });
  return parameters;
}

function assertTag(tag: string): void {
  assertLength("tags", tag, 1, longest.tag);
  if (tag.includes(",")) throw new InvalidInput("queries.tag-comma", {}, "tags");
}

/** A parameter within its bounds, its default of its own type. Throws InvalidInput. */
function parameterFrom(given: ParameterGiven, ontology: Ontology): QueryParameter {
  const { name } = given;
  if (!/^[A-Za-z_]\w{0,59}$/u.test(name) || isOwnParameter(name) || name === reachParameter)
    throw refusedParameter("queries.parameter-name", { name: name.slice(0, 60) });
  const type = typeNamed(given.type);
  if (type === undefined)
    throw refusedParameter("queries.parameter-type", { name, type: given.type.slice(0, 60) });
  assertLength("parameters", given.label ?? "", 0, longest.label);
  assertLength("parameters", given.description ?? "", 0, longest.description);
  const parameter: QueryParameter = {
    name,
    type,
    label: (given.label ?? "").trim() || name,
    description: given.description ?? "",
    default: null,
    least: boundOf(given.least, name),
    most: boundOf(given.most, name),
    options: textsWithin(given.options, most.options),
    kinds: kindsOf(given.kinds, ontology),
    suggestions: suggestionsOf(given.suggestions, name),
  };
  if (type === "choice" && parameter.options.length === 0)
    throw refusedParameter("queries.choice-of-none", { name });
  return { ...parameter, default: defaultOf(given.default, parameter) };
}

/** The default as it was given, where it is a value of the parameter's type. */
function defaultOf(given: unknown, parameter: QueryParameter): Value {
  if (given === null || given === undefined || given === "") return null;
  valueOf(parameter, given, (id) => id);
  return given as Value; // a value of its type, which is plain
}

function boundOf(given: unknown, name: string): string | number | null {
  if (given === null || given === undefined || given === "") return null;
  if (typeof given === "number" && Number.isFinite(given)) return given;
  if (typeof given === "string" && !Number.isNaN(Date.parse(given))) return given;
  throw refusedParameter("queries.parameter-bound", { name });
}

function kindsOf(given: readonly string[] | null | undefined, ontology: Ontology) {
  const kinds = textsWithin(given, most.kinds);
  const unknown = kinds.find(
    (kind) => !ontology.entityKinds.has(kind) && !ontology.linkKinds.has(kind),
  );
  if (unknown !== undefined) throw refusedParameter("queries.parameter-kind", { kind: unknown });
  return kinds;
}

function suggestionsOf(
  given: SuggestionsGiven | null | undefined,
  name: string,
): Suggestions | null {
  if (given === null || given === undefined) return null;
  const { kind, property, query, column } = given;
  const values = textsWithin(given.values, most.options);
  if (values.length > 0) return { from: "fixed", values };
  if (kind && property) return { from: "property", kind, property: property.slice(0, 60) };
  if (query) return { from: "query", query: query.slice(0, 100), column: column ?? null };
  throw refusedParameter("queries.parameter-suggestions", { name });
}

function textsWithin(given: readonly string[] | null | undefined, count: number) {
  const texts = [...new Set(given ?? [])];
  assertLength("parameters", texts, 0, count);
  for (const text of texts) assertLength("parameters", text, 1, longest.value);
  return texts;
}

type RefusalKey =
  | "queries.parameter-twice"
  | "queries.parameter-name"
  | "queries.parameter-type"
  | "queries.parameter-bound"
  | "queries.parameter-kind"
  | "queries.parameter-suggestions"
  | "queries.choice-of-none";

function refusedParameter(key: RefusalKey, values: Readonly<Record<string, string>>) {
  return new InvalidInput(key, values, "parameters");
}
