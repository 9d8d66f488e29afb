import { ParameterSuggestionsDocument, useOperation } from "../../../api/index.ts";
import { Select } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import type { Parameter, Values } from "../saved-query.ts";

/** The values that a query proposes for a parameter; it sees what is chosen so far. */
export function Suggested({
  query,
  parameter,
  values,
  onValue,
}: {
  readonly query: string;
  readonly parameter: Parameter;
  readonly values: Values;
  readonly onValue: (value: unknown) => void;
}) {
  const { [parameter.name]: own, ...chosen } = values;
  const { data, problem } = useOperation(
    ParameterSuggestionsDocument,
    parameter.suggestions ? { query, parameter: parameter.name, chosen } : null,
  );
  if (!parameter.suggestions) return null;
  if (problem) return <small className="third">{problem.message}</small>;
  const found = data?.parameterSuggestions ?? [];
  if (found.length === 0) return null;
  const at = found.findIndex(({ value }) => value === own);
  return (
    <Select
      value={at === -1 ? "" : String(at)}
      label={say("queries.suggested.valuesFor", { label: parameter.label })}
      testId={`suggested-${parameter.name}`}
      onChange={(chosenAt) => onValue(found[Number(chosenAt)]?.value)}
      options={[
        ["", say("queries.suggested.suggested", { count: found.length })],
        ...found.map(({ label }, index) => [String(index), label] as const),
      ]}
    />
  );
}
