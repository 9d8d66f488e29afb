import { useState, type ChangeEvent, type ClipboardEvent, type KeyboardEvent } from "react";
import { go } from "../../address/index.ts";
import { SuggestDocument, useOperation, type FigureFragment } from "../../api/index.ts";
import { useSettled } from "../entities/index.ts";
import { find, linesIn } from "./lookUp.ts";

/** The find box: suggestions while typing, Enter finds, a pasted list is looked up line by line. */
export function useFindBox() {
  const box = useTyped();
  const { text, isOpen, at, close, empty } = box;
  const settled = useSettled(text.trim(), 160);
  const { data, waiting, problem } = useOperation(
    SuggestDocument,
    isOpen && settled.length > 1 ? { text: settled, first: 8 } : null,
  );
  const found = data?.search.edges.map(({ node }) => node) ?? [];
  const open = (entity: FigureFragment) => {
    empty();
    go({ view: "profile", ref: entity.ref });
  };
  const submit = () => {
    const chosen = found[at];
    if (chosen) return open(chosen);
    close();
    void find(text);
  };
  const { total = 0, totalIsExact: isExact = true } = data?.search ?? {};
  const handlers = handlersOf(box, { count: found.length, submit });
  return { text, isOpen, at, found, total, isExact, waiting, problem, settled, open, handlers };
}

/** What is typed so far, and which suggestion is pointed at; -1 for none. */
function useTyped() {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const empty = () => {
    close();
    setText("");
  };
  const change = (value: string) => {
    setText(value);
    setOpen(true);
    setAt(-1);
  };
  return { text, isOpen, at, setAt, close, empty, change };
}

/** The blur of a press on a suggestion comes before the press. */
const AFTER_PRESS_MS = 160;

function handlersOf(
  { isOpen, setAt, close, empty, change }: ReturnType<typeof useTyped>,
  { count, submit }: { readonly count: number; readonly submit: () => void },
) {
  const keys: Readonly<Record<string, () => void>> = {
    Enter: submit,
    ArrowDown: () => setAt((now) => Math.min(now + 1, count - 1)),
    ArrowUp: () => setAt((now) => Math.max(now - 1, -1)),
    Escape: close,
  };
  return {
    onChange: (event: ChangeEvent<HTMLInputElement>) => change(event.target.value),
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      const act = keys[event.key];
      if (!act) return;
      // Escape leaves the box, so that keys of one letter work again.
      if (event.key === "Escape" && !isOpen) event.currentTarget.blur();
      act();
      event.preventDefault();
    },
    onBlur: () => void setTimeout(close, AFTER_PRESS_MS),
    onPaste: (event: ClipboardEvent) => {
      const pasted = event.clipboardData.getData("text");
      if (linesIn(pasted).length < 2) return;
      event.preventDefault();
      empty();
      void find(pasted);
    },
  };
}
