import { realAt } from "../../../shared/numbers.ts";

/** Bits for two things being the same, prior included: above 0 it is likelier than not. */
export type Weigh = (a: number, b: number) => number;

/** Pairs that were decided on by a person, by number of thing. */
export interface Decided {
  readonly same: readonly (readonly [number, number])[];
  readonly different: readonly (readonly [number, number])[];
}

const largest = 500;
const clip = 20;
const certain = 24;

/**
 * Joins things into clusters: pieces of accepted pairs, each joined pair by pair from the strongest
 * on while the mean bits between two groups stay above 0 (average linkage), so that a pair that is
 * contradicted is not joined through a third. Decided pairs come first: the same always joins,
 * different never, not even through others. Gives the cluster of each thing, its least member.
 */
export function joined(
  size: number,
  pairs: Iterable<readonly [number, number, number]>,
  weigh: Weigh,
  decided: Decided,
): Uint32Array {
  const edges = [...pairs].map(([a, b, bits]): Edge => ({ a, b, bits }));
  const apart = new Set(decided.different.flatMap(([a, b]) => [a * size + b, b * size + a]));
  const together = decided.same.map(([a, b]): Edge => ({ a, b, bits: Number.POSITIVE_INFINITY }));
  const rule = (a: number, b: number) =>
    apart.has(a * size + b)
      ? Number.NEGATIVE_INFINITY
      : Math.max(-2 * clip, Math.min(clip, weigh(a, b)));
  const of = Uint32Array.from({ length: size }, (_, thing) => thing);
  for (const piece of pieces([...together, ...edges], 0)) {
    for (const group of grouped(piece, rule))
      for (const thing of group) of[thing] = Math.min(...group);
  }
  return of;
}

interface Edge {
  readonly a: number;
  readonly b: number;
  readonly bits: number;
}

interface Piece {
  readonly things: readonly number[];
  readonly edges: readonly Edge[];
}

/**
 * Pieces of two things and more; one of over 500 falls apart where its pairs are weakest, as long
 * as they leave any doubt.
 */
function pieces(edges: readonly Edge[], least: number): readonly Piece[] {
  const parent = new Map<number, number>();
  const root = (thing: number): number => {
    let at = thing;
    for (let next = parent.get(at) ?? at; next !== at; next = parent.get(at) ?? at) at = next;
    parent.set(thing, at);
    return at;
  };
  const kept = edges.filter(({ bits }) => bits > least);
  for (const { a, b } of kept) parent.set(root(a), root(b));
  const found = Map.groupBy(kept, ({ a }) => root(a));
  return [...found.values()].flatMap((own) => {
    const things = [...new Set(own.flatMap(({ a, b }) => [a, b]))].toSorted((a, b) => a - b);
    return things.length > largest && least < certain
      ? pieces(own, least + 3)
      : [{ things, edges: own }];
  });
}

/** Average linkage within a piece. */
function grouped({ things, edges }: Piece, rule: Weigh): readonly (readonly number[])[] {
  if (things.length === 2) return isRuledOut({ things, edges }, rule) ? [] : [things];
  // hundreds of copies, each pair of which is beyond doubt
  if (things.length > 2 * largest) return [things];
  const places = new Map(things.map((thing, at) => [thing, at]));
  const sums = things.map((a, i) =>
    Float64Array.from(things, (b, j) => (i === j ? 0 : rule(a, b))),
  );
  const groups: (number[] | undefined)[] = things.map((thing) => [thing]);
  for (const { a, b, bits } of edges)
    if (bits === Number.POSITIVE_INFINITY)
      merge(groups, sums, groupWith(groups, places, a), groupWith(groups, places, b));
  const best = groups.map((_, at) => bestOf(groups, sums, at));
  for (let next = strongest(groups, best); next >= 0; next = strongest(groups, best)) {
    const from = best[next]?.with ?? next;
    const ended = [next, from];
    merge(groups, sums, next, from);
    for (const [at, { with: other }] of best.entries())
      if (at === next || ended.includes(other)) best[at] = bestOf(groups, sums, at);
  }
  return groups.filter((group) => group !== undefined).filter(({ length }) => length > 1);
}

/** Whether two things are different by decision, and not the same by another. */
function isRuledOut({ things: [a = 0, b = 0], edges }: Piece, rule: Weigh): boolean {
  return (
    rule(a, b) === Number.NEGATIVE_INFINITY &&
    edges.every(({ bits }) => bits !== Number.POSITIVE_INFINITY)
  );
}

function groupWith(
  groups: readonly (readonly number[] | undefined)[],
  places: ReadonlyMap<number, number>,
  thing: number,
): number {
  const own = places.get(thing) ?? 0;
  return groups[own]?.includes(thing) === true
    ? own
    : groups.findIndex((group) => group?.includes(thing) === true);
}

/** The later group that a group is likest, by mean bits. */
interface Best {
  readonly with: number;
  readonly mean: number;
}

/**
 * The later group with the highest mean bits above 0. Joining two others never raises a mean above
 * both that it was made of.
 */
function bestOf(
  groups: readonly (readonly number[] | undefined)[],
  sums: readonly Float64Array[],
  at: number,
): Best {
  const own = groups[at];
  const row = sums[at];
  let best: Best = { with: -1, mean: 0 };
  for (
    let other = at + 1;
    own !== undefined && row !== undefined && other < groups.length;
    other += 1
  ) {
    const size = groups[other]?.length ?? 0;
    const mean = size === 0 ? 0 : realAt(row, other) / (own.length * size);
    if (mean > best.mean) best = { with: other, mean };
  }
  return best;
}

/** The first group of the two with the highest mean bits above 0; −1 where there are none. */
function strongest(
  groups: readonly (readonly number[] | undefined)[],
  best: readonly Best[],
): number {
  let found = -1;
  let most = 0;
  for (const [at, { mean }] of best.entries())
    if (groups[at] !== undefined && mean > most) {
      found = at;
      most = mean;
    }
  return found;
}

function merge(
  groups: (number[] | undefined)[],
  sums: readonly Float64Array[],
  into: number,
  from: number,
): void {
  const own = groups[into];
  const other = groups[from];
  const row = sums[into];
  const gone = sums[from];
  if (
    into === from ||
    own === undefined ||
    other === undefined ||
    row === undefined ||
    gone === undefined
  )
    return;
  own.push(...other);
  groups[from] = undefined;
  for (const [at, sum] of gone.entries()) {
    row[at] = realAt(row, at) + sum;
    const column = sums[at];
    if (column !== undefined) column[into] = realAt(row, at);
  }
}
