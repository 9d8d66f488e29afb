export { askDecision, takeBack } from "./decisions.ts";
export { DecideDialog } from "./DecideDialog.tsx";
export { DecisionNote } from "./DecisionNote.tsx";
