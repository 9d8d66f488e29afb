import type { Store } from "../query-store.ts";
import type { Value } from "../values/cypher-values.ts";

/** A function of Cypher: its arguments and the store give its value. */
export type Perform = (values: readonly Value[], store: Store) => Value;
