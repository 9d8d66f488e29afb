import type { Judged } from "../clusters/index.ts";

/** A thing that was put into a cluster; null where it is alone. */
export interface Placed {
  readonly id: string;
  readonly key: string;
  readonly cluster: number | string | null;
}

/** A row that says in which cluster a thing is known to be; no cluster: alone. */
export interface KnownRow {
  /** Id of the thing, or its key; absent where the row has none. */
  readonly key: string | undefined;
  readonly cluster: string | undefined;
}

/** A row beside the thing it names. */
export interface MatchedRow extends Judged {
  readonly id: string;
  /** Place of the row in the list, from 0. */
  readonly row: number;
}

/** Places of rows, from 0, in order, that were left out. */
export interface RowsLeftOut {
  readonly unnamed: readonly number[];
  /** Nothing is held by that id or key. */
  readonly unknown: readonly number[];
  /** Several things are held by that key. */
  readonly several: readonly number[];
  /** The thing was named by a row before, in the same cluster. */
  readonly again: readonly number[];
  /** The thing was named by a row before, in another cluster; the first counts. */
  readonly otherwise: readonly number[];
}

/**
 * Rows of known clusters beside the things they name by id or by key, each thing once; and the rows
 * that were left out, by why.
 */
export function matchKnown(
  placed: readonly Placed[],
  rows: readonly KnownRow[],
): { readonly matched: readonly MatchedRow[]; readonly leftOut: RowsLeftOut } {
  const byId = new Map(placed.map((one) => [one.id, one]));
  const byKey = Map.groupBy(placed, ({ key }) => key);
  const matched = new Map<string, MatchedRow>();
  const leftOut: Record<keyof RowsLeftOut, number[]> = {
    unnamed: [],
    unknown: [],
    several: [],
    again: [],
    otherwise: [],
  };
  for (const [row, { key, cluster }] of rows.entries()) {
    const named = byId.get(key ?? "");
    const things = named === undefined ? (byKey.get(key ?? "") ?? []) : [named];
    const [thing, another] = things;
    const before = thing === undefined ? undefined : matched.get(thing.id);
    if (key === undefined || key === "") leftOut.unnamed.push(row);
    else if (thing === undefined) leftOut.unknown.push(row);
    else if (another !== undefined) leftOut.several.push(row);
    else if (before !== undefined)
      (before.known === cluster ? leftOut.again : leftOut.otherwise).push(row);
    else
      matched.set(thing.id, {
        id: thing.id,
        row,
        known: cluster,
        found: thing.cluster === null ? undefined : String(thing.cluster),
      });
  }
  return { matched: [...matched.values()], leftOut };
}
