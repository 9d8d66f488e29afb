import { say } from "../../wording/index.ts";
import { useState } from "react";
import { useOntology, type FigureFragment } from "../../api/index.ts";
import { Field, Input, Select } from "../../design/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { textOf, type SavedQuery } from "./useQueries.ts";

export type Parameter = SavedQuery["parameters"][number];
interface Props {
  readonly parameter: Parameter;
  /** What was typed; undefined while its default stands. */
  readonly text: string | undefined;
  readonly onText: (text: string) => void;
}

/** A parameter of a query, by its type. */
export function ParameterField({ parameter, text, onText }: Props) {
  if (parameter.type === "entity") return <EntityField parameter={parameter} onText={onText} />;
  const value = text ?? textOf(parameter.default);
  return (
    <Field label={parameter.label} help={parameter.description}>
      {parameter.type === "kind" ? (
        <KindField value={value} onText={onText} />
      ) : (
        <Input
          value={value.replace(/T00:00:00.000Z$/, "")}
          onChange={onText}
          type={inputTypes.get(parameter.type) ?? "number"}
          testId={`parameter-${parameter.name}`}
        />
      )}
    </Field>
  );
}

const inputTypes: ReadonlyMap<string, "date" | "text"> = new Map([
  ["dateTime", "date"],
  ["text", "text"],
]);

function EntityField({ parameter, onText }: Omit<Props, "text">) {
  const [entity, setEntity] = useState<FigureFragment | null>(null);
  const choose = (chosen: FigureFragment | null) => {
    setEntity(chosen);
    onText(chosen?.id ?? "");
  };
  return (
    <div className="field">
      <span>{parameter.label}</span>
      <EntityPicker
        label={parameter.label}
        chosen={entity}
        testId={`parameter-${parameter.name}`}
        onChoose={choose}
      />
      <small>{parameter.description}</small>
    </div>
  );
}

function KindField({
  value,
  onText,
}: {
  readonly value: string;
  readonly onText: Props["onText"];
}) {
  const { kinds } = useOntology();
  const options = [...kinds.values()].map(({ name, label }) => [name, label] as const);
  return (
    <Select
      value={value}
      onChange={onText}
      options={[["", say("queries.parameterField.anyKind")], ...options]}
    />
  );
}
