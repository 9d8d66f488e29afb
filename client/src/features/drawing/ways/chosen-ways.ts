import { createStore } from "zustand/vanilla";
import { useStore } from "zustand";
import { session, type DrawnEntity } from "../../../chart/index.ts";

/** Which ways are looked for. */
export interface WaysRule {
  /** Longer ones than the shortest, up to `most` links. */
  readonly all: boolean;
  readonly most: number;
  readonly inTimeOrder: boolean;
  /** Kinds of what may lie between; empty for any. */
  readonly throughKinds: readonly string[];
  readonly throughCommon: boolean;
  readonly avoid: readonly DrawnEntity[];
}

export interface WaysAsked {
  readonly from: DrawnEntity;
  readonly to: DrawnEntity;
  readonly rule: WaysRule;
}

/** The two between which ways are listed; null while the list is closed. */
const asking = createStore<{ readonly asked: WaysAsked | null }>()(() => ({ asked: null }));
export const useWaysAsked = () => useStore(asking, ({ asked }) => asked);

const shortest: WaysRule = {
  all: false,
  most: 6,
  inTimeOrder: false,
  throughKinds: [],
  throughCommon: false,
  avoid: [],
};

/** Opens the list of ways between two. */
export function askWays(
  from: DrawnEntity,
  to: DrawnEntity,
  rule: Partial<WaysRule> = {},
): WaysAsked {
  const asked = { from, to, rule: { ...shortest, ...rule } };
  asking.setState({ asked });
  return asked;
}
/** Closes the list; false where none was open. */
export function closeWays(): boolean {
  const wasOpen = asking.getState().asked !== null;
  asking.setState({ asked: null });
  return wasOpen;
}
export const changeWays = (part: Partial<WaysRule>) =>
  asking.setState(({ asked }) => ({
    asked: asked && { ...asked, rule: { ...asked.rule, ...part } },
  }));

session.subscribe((now, before) => {
  if (now.id !== before.id) closeWays();
});
