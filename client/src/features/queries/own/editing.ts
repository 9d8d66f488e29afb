import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { newDraft, type Draft } from "./draft.ts";

/** What the page of queries shows. */
export type QueriesTab = "saved" | "form" | "cypher";

/** A query that is being written, kept while one looks at others. */
export interface Unfinished {
  /** The id of the query, or a number where it is new. */
  readonly key: string;
  readonly draft: Draft;
  readonly isChanged: boolean;
}

interface Editing {
  readonly tab: QueriesTab;
  readonly unfinished: readonly Unfinished[];
  /** Key of the one that is open; null where a saved query is shown. */
  readonly open: string | null;
  /** The text that is written without a name. */
  readonly scratch: Draft;
}

const editing = createStore<Editing>()(() => ({
  tab: "saved",
  unfinished: [],
  open: null,
  scratch: newDraft,
}));

export const useEditing = () => useStore(editing);
export const showTab = (tab: QueriesTab) => editing.setState({ tab });
export const writeScratch = (scratch: Draft) => editing.setState({ scratch });
/** Opens a text in the editor without a name. */
export const openScratch = (scratch: Draft) => editing.setState({ scratch, tab: "cypher" });

let lastNew = 0;

/** Opens a draft; one of the same query that was not finished goes on instead. */
export function edit(draft: Draft): void {
  const { unfinished } = editing.getState();
  const key = draft.id ?? `new ${(lastNew += 1)}`;
  const held = unfinished.some((one) => one.key === key);
  const all = held ? unfinished : [...unfinished, { key, draft, isChanged: false }];
  editing.setState({ unfinished: all, open: key, tab: "saved" });
}

/** Opens a draft in place of whatever was written of the same query. */
export function editAnew(draft: Draft): void {
  if (draft.id !== null) forget(draft.id);
  edit(draft);
}

/** Goes on with one that was not finished. */
export const goOn = (key: string) => editing.setState({ open: key, tab: "saved" });

/** Keeps what is written of one. */
export const writeDraft = (key: string, draft: Draft) =>
  editing.setState(({ unfinished }) => ({
    unfinished: unfinished.map((one) => (one.key === key ? { key, draft, isChanged: true } : one)),
  }));

/** Leaves the editor; what was changed is kept, to be gone on with. */
export const leaveEditor = () =>
  editing.setState(({ unfinished }) => ({
    unfinished: unfinished.filter(({ isChanged }) => isChanged),
    open: null,
  }));

/** Forgets what was written of one. */
export const forget = (key: string) =>
  editing.setState(({ unfinished, open }) => ({
    unfinished: unfinished.filter((one) => one.key !== key),
    open: open === key ? null : open,
  }));
