import type { Facts } from "../scopes/index.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/**
 * What to keep in mind when reading groups, in sentences; what is missing from the network first.
 */
export function caveatsOf({ missing, links, hubs, shared }: Facts): readonly Sentence[] {
  return [
    ...missing,
    ...(links === 0 ? [sentence("communities.nothing-linked")] : []),
    ...(shared && hubs.length > 0
      ? [sentence("networks.common-to-many", { count: hubs.length })]
      : []),
    sentence("communities.pattern"),
  ];
}
