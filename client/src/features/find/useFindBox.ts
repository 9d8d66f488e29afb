import { useState, type KeyboardEvent } from "react";
import { go } from "../../address/index.ts";
import { SuggestDocument, useOperation, type FigureFragment } from "../../api/index.ts";
import { useSettled } from "../entities/index.ts";
import { find, linesIn } from "./lookUp.ts";

/** The find box: suggestions while typing, Enter finds, a pasted list is looked up line by line. */
export function useFindBox() {
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const settled = useSettled(text.trim(), 160);
  const { data, waiting, problem } = useOperation(
    SuggestDocument,
    isOpen && settled.length > 1 ? { text: settled, first: 8 } : null,
  );
  const found = data?.search.edges.map(({ node }) => node) ?? [];
  const close = () => {
    setOpen(false);
    setAt(-1);
  };
  const open = (entity: FigureFragment) => {
    close();
    setText("");
    go({ view: "profile", ref: entity.ref });
  };
  const submit = () => {
    const chosen = found[at];
    if (chosen) return open(chosen);
    close();
    void find(text);
  };
  const paste = (pasted: string) => {
    if (linesIn(pasted).length < 2) return false;
    close();
    setText("");
    void find(pasted);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") submit();
    else if (event.key === "ArrowDown") setAt((now) => Math.min(now + 1, found.length - 1));
    else if (event.key === "ArrowUp") setAt((now) => Math.max(now - 1, -1));
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  const change = (value: string) => {
    setText(value);
    setOpen(true);
    setAt(-1);
  };
  return {
    text,
    change,
    isOpen,
    at,
    found,
    total: data?.search.total ?? 0,
    isExact: data?.search.totalIsExact ?? true,
    waiting,
    problem,
    settled,
    open,
    submit,
    close,
    paste,
    onKeyDown,
  };
}
