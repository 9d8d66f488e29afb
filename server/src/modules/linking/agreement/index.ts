export { matchKnown, type Placed, type RowsLeftOut } from "./match.ts";
