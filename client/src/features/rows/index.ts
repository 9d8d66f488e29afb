export { openRow } from "./openRow.ts";
export { RowDrawer } from "./RowDrawer.tsx";
export { RowLine } from "./RowLine.tsx";
