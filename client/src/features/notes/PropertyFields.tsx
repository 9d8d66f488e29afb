import { say } from "../../wording/index.ts";
import { Plus, X } from "lucide-react";
import { useOntology } from "../../api/index.ts";
import { Button, IconButton, Input, Select } from "../../design/index.ts";
import type { AddingForm } from "./useAddForm.ts";

type Property = AddingForm["written"]["properties"][number];

/** Properties of what is stated: of the link where there is one, else of the entity. */
export function PropertyFields({
  form: { written, entity, change },
}: {
  readonly form: AddingForm;
}) {
  const { kinds, linkKinds } = useOntology();
  const { properties, link } = written;
  const declared = link === "" ? kinds.get(entity.held?.kind ?? entity.kind) : linkKinds.get(link);
  const options = declared?.properties.map(({ name, label }) => [name, label] as const) ?? [];
  const setAt = (at: number, part: Partial<Property>) =>
    change({
      properties: properties.map((one, index) => (index === at ? { ...one, ...part } : one)),
    });
  return (
    <fieldset className="plain-set">
      <legend className="head">
        {say("common.properties")} {link !== "" && say("notes.propertyFields.ofTheLink")}
      </legend>
      {properties.map((property, at) => (
        <PropertyField
          key={at}
          property={property}
          options={options}
          onChange={(part) => setAt(at, part)}
          onRemove={() => change({ properties: properties.filter((_, index) => index !== at) })}
        />
      ))}
      <div>
        <Button
          kind="quiet"
          testId="add-property"
          onPress={() => change({ properties: [...properties, { name: "", value: "" }] })}
        >
          <Plus size={14} />
          {say("notes.propertyFields.aProperty")}
        </Button>
      </div>
    </fieldset>
  );
}

interface FieldProps {
  readonly property: Property;
  readonly options: readonly (readonly [string, string])[];
  readonly onChange: (part: Partial<Property>) => void;
  readonly onRemove: () => void;
}

function PropertyField({ property, options, onChange, onRemove }: FieldProps) {
  return (
    <div className="row">
      <div style={{ width: 190 }}>
        <Select
          label={say("notes.propertyFields.property")}
          value={property.name}
          onChange={(name) => onChange({ name })}
          options={[["", say("common.choose")], ...options]}
        />
      </div>
      <div className="grow">
        <Input
          label={say("notes.propertyFields.itsValue")}
          value={property.value}
          onChange={(value) => onChange({ value })}
        />
      </div>
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
