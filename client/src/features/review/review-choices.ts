import { useMemo } from "react";
import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import type { CandidateOrder } from "../../api/index.ts";

/** What is reviewed. It stays while one goes elsewhere and back; it is never in the address. */
interface Choices {
  /** Kind of things; empty for all. */
  readonly kind: string;
  /** Id of the source; empty for all. */
  readonly source: string;
  readonly order: CandidateOrder;
  /** Whether pairs for which no more speaks than against are gone over too. */
  readonly unlikely: boolean;
  readonly tab: "open" | "decided";
}

const choices = createStore<Choices>()(() => ({
  kind: "",
  source: "",
  order: "MOST_CHANGE",
  unlikely: false,
  tab: "open",
}));

export const useChoices = () => useStore(choices);
export const choose = (some: Partial<Choices>) => choices.setState(some);

/** What the queue is asked by. */
export interface Asked {
  readonly kinds: readonly string[] | null;
  readonly datasets: readonly string[] | null;
  readonly order: CandidateOrder;
  readonly unlikely: boolean;
}

export function useAsked(): Asked {
  const { kind, source, order, unlikely } = useChoices();
  return useMemo(
    () => ({ kinds: kind ? [kind] : null, datasets: source ? [source] : null, order, unlikely }),
    [kind, source, order, unlikely],
  );
}
