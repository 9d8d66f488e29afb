import { say } from "../../wording/index.ts";
import { X } from "lucide-react";
import { useId } from "react";
import type { FigureFragment } from "../../api/index.ts";
import { IconButton } from "../../design/index.ts";
import { EntityLine, Label } from "./EntityLine.tsx";
import { KindMark } from "./KindMark.tsx";
import { usePicker } from "./usePicker.ts";

interface PickerProps {
  readonly label: string;
  readonly chosen: FigureFragment | null;
  readonly onChoose: (entity: FigureFragment | null) => void;
  readonly placeholder?: string;
  /** Called with the text as it stands, for those who take a new value too. */
  readonly onText?: (text: string) => void;
  readonly testId?: string;
}

/** A small find box that takes one entity that is held. */
export function EntityPicker({ chosen, ...props }: PickerProps) {
  return chosen ? <Chosen chosen={chosen} {...props} /> : <Picker {...props} />;
}

function Chosen({
  chosen,
  onChoose,
  testId,
}: Pick<PickerProps, "onChoose" | "testId"> & { readonly chosen: FigureFragment }) {
  const another = () => onChoose(null);
  return (
    <div className="row" data-testid={testId}>
      <div className="grow">
        <EntityLine entity={chosen} onPress={another} />
      </div>
      <IconButton
        label={say("entities.entityPicker.chooseAnotherInsteadOf", { label: chosen.label })}
        size="small"
        onPress={another}
      >
        <X size={14} />
      </IconButton>
    </div>
  );
}

function Picker({
  label,
  placeholder = say("entities.entityPicker.numberNameHandle"),
  testId,
  ...asked
}: Omit<PickerProps, "chosen">) {
  const picker = usePicker(asked);
  const list = useId();
  const { text, at, isShown, handlers } = picker;
  return (
    <div style={{ position: "relative" }}>
      <input
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={list}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        placeholder={placeholder}
        data-testid={testId}
        {...handlers}
      />
      {isShown && <Options label={label} list={list} picker={picker} />}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entity: FigureFragment;
  readonly isHere: boolean;
  readonly take: (entity: FigureFragment) => void;
}

function Option({ id, entity, isHere, take }: OptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isHere}
      className="menu-item"
      data-focused={isHere || undefined}
      onMouseDown={(event) => {
        event.preventDefault();
        take(entity);
      }}
    >
      <KindMark kind={entity.kind} size={22} />
      <span className="cut grow">
        <Label text={entity.label} />
      </span>
    </li>
  );
}

function Options({
  label,
  list,
  picker: { at, found, take },
}: {
  readonly label: string;
  readonly list: string;
  readonly picker: ReturnType<typeof usePicker>;
}) {
  return (
    <ul className="menu suggestions" id={list} role="listbox" aria-label={label}>
      {found.map((entity, index) => (
        <Option
          key={entity.id}
          id={`${list}-${index}`}
          entity={entity}
          isHere={index === at}
          take={take}
        />
      ))}
    </ul>
  );
}
