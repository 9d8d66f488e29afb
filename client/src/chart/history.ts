import { changeBetween, withChange, type Change } from "./drawn-change.ts";
import type { Command } from "./command.ts";
import type { Drawn } from "./drawn.ts";

/** One thing that was done to a drawing. */
export interface Step {
  readonly name: string;
  /** What the undo button says. */
  readonly label: string;
  readonly change: Change;
}

/** The drawing with all that was done to it, also what was taken back. */
export interface History {
  readonly now: Drawn;
  readonly steps: readonly Step[];
  /** How many of the steps are done; those behind were taken back. */
  readonly at: number;
  /** True while the next performance of the last command joins its step. */
  readonly open: boolean;
}

export const beginHistory = (now: Drawn): History => ({ now, steps: [], at: 0, open: false });

/** Performs a command; a step that changes nothing is no step. */
export function perform<Args>(history: History, command: Command<Args>, args: Args): History {
  const now = command.perform(history.now, args);
  if (now === history.now) return history;
  const last = history.steps[history.at - 1];
  const joins = history.open && command.step === "join" && last?.name === command.name;
  const before = joins ? withChange(history.now, last.change, "undo") : history.now;
  const step: Step = {
    name: command.name,
    label: joins ? last.label : command.label(args),
    change: changeBetween(before, now),
  };
  const at = joins ? history.at : history.at + 1;
  return {
    now,
    steps: [...history.steps.slice(0, at - 1), step],
    at,
    open: command.step === "join",
  };
}

/** Adds a step that was done elsewhere; what was taken back is forgotten. */
export function addStep(history: History, step: Step): History {
  return {
    now: withChange(history.now, step.change, "do"),
    steps: [...history.steps.slice(0, history.at), step],
    at: history.at + 1,
    open: false,
  };
}

/** Ends a joined step, as when the pointer is let go. */
export const closeStep = (history: History): History =>
  history.open ? { ...history, open: false } : history;

/** Goes to where so many of the steps are done. */
export function goTo(history: History, at: number): History {
  const aim = Math.min(Math.max(at, 0), history.steps.length);
  if (aim === history.at) return history;
  let { now } = history;
  for (const { change } of history.steps.slice(aim, history.at).toReversed())
    now = withChange(now, change, "undo");
  for (const { change } of history.steps.slice(history.at, aim))
    now = withChange(now, change, "do");
  return { ...history, now, at: aim, open: false };
}

export const undo = (history: History): History => goTo(history, history.at - 1);
export const redo = (history: History): History => goTo(history, history.at + 1);
