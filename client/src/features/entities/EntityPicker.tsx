import { X } from "lucide-react";
import { useEffect, useId, useState } from "react";
import { SuggestDocument, useOperation, type FigureFragment } from "../../api/index.ts";
import { IconButton } from "../../design/index.ts";
import { EntityLine, Label } from "./EntityLine.tsx";
import { KindMark } from "./KindMark.tsx";

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
export function EntityPicker({
  label,
  chosen,
  onChoose,
  placeholder = "Number, name, handle …",
  onText,
  testId,
}: PickerProps) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  const settled = useSettled(text.trim(), 180);
  const { data } = useOperation(
    SuggestDocument,
    settled.length > 1 && isOpen ? { text: settled, first: 7 } : null,
  );
  const found = data?.search.edges.map(({ node }) => node) ?? [];
  const take = (entity: FigureFragment) => {
    onChoose(entity);
    setText("");
    setOpen(false);
  };
  if (chosen) {
    return (
      <div className="row" data-testid={testId}>
        <div className="grow">
          <EntityLine entity={chosen} onPress={() => onChoose(null)} />
        </div>
        <IconButton
          label={`Choose another instead of ${chosen.label}`}
          size="small"
          onPress={() => onChoose(null)}
        >
          <X size={14} />
        </IconButton>
      </div>
    );
  }
  return (
    <div style={{ position: "relative" }}>
      <input
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={isOpen && found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        aria-activedescendant={at >= 0 ? `${list}-${at}` : undefined}
        value={text}
        placeholder={placeholder}
        data-testid={testId}
        onChange={(event) => {
          setText(event.target.value);
          onText?.(event.target.value);
          setOpen(true);
          setAt(-1);
        }}
        onBlur={() => setTimeout(() => setOpen(false), 150)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown") setAt((now) => Math.min(now + 1, found.length - 1));
          else if (event.key === "ArrowUp") setAt((now) => Math.max(now - 1, -1));
          else if (event.key === "Escape" && isOpen) setOpen(false);
          else if (
            event.key === "Enter" &&
            found[Math.max(at, 0)] &&
            isOpen &&
            (at >= 0 || !onText)
          )
            take(found[Math.max(at, 0)] ?? found[0] ?? missing());
          else return;
          event.preventDefault();
          event.stopPropagation();
        }}
      />
      {isOpen && found.length > 0 && (
        <ul className="menu suggestions" id={list} role="listbox" aria-label={label}>
          {found.map((entity, index) => (
            <li
              key={entity.id}
              id={`${list}-${index}`}
              role="option"
              aria-selected={index === at}
              className="menu-item"
              data-focused={index === at || undefined}
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
          ))}
        </ul>
      )}
    </div>
  );
}

function missing(): never {
  throw new Error("An option that is not there was taken.");
}

/** The value once it has not changed for some milliseconds. */
export function useSettled<T>(value: T, afterMs: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), afterMs);
    return () => clearTimeout(timer);
  }, [value, afterMs]);
  return settled;
}
