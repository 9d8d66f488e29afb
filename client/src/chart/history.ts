import type { Command } from "./command.ts";
import type { Drawn } from "./drawn.ts";

interface Step {
  readonly name: string;
  readonly label: string;
  readonly before: Drawn;
}

/** The drawing with what was done to it and what was taken back. */
export interface History {
  readonly now: Drawn;
  readonly past: readonly Step[];
  readonly future: readonly {
    readonly name: string;
    readonly label: string;
    readonly after: Drawn;
  }[];
  /** True while the next performance of the last command joins its step. */
  readonly open: boolean;
}

const KEPT_STEPS = 200;

export const beginHistory = (now: Drawn): History => ({ now, past: [], future: [], open: false });

/** Performs a command; a step that changes nothing is no step. */
export function perform<Args>(history: History, command: Command<Args>, args: Args): History {
  const now = command.perform(history.now, args);
  if (now === history.now) return history;
  const last = history.past.at(-1);
  if (history.open && command.step === "join" && last?.name === command.name)
    return { ...history, now, future: [] };
  const step = { name: command.name, label: command.label(args), before: history.now };
  return {
    now,
    past: [...history.past, step].slice(-KEPT_STEPS),
    future: [],
    open: command.step === "join",
  };
}

/** Ends a joined step, as when the pointer is let go. */
export const closeStep = (history: History): History =>
  history.open ? { ...history, open: false } : history;

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  const undone = { name: step.name, label: step.label, after: history.now };
  return {
    now: step.before,
    past: history.past.slice(0, -1),
    future: [undone, ...history.future],
    open: false,
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  const done = { name: step.name, label: step.label, before: history.now };
  return { now: step.after, past: [...history.past, done], future, open: false };
}
