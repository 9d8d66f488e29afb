export { askDecision, takeBack } from "./deciding.ts";
export { DecideDialog } from "./DecideDialog.tsx";
export { DecisionNote } from "./DecisionNote.tsx";
