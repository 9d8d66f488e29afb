import type { Store } from "../store.ts";
import type { Value } from "../values/values.ts";

/** A function of Cypher: its arguments and the store give its value. */
export type Perform = (values: readonly Value[], store: Store) => Value;
