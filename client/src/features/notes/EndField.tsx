import { say } from "../../wording/index.ts";
import type { ReactNode } from "react";
import { useKind, useOntology } from "../../api/index.ts";
import { EntityPicker } from "../entities/index.ts";
import { KindSelect } from "./KindSelect.tsx";
import { PropertyFields } from "./PropertyFields.tsx";
import type { End } from "./statement.ts";

/** One end of a statement: one that is held, or a new one. */
export function EndField({
  title,
  end,
  onChange,
  testId,
  propertyId = `${testId}-property`,
}: {
  readonly title: ReactNode;
  readonly end: End;
  readonly onChange: (end: End) => void;
  readonly testId: string;
  readonly propertyId?: string;
}) {
  const { kinds } = useOntology();
  const declared = kinds.get(end.held?.kind ?? end.kind);
  return (
    <fieldset className="plain-set">
      <legend className="head">{title}</legend>
      {end.held ? (
        <EntityPicker
          label={say("notes.endField.heldAlready")}
          chosen={end.held}
          onChoose={(held) => onChange({ ...end, held })}
          testId={testId}
        />
      ) : (
        <NewEnd end={end} onChange={onChange} testId={testId} />
      )}
      <PropertyFields
        title={say("notes.propertyFields.ofKind", { label: declared?.label ?? "" })}
        declared={declared}
        properties={end.properties}
        onChange={(properties) => onChange({ ...end, properties })}
        testId={propertyId}
      />
    </fieldset>
  );
}

function NewEnd({
  end,
  onChange,
  testId,
}: {
  readonly end: End;
  readonly onChange: (end: End) => void;
  readonly testId: string;
}) {
  const kind = useKind(end.kind);
  return (
    <div className="row" style={{ alignItems: "flex-start" }}>
      <div style={{ width: 190 }}>
        <KindSelect
          value={end.kind}
          onChange={(name) => onChange({ ...end, kind: name })}
          testId={`${testId}-kind`}
        />
      </div>
      <div className="grow">
        <EntityPicker
          label={
            kind?.sort === "identifier"
              ? say("notes.endField.itsValue", { label: kind.label })
              : say("notes.endField.itsName")
          }
          placeholder={
            kind?.sort === "identifier"
              ? say("notes.endField.valueSuggestsKnown")
              : say("notes.endField.nameSuggestsKnown")
          }
          chosen={null}
          testId={testId}
          onText={(value) => onChange({ ...end, value })}
          onChoose={(held) => onChange({ ...end, held })}
        />
      </div>
    </div>
  );
}
