import type { Clew } from "../context.ts";
import { valueText } from "../graph/index.ts";
import { reachOf } from "../modules/trust/actors/index.ts";
import { propertiesByRef, refOf } from "../modules/ground/entities/index.ts";

/** How things of one value fall into clusters. */
export interface Spread {
  readonly value: string;
  readonly things: number;
  readonly inClusters: number;
  readonly clusters: number;
}

/** What stands for a thing that states nothing. */
export const nothingStated = "(not stated)";

const atOnce = 1_000;

/**
 * The value of a property that each of some things has, by its id; several values in one text.
 * Things without are left out.
 */
export async function valuesOfProperty(
  clew: Clew,
  ids: readonly string[],
  property: string,
): Promise<ReadonlyMap<string, string>> {
  const reach = await reachOf(clew, "clew", "command line");
  const values = new Map<string, string>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const page = ids.slice(from, from + atOnce);
    const read = await propertiesByRef(
      clew,
      reach,
      page.map((id) => refOf(clew, id)),
    );
    for (const id of page) {
      const value = read.get(refOf(clew, id))?.[property];
      if (value !== undefined && value !== null) values.set(id, valueText(value, ", "));
    }
  }
  return values;
}

/** How things fall into clusters by a value of theirs, most things first, ties by value. */
export function spreadBy(
  members: readonly { readonly id: string; readonly cluster: number | null }[],
  values: ReadonlyMap<string, string>,
): readonly Spread[] {
  const groups = Map.groupBy(members, ({ id }) => values.get(id) ?? nothingStated);
  return [...groups]
    .map(([value, group]): Spread => {
      const held = group.flatMap(({ cluster }) => cluster ?? []);
      return { value, things: group.length, inClusters: held.length, clusters: new Set(held).size };
    })
    .toSorted((a, b) => b.things - a.things || (a.value < b.value ? -1 : 1));
}
