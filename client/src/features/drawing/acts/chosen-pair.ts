import { createStore } from "zustand/vanilla";
import type { DrawnEntity } from "../../../chart/index.ts";

export interface Pair {
  readonly question: "why" | "path";
  readonly from: DrawnEntity;
  readonly to: DrawnEntity | null;
}

/** A question about two entities of which one is known; the dialog asks for the other. */
export const pair = createStore<{ readonly asked: Pair | null }>()(() => ({ asked: null }));
export const askPair = (question: Pair["question"], from: DrawnEntity, to?: DrawnEntity) =>
  pair.setState({ asked: { question, from, to: to ?? null } });
export const closePair = () => pair.setState({ asked: null });
