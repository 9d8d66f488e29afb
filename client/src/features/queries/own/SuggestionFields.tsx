import { SavedQueriesDocument, useOntology, useOperation } from "../../../api/index.ts";
import { Field, Select } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { linesOf } from "../fields/form-values.ts";
import type { Parameter } from "../saved-query.ts";

type Suggestions = NonNullable<Parameter["suggestions"]>;
type From = "nowhere" | "values" | "property" | "query";

const none: Suggestions = { values: null, kind: null, property: null, query: null, column: null };

interface Props {
  readonly own: string | null;
  readonly parameter: Parameter;
  readonly onChange: (part: Partial<Parameter>) => void;
}

/** Where values are proposed from: a list, a property, another query. */
export function SuggestionFields({ own, parameter, onChange }: Props) {
  const { suggestions } = parameter;
  const from = fromOf(suggestions);
  const put = (part: Partial<Suggestions>) => onChange({ suggestions: { ...none, ...part } });
  const choose = (wanted: From) => {
    if (wanted === "nowhere") onChange({ suggestions: null });
    else if (wanted === "values") put({ values: [""] });
    else put(wanted === "property" ? { kind: "Phone", property: "" } : { query: "" });
  };
  return (
    <>
      <Field label={say("queries.suggestionFields.from")}>
        <Select<From>
          value={from}
          onChange={choose}
          testId={`suggest-${parameter.name}`}
          options={[
            ["nowhere", say("queries.suggestionFields.nowhere")],
            ["values", say("queries.suggestionFields.values")],
            ["property", say("queries.suggestionFields.property")],
            ["query", say("queries.suggestionFields.query")],
          ]}
        />
      </Field>
      {suggestions && from === "values" && (
        <Field label={say("queries.suggestionFields.oneALine")}>
          <textarea
            className="area"
            rows={2}
            value={linesOf(suggestions.values)}
            data-testid={`suggest-values-${parameter.name}`}
            onChange={(event) => put({ values: event.target.value.split("\n") })}
          />
        </Field>
      )}
      {suggestions && from === "property" && <OfProperty suggestions={suggestions} put={put} />}
      {suggestions && from === "query" && <OfQuery own={own} suggestions={suggestions} put={put} />}
    </>
  );
}

function fromOf(suggestions: Parameter["suggestions"]): From {
  if (!suggestions) return "nowhere";
  if (suggestions.values !== null) return "values";
  return suggestions.kind !== null ? "property" : "query";
}

interface PartProps {
  readonly suggestions: Suggestions;
  readonly put: (part: Partial<Suggestions>) => void;
}

function OfProperty({ suggestions: { kind, property }, put }: PartProps) {
  const { kinds } = useOntology();
  const properties = kinds.get(kind ?? "")?.properties ?? [];
  return (
    <>
      <Field label={say("common.kind")}>
        <Select
          value={kind ?? ""}
          onChange={(name) => put({ kind: name, property: "" })}
          options={[...kinds.values()].map(({ name, label }) => [name, label] as const)}
        />
      </Field>
      <Field label={say("queries.suggestionFields.itsProperty")}>
        <Select
          value={property ?? ""}
          onChange={(name) => put({ kind, property: name })}
          options={[
            ["", say("common.choose")],
            ["label", say("queries.formPane.itsLabel")],
            ...properties.map(({ name, label }) => [name, label] as const),
          ]}
        />
      </Field>
    </>
  );
}

function OfQuery({
  own,
  suggestions: { query, column },
  put,
}: PartProps & { readonly own: string | null }) {
  const { data } = useOperation(SavedQueriesDocument, {});
  const others = (data?.savedQueries ?? []).filter(({ id, refusal }) => id !== own && !refusal);
  const columns = others.find(({ id }) => id === query)?.columns ?? [];
  return (
    <>
      <Field label={say("queries.suggestionFields.query")}>
        <Select
          value={query ?? ""}
          onChange={(id) => put({ query: id })}
          options={[
            ["", say("common.choose")],
            ...others.map(({ id, title }) => [id, title] as const),
          ]}
        />
      </Field>
      <Field label={say("queries.suggestionFields.itsColumn")}>
        <Select
          value={column ?? ""}
          onChange={(name) => put({ query, column: name === "" ? null : name })}
          options={[
            ["", say("queries.suggestionFields.firstColumn")],
            ...columns.map((name) => [name, name] as const),
          ]}
        />
      </Field>
    </>
  );
}
