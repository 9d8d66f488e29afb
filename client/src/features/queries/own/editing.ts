import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { newDraft, type Draft } from "./draft.ts";

/** What the page of queries shows. */
export type QueriesTab = "saved" | "form" | "cypher";

interface Editing {
  readonly tab: QueriesTab;
  /** The query that is edited; null where none is. */
  readonly draft: Draft | null;
  /** The text that is written without a name. */
  readonly scratch: Draft;
}

/** What is being written, kept while one looks at other views. */
const editing = createStore<Editing>()(() => ({ tab: "saved", draft: null, scratch: newDraft }));

export const useEditing = () => useStore(editing);
export const showTab = (tab: QueriesTab) => editing.setState({ tab });
export const edit = (draft: Draft | null) => editing.setState({ draft, tab: "saved" });
export const writeDraft = (draft: Draft) => editing.setState({ draft });
export const writeScratch = (scratch: Draft) => editing.setState({ scratch });
/** Opens a text in the editor without a name. */
export const openScratch = (scratch: Draft) => editing.setState({ scratch, tab: "cypher" });
