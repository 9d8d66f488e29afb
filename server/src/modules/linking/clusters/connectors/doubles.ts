import { numberAt } from "../../../../shared/numbers.ts";
import type { Columns, Selection } from "../../../networks/scopes/index.ts";

/**
 * What says the same twice in a selection: touches of a picture group by things that share the
 * picture itself, and what puts the picture into its group.
 */
export interface Doubles {
  /** Whether a link between two local numbers only repeats another. */
  readonly has: (a: number, b: number) => boolean;
}

/**
 * Finds what is stated twice: a thing that shows a picture shows its group as well. Where two things
 * or more show the picture, that is one tie between them, not two. `identifiers` is 1 by entity.
 */
export function doublesIn(
  { linkKinds, links: { kinds } }: Columns,
  { links, sources, targets, members }: Selection,
  identifiers: Uint8Array,
): Doubles {
  const inGroup = linkKinds.indexOf("inGroup");
  const groupOf = new Map<number, number>();
  const shown = new Map<number, Set<number>>();
  for (const [place, link] of links.entries())
    if (inGroup >= 0 && kinds[link] === inGroup)
      groupOf.set(numberAt(sources, place), numberAt(targets, place));
  for (const place of links.keys()) {
    const a = numberAt(sources, place);
    const b = numberAt(targets, place);
    if (groupOf.has(b) && identifiers[a] === 0) shown.set(b, (shown.get(b) ?? new Set()).add(a));
  }
  const keyOf = (a: number, b: number) => Math.min(a, b) * members.length + Math.max(a, b);
  const doubles = new Set<number>();
  for (const [image, group] of groupOf) {
    doubles.add(keyOf(image, group));
    const things = shown.get(image) ?? new Set<number>();
    if (things.size > 1) for (const thing of things) doubles.add(keyOf(thing, group));
  }
  return { has: (a, b) => doubles.has(keyOf(a, b)) };
}
