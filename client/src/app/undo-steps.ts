import { redoStep, session, undoStep } from "../chart/index.ts";
import { notify, unsay } from "../design/index.ts";
import { say } from "../wording/index.ts";

let lastSaid = "";

/** Says what was taken back or done again, in the place of the words on the step before. */
function saying(words: string): void {
  unsay(lastSaid);
  lastSaid = words;
  notify(words);
}

/** Takes a step of the drawing back, and says which. */
export function undoAndSay(): void {
  const { steps, at } = session.getState().history;
  const step = steps[at - 1];
  if (!step) return;
  undoStep();
  saying(say("app.undo.undone", { what: step.label }));
}

/** Does a step again that was taken back, and says which. */
export function redoAndSay(): void {
  const { steps, at } = session.getState().history;
  const step = steps[at];
  if (!step) return;
  redoStep();
  saying(say("app.undo.redone", { what: step.label }));
}
