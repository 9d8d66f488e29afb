import { useOntology } from "../../../api/index.ts";
import { Field, Input, Select } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import type { Parameter, ParameterType } from "../saved-query.ts";
import { EntitiesField, EntityField, type Shown } from "./EntityFields.tsx";
import { endsOf, linesOf, textOf } from "./form-values.ts";

export interface FieldProps {
  readonly parameter: Parameter;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  /** Entities that were chosen elsewhere, so that they can be shown. */
  readonly entities?: readonly Shown[];
}

/** A parameter of a query, by its type. */
export function ParameterField({ entities = [], ...props }: FieldProps) {
  const { type, label, description } = props.parameter;
  if (type === "entity") return <EntityField {...props} entities={entities} />;
  if (type === "entities") return <EntitiesField {...props} entities={entities} />;
  if (type === "period") return <PeriodField {...props} />;
  return (
    <Field label={label} help={helpOf(props.parameter, description)}>
      <Control {...props} />
    </Field>
  );
}

/** The hint, and the bounds where there are some. */
function helpOf({ least, most }: Parameter, description: string): string {
  const bounds =
    least === null && most === null
      ? []
      : [say("queries.parameterField.bounds", boundsOf(textOf(least), textOf(most)))];
  return [...(description === "" ? [] : [description]), ...bounds].join(" · ");
}

function boundsOf(least: string, most: string) {
  if (least === "") return { which: "most", least, most };
  return { which: most === "" ? "least" : "both", least, most };
}

const inputTypes: Partial<Record<ParameterType, "date" | "number">> = {
  integer: "number",
  number: "number",
  date: "date",
  dateTime: "date",
};

function Control({ parameter, value, onValue }: FieldProps) {
  const testId = `parameter-${parameter.name}`;
  const text = textOf(value);
  switch (parameter.type) {
    case "kind":
      return <KindField value={text} onValue={onValue} testId={testId} />;
    case "choice":
      return (
        <ChoiceField options={parameter.options} value={text} onValue={onValue} testId={testId} />
      );
    case "boolean":
      return <BooleanField value={text} onValue={onValue} testId={testId} />;
    case "list":
      return (
        <textarea
          className="area"
          rows={3}
          value={linesOf(value)}
          data-testid={testId}
          onChange={(event) => onValue(event.target.value.split("\n"))}
        />
      );
    case "link":
      return <LinkField value={value} testId={testId} />;
    default:
      return (
        <Input
          value={text.replace(/T00:00:00\.000Z$/, "")}
          onChange={onValue}
          type={inputTypes[parameter.type] ?? "text"}
          testId={testId}
        />
      );
  }
}

interface ControlProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly testId: string;
}

function KindField({ value, onValue, testId }: ControlProps) {
  const { kinds } = useOntology();
  const options = [...kinds.values()].map(({ name, label }) => [name, label] as const);
  const all = [["", say("queries.parameterField.anyKind")] as const, ...options];
  return <Select value={value} onChange={onValue} options={all} testId={testId} />;
}

function ChoiceField({
  options,
  value,
  onValue,
  testId,
}: ControlProps & { readonly options: readonly string[] }) {
  const all = [["", say("common.choose")] as const, ...options.map((one) => [one, one] as const)];
  return <Select value={value} onChange={onValue} options={all} testId={testId} />;
}

function BooleanField({ value, onValue, testId }: ControlProps) {
  const options = [
    ["", say("common.choose")],
    ["true", say("queries.answerValue.yes")],
    ["false", say("queries.answerValue.no")],
  ] as const;
  return <Select value={value} onChange={onValue} options={options} testId={testId} />;
}

/** A link is chosen on the chart, by its menu. */
const LinkField = ({ value, testId }: { readonly value: unknown; readonly testId: string }) => (
  <span className="second" data-testid={testId}>
    {value ? say("queries.parameterField.linkChosen") : say("queries.parameterField.selectALink")}
  </span>
);

function PeriodField({ parameter, value, onValue }: Omit<FieldProps, "entities">) {
  const ends = endsOf(value);
  const testId = `parameter-${parameter.name}`;
  return (
    <fieldset className="field plain-set">
      <legend>{parameter.label}</legend>
      <div className="row">
        <Input
          label={say("queries.parameterField.from", { label: parameter.label })}
          placeholder={say("queries.parameterField.dayPlaceholder")}
          value={ends.from}
          onChange={(from) => onValue({ ...ends, from })}
          testId={`${testId}-from`}
        />
        <span className="third">–</span>
        <Input
          label={say("queries.parameterField.to", { label: parameter.label })}
          placeholder={say("queries.parameterField.dayPlaceholder")}
          value={ends.to}
          onChange={(to) => onValue({ ...ends, to })}
          testId={`${testId}-to`}
        />
      </div>
      <small>{parameter.description || say("queries.parameterField.periodHelp")}</small>
    </fieldset>
  );
}
