import { realAt, shortAt } from "../../../../shared/numbers.ts";

/** Lists, each of which states a thing once. */
export interface Lists {
  /** What tells one list from another, in words: "file", "column source". */
  readonly by: string;
  /** By thing: its list; `many` where that states things more than once. */
  readonly of: Uint16Array;
  /** Whether lists were put together from smaller ones. */
  readonly merged: boolean;
}

/**
 * Two things that are likely the same: each the other's likeliest, or both likeliest the same
 * third.
 */
export type Likely = readonly [number, number];

/**
 * Lists state each thing once where so small a share of what chance would put into one list stands
 * there.
 */
export const few = 0.25;
/** Columns of more values than these are not looked at. */
export const mostLabels = 64;
const pairsALabel = 10;

/**
 * Lists of which those are one whose things are hardly ever likely the same; none where there are
 * too many lists for so few pairs.
 */
export function grouped(likely: readonly Likely[], { by, of }: Lists): readonly Lists[] {
  const labels = new Set(likely.flatMap(([a, b]) => [shortAt(of, a), shortAt(of, b)]));
  if (labels.size < 2 || labels.size > mostLabels || likely.length < pairsALabel * labels.size)
    return [];
  const groups = [...labels].map((label) => ({ labels: [label], stands: 0 }));
  const places = new Map(groups.map(({ labels: [label = 0] }, at) => [label, at]));
  const between = groups.map(() => new Float64Array(groups.length));
  for (const [a, b] of likely) {
    const one = places.get(shortAt(of, a)) ?? 0;
    const two = places.get(shortAt(of, b)) ?? 0;
    for (const [at, other] of [
      [one, two],
      [two, one],
    ] as const) {
      const row = between[at];
      const group = groups[at];
      if (row !== undefined) row[other] = realAt(row, other) + 1;
      if (group !== undefined) group.stands += 1;
    }
  }
  const joined = merged(groups, between, likely.length, of);
  return [{ by, of: joined, merged: groups.some(({ stands }) => stands === 0) }];
}

interface Group {
  readonly labels: number[];
  stands: number;
}

/**
 * Joins the two groups that are likely the same least often beside chance, as long as that is
 * seldom.
 */
function merged(
  groups: Group[],
  between: readonly Float64Array[],
  all: number,
  of: Uint16Array,
): Uint16Array {
  for (;;) {
    let least = few;
    let into = -1;
    let from = -1;
    for (const [one, { stands }] of groups.entries()) {
      for (let two = one + 1; two < groups.length; two += 1) {
        const share =
          (between[one]?.[two] ?? 0) / ((stands * (groups[two]?.stands ?? 0)) / (2 * all) + 1e-9);
        if (stands > 0 && (groups[two]?.stands ?? 0) > 0 && share < least)
          [least, into, from] = [share, one, two];
      }
    }
    const kept = groups[into];
    const gone = groups[from];
    if (kept === undefined || gone === undefined) break;
    kept.labels.push(...gone.labels);
    kept.stands += gone.stands;
    gone.stands = 0;
    addUp(between, into, from);
  }
  const group = new Map(
    groups.flatMap(({ labels, stands }, at) =>
      stands > 0 ? labels.map((label) => [label, at] as const) : [],
    ),
  );
  return of.map((label) => group.get(label) ?? groups.length);
}

/** Adds a row and column of a table to another. */
function addUp(table: readonly Float64Array[], into: number, from: number): void {
  for (const row of table) row[into] = realAt(row, into) + realAt(row, from);
  const kept = table[into];
  const gone = table[from];
  for (const [at, more] of (gone ?? []).entries())
    if (kept !== undefined) kept[at] = realAt(kept, at) + more;
}
