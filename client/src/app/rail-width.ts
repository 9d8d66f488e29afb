import { useSyncExternalStore } from "react";
import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

const KEPT = "clew.rail";
/** Below this a rail with words would take too much of the chart. */
const room = matchMedia("(min-width: 1180px)");
const wish = createStore<{ readonly isNarrow: boolean }>()(() => ({
  isNarrow: localStorage.getItem(KEPT) === "narrow",
}));

function onRoom(act: () => void): () => void {
  room.addEventListener("change", act);
  return () => room.removeEventListener("change", act);
}

/** Whether there is room for words in the rail, and whether they are shown. */
export function useRailWidth(): { readonly hasRoom: boolean; readonly isWide: boolean } {
  const hasRoom = useSyncExternalStore(onRoom, () => room.matches);
  const isNarrow = useStore(wish, (state) => state.isNarrow);
  return { hasRoom, isWide: hasRoom && !isNarrow };
}

/** The other width, kept from now on. */
export function toggleRail(): void {
  const isNarrow = !wish.getState().isNarrow;
  localStorage.setItem(KEPT, isNarrow ? "narrow" : "wide");
  wish.setState({ isNarrow });
}
