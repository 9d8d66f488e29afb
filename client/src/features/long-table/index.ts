export { VirtualRows } from "./VirtualRows.tsx";
export { collator, compare, useSort, type Comparable } from "./sorting.ts";
