export { openRow } from "./openRow.ts";
export { RowDrawer } from "./RowDrawer.tsx";
export { aboutWords, excerptOf } from "./marked.ts";
export { Marked, NotesOf, RowLine } from "./RowLine.tsx";
