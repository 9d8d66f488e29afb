import { X } from "lucide-react";
import { useState } from "react";
import type { FigureFragment } from "../../../api/index.ts";
import { IconButton } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { EntityLine, EntityPicker } from "../../entities/index.ts";
import type { Parameter } from "../saved-query.ts";

/** An entity as far as it is shown in a field. */
export type Shown = Pick<FigureFragment, "id" | "ref" | "kind" | "label">;

interface Props {
  readonly parameter: Parameter;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
  readonly entities: readonly Shown[];
}

/** One entity that is held. */
export function EntityField({ parameter, value, onValue, entities }: Props) {
  const [picked, setPicked] = useState<Shown | null>(null);
  const known = [...entities, ...(picked ? [picked] : [])].find(({ id }) => id === value);
  const chosen = known ?? (typeof value === "string" && value !== "" ? unseen(value) : null);
  const choose = (entity: FigureFragment | null) => {
    setPicked(entity);
    onValue(entity?.id ?? null);
  };
  return (
    <div className="field">
      <span>{parameter.label}</span>
      {chosen ? (
        <Taken entity={chosen} onRemove={() => choose(null)} testId={testIdOf(parameter)} />
      ) : (
        <EntityPicker
          label={parameter.label}
          chosen={null}
          testId={testIdOf(parameter)}
          onChoose={choose}
        />
      )}
      <small>{hintOf(parameter)}</small>
    </div>
  );
}

/** Several entities that are held. */
export function EntitiesField({ parameter, value, onValue, entities }: Props) {
  const [picked, setPicked] = useState<readonly Shown[]>([]);
  const ids: readonly unknown[] = Array.isArray(value) ? value : [];
  const known = new Map([...entities, ...picked].map((entity) => [entity.id, entity]));
  const chosen = ids.flatMap((id) => (typeof id === "string" ? (known.get(id) ?? unseen(id)) : []));
  const add = (entity: FigureFragment | null) => {
    if (!entity) return;
    setPicked([...picked, entity]);
    if (!ids.includes(entity.id)) onValue([...ids, entity.id]);
  };
  return (
    <div className="field">
      <span>{parameter.label}</span>
      {chosen.map((entity) => (
        <Taken
          key={entity.id}
          entity={entity}
          onRemove={() => onValue(ids.filter((id) => id !== entity.id))}
        />
      ))}
      <EntityPicker
        key={ids.length}
        label={parameter.label}
        chosen={null}
        testId={testIdOf(parameter)}
        onChoose={add}
      />
      <small>{hintOf(parameter)}</small>
    </div>
  );
}

const testIdOf = ({ name }: Parameter) => `parameter-${name}`;
const unseen = (id: string): Shown => ({ id, ref: id, kind: "", label: id });

/** The hint, and the kinds that it may be of. */
const hintOf = ({ description, kinds }: Parameter) =>
  [
    ...(description === "" ? [] : [description]),
    ...(kinds.length === 0
      ? []
      : [say("queries.parameterField.ofKinds", { kinds: kinds.join(", ") })]),
  ].join(" · ");

function Taken({
  entity,
  onRemove,
  testId,
}: {
  readonly entity: Shown;
  readonly onRemove: () => void;
  readonly testId?: string;
}) {
  return (
    <div className="row" data-testid={testId}>
      <div className="grow">
        <EntityLine entity={entity} size={20} onPress={onRemove} />
      </div>
      <IconButton
        label={say("entities.entityPicker.chooseAnotherInsteadOf", { label: entity.label })}
        size="small"
        onPress={onRemove}
      >
        <X size={14} />
      </IconButton>
    </div>
  );
}
