import type { AskedQuery } from "../../../address/index.ts";
import type { SavedQuery, Values } from "../saved-query.ts";
import { shownValue } from "./form-values.ts";
import { ParameterField } from "./ParameterField.tsx";
import { Suggested } from "./Suggested.tsx";

/** The fields of a query's parameters, in their order. */
export function QueryFields({
  query,
  values,
  onValues,
  entities = [],
}: {
  /** Its id is null while it is not saved: then no values are proposed. */
  readonly query: Pick<SavedQuery, "parameters"> & { readonly id: string | null };
  readonly values: Values;
  readonly onValues: (values: Values) => void;
  readonly entities?: AskedQuery["entities"];
}) {
  return (
    <>
      {query.parameters.map((parameter) => {
        const onValue = (value: unknown) => onValues({ ...values, [parameter.name]: value });
        return (
          <div key={parameter.name} className="stack query-field">
            <ParameterField
              parameter={parameter}
              value={shownValue(parameter, values)}
              onValue={onValue}
              entities={entities}
            />
            {query.id !== null && parameter.suggestions && (
              <Suggested query={query.id} parameter={parameter} values={values} onValue={onValue} />
            )}
          </div>
        );
      })}
    </>
  );
}
