import type { Facts } from "../scopes/index.ts";
import type { Joined } from "./measures/crossing.ts";
import type { OnlyTie } from "./only-ties.ts";
import { sentence, type Sentence } from "../../../sentences/index.ts";

/** What an entity holds together, in a sentence. Groups are named by number from 1. */
export function whyOf(joins: readonly Joined[], cutPoint: boolean): Sentence {
  const [alone] = joins.filter(({ links }) => links === 1);
  if (alone !== undefined)
    return sentence("brokers.why-alone", { a: alone.groups[0] + 1, b: alone.groups[1] + 1 });
  const [most] = joins.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (most !== undefined && shareOf(most) > 0) {
    const [a, b] = [most.groups[0] + 1, most.groups[1] + 1];
    const percent = Math.round(shareOf(most) * 100);
    return sentence("brokers.why-most", { percent, a, b, pairs: joins.length });
  }
  return sentence(cutPoint ? "brokers.why-cut-point" : "brokers.why-within");
}

/** What an only tie joins, in a sentence. */
export function tieWords([a, b]: OnlyTie["sides"]): Sentence {
  if (a.group !== undefined && b.group !== undefined)
    return sentence("brokers.tie-groups", { a: a.group + 1, b: b.group + 1 });
  return sentence("brokers.tie-pieces", { a: a.size, b: b.size });
}

/** The share of what joins two groups that is an entity's own. */
export function shareOf({ links, ways }: Joined): number {
  return links > 0 ? links : ways;
}

/**
 * What to keep in mind when reading a ranking, in sentences; what is missing from the network
 * first.
 */
export function caveatsOf({ missing, links, hubs, shared }: Facts): readonly Sentence[] {
  return [
    ...missing,
    ...(links === 0 ? [sentence("brokers.nothing-linked")] : []),
    ...(shared && hubs.length > 0
      ? [sentence("networks.common-to-many", { count: hubs.length })]
      : []),
    sentence("brokers.depends"),
  ];
}
