import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";

const KEPT = "clew.zone";
const zone = createStore<{ readonly zone: string }>()(() => ({ zone: kept() }));

function kept(): string {
  try {
    return localStorage.getItem(KEPT) ?? "";
  } catch {
    return "";
  }
}

/** The zone in which all times are shown; empty where each is shown in that of its source. */
export const useZone = () => useStore(zone, (state) => state.zone);

/** Shows all times in a zone from now on. */
export function chooseZone(next: string): void {
  localStorage.setItem(KEPT, next);
  zone.setState({ zone: next });
}
