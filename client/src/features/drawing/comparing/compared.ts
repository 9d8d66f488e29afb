import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import {
  session,
  type Became,
  type ChartDifferences,
  type Drawn,
  type SinceDrawn,
} from "../../../chart/index.ts";

/** Stands for the store as it is today. */
export const TODAY = "today";

/** What the open chart is compared with; an answer where it is there. */
export interface Compared {
  /** Id of a kept chart, or today. */
  readonly other: string;
  readonly answer: Answer | null;
}

export type Answer =
  | { readonly with: "today"; readonly since: SinceDrawn }
  | {
      readonly with: "chart";
      readonly name: string;
      readonly there: Drawn;
      readonly differences: ChartDifferences;
    };

/** The comparison that is open; null while there is none. */
export const comparing = createStore<{ readonly compared: Compared | null }>()(() => ({
  compared: null,
}));
export const useCompared = () => useStore(comparing, ({ compared }) => compared);

export const startComparing = () =>
  comparing.setState({ compared: { other: TODAY, answer: null } });

/** Ends it; false where there was none. */
export function stopComparing(): boolean {
  const wasOpen = comparing.getState().compared !== null;
  comparing.setState({ compared: null });
  return wasOpen;
}

/** What became of entities, so that the drawing shows it. */
export function becameOf(answer: Answer | null | undefined): ReadonlyMap<string, Became> {
  if (!answer) return new Map();
  if (answer.with === "today") {
    const { gone, changed } = answer.since;
    return new Map<string, Became>([
      ...changed.map(({ entity }) => [entity.id, "changed"] as const),
      ...gone.map(({ id }) => [id, "went"] as const),
    ]);
  }
  const { came, went } = answer.differences;
  return new Map<string, Became>([
    ...came.map(({ id }) => [id, "came"] as const),
    ...went.map(({ id }) => [id, "went"] as const),
  ]);
}

session.subscribe((now, before) => {
  if (now.id !== before.id) stopComparing();
});
