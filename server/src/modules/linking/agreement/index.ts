export { matchKnown, type Placed, type RowsLeftOut } from "./known-clusters.ts";
