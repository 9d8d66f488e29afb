import { useState } from "react";

export const collator = new Intl.Collator("en", { numeric: true });
export type Comparable = string | number | null;

/** Numbers by size, words as people sort them; what is not known last. */
export function compare(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return typeof a === "number" && typeof b === "number"
    ? a - b
    : collator.compare(String(a), String(b));
}

/** By which column a table is sorted, and which way. */
export interface Sort<Key extends string> {
  readonly key: Key;
  readonly down: boolean;
}

export function useSort<Key extends string>(first: Key) {
  const [sort, setSort] = useState<Sort<Key>>({ key: first, down: false });
  const sortBy = (key: Key) =>
    setSort((now) => ({ key, down: now.key === key ? !now.down : false }));
  return { sort, sortBy };
}
