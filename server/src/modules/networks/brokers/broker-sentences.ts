import type { Facts } from "../scopes/index.ts";
import type { Joined } from "./measures/crossing.ts";
import type { OnlyTie } from "./only-ties.ts";

/** What an entity holds together, in a sentence. Groups are named by number from 1. */
export function whyOf(joins: readonly Joined[], cutPoint: boolean): string {
  const [alone] = joins.filter(({ links }) => links === 1);
  if (alone !== undefined)
    return `It alone links group ${alone.groups[0] + 1} with group ${alone.groups[1] + 1}.`;
  const [most] = joins.toSorted((a, b) => shareOf(b) - shareOf(a));
  if (most !== undefined && shareOf(most) > 0) {
    const [a, b] = most.groups.map((group) => group + 1);
    return `It carries ${Math.round(shareOf(most) * 100)} % of what links group ${a} with group ${b}${joins.length > 1 ? `, and joins ${joins.length} pairs of groups` : ""}.`;
  }
  return cutPoint ? "Its piece falls apart without it." : "Ways within its group pass through it.";
}

/** What an only tie joins, in a sentence. */
export function threadWords([a, b]: OnlyTie["sides"]): string {
  if (a.group !== undefined && b.group !== undefined)
    return `All links between group ${a.group + 1} and group ${b.group + 1} are its own.`;
  return `Without it nothing joins the ${a.size} on one side with the ${b.size} on the other.`;
}

/** The share of what joins two groups that is an entity's own. */
export function shareOf({ links, ways }: Joined): number {
  return links > 0 ? links : ways;
}

/**
 * What to keep in mind when reading a ranking, in sentences; what is missing from the network
 * first.
 */
export function caveatsOf({ missing, links, hubs, shared }: Facts): readonly string[] {
  return [
    ...missing,
    ...(links === 0 ? ["Nothing is linked in this scope, so nobody is between others."] : []),
    ...(shared && hubs.length > 0
      ? [`${hubs.length} identifiers are common to many and join nothing here.`]
      : []),
    "Who is between others depends on what was collected: a ranking says where to look, never what someone did.",
  ];
}
