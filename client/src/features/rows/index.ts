export { openRow } from "./openRow.ts";
export { RowDrawer } from "./RowDrawer.tsx";
export { Marked, RowLine } from "./RowLine.tsx";
