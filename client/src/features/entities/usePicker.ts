import { useState, type ChangeEvent, type KeyboardEvent } from "react";
import { SuggestDocument, useOperation, type FigureFragment } from "../../api/index.ts";
import { useSettled } from "./useSettled.ts";

interface PickerProps {
  readonly onChoose: (entity: FigureFragment | null) => void;
  /** Called with the text as it stands, for those who take a new value too. */
  readonly onText?: (text: string) => void;
}

const SETTLED_MS = 180;
const LISTED = 7;
/** The blur of a press on an option comes before the press. */
const AFTER_PRESS_MS = 150;

/** A small find box: what is typed, what is held of it, and which of that is pointed at; -1 for none. */
export function usePicker({ onChoose, onText }: PickerProps) {
  const [text, setText] = useState("");
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const settled = useSettled(text.trim(), SETTLED_MS);
  const { data } = useOperation(
    SuggestDocument,
    settled.length > 1 && isOpen ? { text: settled, first: LISTED } : null,
  );
  const found = data?.search.edges.map(({ node }) => node) ?? [];
  const take = (entity: FigureFragment) => {
    onChoose(entity);
    setText("");
    setOpen(false);
  };
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    onText?.(event.target.value);
    setOpen(true);
    setAt(-1);
  };
  /** Where a new value may be given too, Enter takes only what was pointed at. */
  const onEnter = isOpen && (at >= 0 || !onText) ? found[Math.max(at, 0)] : undefined;
  const keys: Readonly<Record<string, (() => void) | undefined>> = {
    ArrowDown: () => setAt((now) => Math.min(now + 1, found.length - 1)),
    ArrowUp: () => setAt((now) => Math.max(now - 1, -1)),
    Escape: isOpen ? () => setOpen(false) : undefined,
    Enter: onEnter && (() => take(onEnter)),
  };
  const handlers = {
    onChange: change,
    onBlur: () => void setTimeout(() => setOpen(false), AFTER_PRESS_MS),
    onKeyDown: (event: KeyboardEvent) => actBy(keys[event.key], event),
  };
  return { text, at, found, isShown: isOpen && found.length > 0, take, handlers };
}

function actBy(act: (() => void) | undefined, event: KeyboardEvent): void {
  if (!act) return;
  act();
  event.preventDefault();
  event.stopPropagation();
}
