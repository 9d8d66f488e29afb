import { createStore } from "zustand/vanilla";
import type { CitedFragment } from "../../api/index.ts";

/** The source row that is laid open, if any. */
export const rowLaidOpen = createStore<{ readonly citation: CitedFragment | null }>()(() => ({
  citation: null,
}));
export const openRow = (citation: CitedFragment) => rowLaidOpen.setState({ citation });
export const closeRow = () => rowLaidOpen.setState({ citation: null });
