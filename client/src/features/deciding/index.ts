export { askDecision, takeBack } from "./wishes.ts";
export { DecideDialog } from "./DecideDialog.tsx";
export { DecisionNote } from "./DecisionNote.tsx";
