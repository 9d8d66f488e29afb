import type { Facts } from "../scopes/index.ts";

/**
 * What to keep in mind when reading groups, in sentences; what is missing from the network first.
 */
export function caveatsOf({ missing, links, hubs, shared }: Facts): readonly string[] {
  return [
    ...missing,
    ...(links === 0
      ? ["Nothing is linked in this scope: every entity is a group of its own."]
      : []),
    ...(shared && hubs.length > 0
      ? [`${hubs.length} identifiers are common to many and join nothing here.`]
      : []),
    "A group is a pattern in what was collected. It is no proof that its people know each other.",
  ];
}
