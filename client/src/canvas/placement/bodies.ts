import { GAP, HALF_FIGURE, type PlacementRequest } from "./request.ts";

/** The request as flat arrays. Fixed ones first, then those to be placed. */
export interface Bodies {
  readonly ids: readonly string[];
  readonly fixedCount: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Half the width of figure and label. */
  readonly half: Float64Array;
  readonly ends: readonly (readonly [number, number])[];
  readonly neighbours: readonly (readonly number[])[];
}

const HALF_LABEL_OF_FIXED = 60;

export function bodiesOf(request: PlacementRequest): Bodies {
  const fixed = new Map(request.fixed);
  const widths = new Map(request.figures.map(({ id, labelWidth }) => [id, labelWidth]));
  const free = request.figures.map(({ id }) => id).filter((id) => !fixed.has(id));
  const ids = [...fixed.keys(), ...free];
  const at = new Map(ids.map((id, index) => [id, index]));
  const halfOf = (id: string) =>
    Math.max(HALF_FIGURE, (widths.get(id) ?? 2 * HALF_LABEL_OF_FIXED) / 2) + GAP;
  const ends = distinctEnds(request.links, at);
  const neighbours: number[][] = ids.map(() => []);
  for (const [a, b] of ends) {
    neighbours[a]?.push(b);
    neighbours[b]?.push(a);
  }
  return {
    ids,
    fixedCount: fixed.size,
    x: Float64Array.from(ids, (id) => fixed.get(id)?.x ?? 0),
    y: Float64Array.from(ids, (id) => fixed.get(id)?.y ?? 0),
    half: Float64Array.from(ids, halfOf),
    ends,
    neighbours,
  };
}

/** Each pair once, in an order that is the figures' own: the links come by ids that differ from store to store. */
function distinctEnds(
  links: PlacementRequest["links"],
  at: ReadonlyMap<string, number>,
): readonly (readonly [number, number])[] {
  const seen = new Map<number, readonly [number, number]>();
  for (const [source, target] of links) {
    const [a, b] = [at.get(source), at.get(target)];
    if (a === undefined || b === undefined || a === b) continue;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    seen.set(low * 1_000_003 + high, [low, high]);
  }
  return [...seen.values()].toSorted(([a, b], [c, d]) => a - c || b - d);
}
