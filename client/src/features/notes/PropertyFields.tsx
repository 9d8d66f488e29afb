import { say } from "../../wording/index.ts";
import { Plus, X } from "lucide-react";
import { Button, IconButton, Input, Select } from "../../design/index.ts";
import { blankProperty, type WrittenProperty } from "./statement.ts";

interface FieldsProps {
  readonly title: string;
  /** The kind that declares them. */
  readonly declared:
    | { readonly properties: readonly { readonly name: string; readonly label: string }[] }
    | undefined;
  readonly properties: readonly WrittenProperty[];
  readonly onChange: (properties: readonly WrittenProperty[]) => void;
  readonly testId: string;
}

/** Properties of an end or of the link, each with one value or several. */
export function PropertyFields({ title, declared, properties, onChange, testId }: FieldsProps) {
  const options = declared?.properties.map(({ name, label }) => [name, label] as const) ?? [];
  return (
    <div className="stack" role="group" aria-label={title}>
      {properties.map((property, at) => (
        <PropertyField
          key={at}
          property={property}
          options={options}
          testId={`${testId}-${at + 1}`}
          onChange={(part) =>
            onChange(properties.map((one, index) => (index === at ? { ...one, ...part } : one)))
          }
          onRemove={() => onChange(properties.filter((_, index) => index !== at))}
        />
      ))}
      <div>
        <Button
          kind="quiet"
          testId={testId}
          onPress={() => onChange([...properties, blankProperty])}
        >
          <Plus size={14} />
          {title}
        </Button>
      </div>
    </div>
  );
}

interface FieldProps {
  readonly property: WrittenProperty;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (part: Partial<WrittenProperty>) => void;
  readonly onRemove: () => void;
  readonly testId: string;
}

function PropertyField({ property, options, onChange, onRemove, testId }: FieldProps) {
  return (
    <div className="row" style={{ alignItems: "flex-start" }}>
      <div style={{ width: 190 }}>
        <Select
          label={say("notes.propertyFields.property")}
          value={property.name}
          onChange={(name) => onChange({ name })}
          options={[["", say("common.choose")], ...options]}
          testId={`${testId}-name`}
        />
      </div>
      <Values
        values={property.values}
        onChange={(values) => onChange({ values })}
        testId={`${testId}-value`}
      />
      <IconButton
        label={say("notes.propertyFields.takeThisPropertyAway")}
        size="small"
        onPress={onRemove}
      >
        <X size={14} />
      </IconButton>
    </div>
  );
}

/** The values of one property, a field each. */
function Values({
  values,
  onChange,
  testId,
}: {
  readonly values: readonly string[];
  readonly onChange: (values: readonly string[]) => void;
  readonly testId: string;
}) {
  return (
    <div className="grow stack">
      {values.map((value, at) => (
        <Input
          key={at}
          label={say("notes.propertyFields.itsValue")}
          value={value}
          testId={at === 0 ? testId : `${testId}-${at + 1}`}
          onChange={(text) => onChange(values.map((one, index) => (index === at ? text : one)))}
        />
      ))}
      {values.at(-1) !== "" && (
        <div>
          <Button kind="quiet" testId={`${testId}-more`} onPress={() => onChange([...values, ""])}>
            <Plus size={14} />
            {say("notes.propertyFields.anotherValue")}
          </Button>
        </div>
      )}
    </div>
  );
}
