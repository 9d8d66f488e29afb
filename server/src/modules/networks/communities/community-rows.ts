import type { ScopeInput } from "../scopes/index.ts";
import type { Grouped } from "./grouped.ts";
import type { Group } from "./groups.ts";
import type { Structure } from "./tasks.ts";

/** What a partition's fields are resolved from. */
export interface PartitionRow extends Grouped {
  readonly input: ScopeInput;
  /** Worked out when first asked. */
  readonly structure: () => Promise<Structure>;
}

/** An entity of a partition, by local number. */
export interface MemberRow {
  readonly member: number;
  readonly result: PartitionRow;
}

/** A group, as its fields are resolved from. */
export interface GroupRow extends Group {
  readonly result: PartitionRow;
}
