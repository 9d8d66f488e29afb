import type { Cells } from "../mapping/index.ts";
import type { Pictures } from "./binding-texts.ts";
import type { FilePlan } from "./plan.ts";
import type { Problem } from "./stated.ts";

/**
 * Resolves the name of a row (an alias id) to an entity's public id; undefined in the first pass.
 */
export type ResolveAlias = (alias: string) => { readonly id: string } | undefined;

/** A row that is being read under the plan of its file. */
export interface OpenRow {
  readonly plan: FilePlan;
  readonly cells: Cells;
  /** In the first pass undefined: what hangs on a ref waits for the second. */
  readonly resolve: ResolveAlias | undefined;
  /** Pictures that rows name instead of a hash. */
  readonly pictures: Pictures;
  /** Parts that cannot be used: added to while the row is read. */
  readonly problems: Problem[];
}
