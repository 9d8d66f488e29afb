import { Plus, Trash2 } from "lucide-react";
import { Button, Field, IconButton, Input, Select } from "../../../design/index.ts";
import { parameterTypes, say } from "../../../wording/index.ts";
import { linesOf, textOf } from "../fields/form-values.ts";
import { ParameterField } from "../fields/ParameterField.tsx";
import type { Parameter, ParameterType } from "../saved-query.ts";
import { declared } from "./draft.ts";
import { KindChoices } from "./KindChoices.tsx";
import { SuggestionFields } from "./SuggestionFields.tsx";

/** What a query asks for: a card each parameter. */
export function ParameterCards({
  own,
  parameters,
  onParameters,
}: {
  /** Id of the query that is edited. */
  readonly own: string | null;
  readonly parameters: readonly Parameter[];
  readonly onParameters: (parameters: readonly Parameter[]) => void;
}) {
  const change = (at: number, part: Partial<Parameter>) =>
    onParameters(parameters.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const add = () => onParameters([...parameters, declared(freeName(parameters))]);
  return (
    <section className="stack" data-testid="parameter-cards">
      <h3 className="head">{say("queries.parameterCards.parameters")}</h3>
      {parameters.length === 0 && (
        <p className="second small">{say("queries.parameterCards.none")}</p>
      )}
      {parameters.map((parameter, at) => (
        <Card
          key={at}
          own={own}
          parameter={parameter}
          onChange={(part) => change(at, part)}
          onRemove={() => onParameters(parameters.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button onPress={add} testId="parameter-add">
          <Plus size={15} strokeWidth={1.75} />
          {say("queries.parameterCards.add")}
        </Button>
      </div>
    </section>
  );
}

function freeName(parameters: readonly Parameter[]): string {
  const taken = new Set(parameters.map(({ name }) => name));
  for (let n = 1; ; n += 1) if (!taken.has(`value${n}`)) return `value${n}`;
}

interface CardProps {
  readonly own: string | null;
  readonly parameter: Parameter;
  readonly onChange: (part: Partial<Parameter>) => void;
  readonly onRemove: () => void;
}

function Card({ own, parameter, onChange, onRemove }: CardProps) {
  const { name, label, type, description } = parameter;
  return (
    <fieldset className="panel parameter-card" data-testid={`card-${name}`}>
      <legend className="unseen">{label}</legend>
      <Field label={say("queries.parameterCards.name")}>
        <Input value={name} onChange={(text) => onChange({ name: text })} testId={`name-${name}`} />
      </Field>
      <Field label={say("queries.parameterCards.label")}>
        <Input value={label} onChange={(text) => onChange({ label: text })} />
      </Field>
      <Field label={say("queries.parameterCards.type")}>
        <Select<ParameterType>
          value={type}
          options={parameterTypes}
          testId={`type-${name}`}
          onChange={(chosen) => onChange({ type: chosen, default: null, least: null, most: null })}
        />
      </Field>
      <Field label={say("queries.parameterCards.hint")}>
        <Input value={description} onChange={(text) => onChange({ description: text })} />
      </Field>
      <ByType parameter={parameter} onChange={onChange} />
      <SuggestionFields own={own} parameter={parameter} onChange={onChange} />
      <div className="parameter-remove">
        <IconButton
          label={say("queries.parameterCards.remove", { label })}
          size="small"
          onPress={onRemove}
        >
          <Trash2 size={14} strokeWidth={1.75} />
        </IconButton>
      </div>
    </fieldset>
  );
}

const ordered: ReadonlySet<ParameterType> = new Set(["integer", "number", "date", "dateTime"]);
const named: ReadonlySet<ParameterType> = new Set(["entity", "entities", "link"]);

type PartProps = Pick<CardProps, "parameter" | "onChange">;

/** What a type has beside: bounds, what may be chosen, kinds, a default. */
function ByType({ parameter, onChange }: PartProps) {
  const { name, type, options, kinds } = parameter;
  return (
    <>
      {ordered.has(type) && <Bounds parameter={parameter} onChange={onChange} />}
      {type === "choice" && (
        <Field label={say("queries.parameterCards.options")}>
          <textarea
            className="area"
            rows={3}
            value={linesOf(options)}
            data-testid={`options-${name}`}
            onChange={(event) => onChange({ options: event.target.value.split("\n") })}
          />
        </Field>
      )}
      {named.has(type) ? (
        <KindChoices
          isOfLinks={type === "link"}
          chosen={kinds}
          onChosen={(chosen) => onChange({ kinds: chosen })}
        />
      ) : (
        <Default parameter={parameter} onChange={onChange} />
      )}
    </>
  );
}

function Default({ parameter, onChange }: PartProps) {
  const asField = {
    ...parameter,
    name: `default-${parameter.name}`,
    label: say("queries.parameterCards.default"),
    description: "",
  };
  return (
    <ParameterField
      parameter={asField}
      value={parameter.default}
      onValue={(value) => onChange({ default: value === "" ? null : value })}
    />
  );
}

function Bounds({ parameter: { type, least, most }, onChange }: PartProps) {
  const isNumber = type === "integer" || type === "number";
  const inputType = isNumber ? "number" : "date";
  const bound = (text: string) => {
    if (text === "") return null;
    return isNumber ? Number(text) : text;
  };
  return (
    <>
      <Field label={say("queries.parameterCards.least")}>
        <Input
          type={inputType}
          value={textOf(least)}
          onChange={(text) => onChange({ least: bound(text) })}
        />
      </Field>
      <Field label={say("queries.parameterCards.most")}>
        <Input
          type={inputType}
          value={textOf(most)}
          onChange={(text) => onChange({ most: bound(text) })}
        />
      </Field>
    </>
  );
}
