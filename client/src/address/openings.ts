import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

interface Openings {
  /** The form for adding by hand, with the entity it begins from, if any. */
  readonly addByHand: { readonly entityId: string | null } | null;
  readonly shortcuts: boolean;
  /** Files that wait to be imported. */
  readonly files: readonly File[];
}

/** What lies open over the page, and what was handed from one view to another. */
export const openings = createStore<Openings>()(() => ({
  addByHand: null,
  shortcuts: false,
  files: [],
}));
export const useOpenings = () => useStore(openings);
export const addByHand = (entityId: string | null = null) =>
  openings.setState({ addByHand: { entityId } });
export const handFiles = (files: readonly File[]) => openings.setState({ files });
