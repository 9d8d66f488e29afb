import type { Place } from "../chart/index.ts";

/**
 * A figure with what it needs around itself, in chart units: half its side, and half its label's
 * width.
 */
export interface Footprint extends Place {
  readonly half: number;
  readonly halfLabel: number;
}

const AROUND = 14;
const BELOW = 32;
const CORNERS = 12;

/**
 * The soft outline around figures and their labels: a closed path for SVG and Path2D, and its
 * corners from the top down. Null without figures.
 */
export function outlineAround(
  figures: readonly Footprint[],
): { readonly path: string; readonly corners: readonly Place[] } | null {
  const corners = convexHull(figures.flatMap(ringAround));
  return corners.length === 0
    ? null
    : { path: softened(corners), corners: corners.toSorted((a, b) => a.y - b.y) };
}

/** Whether a place lies within a convex shape, its edge too; corners in order. */
export function isInside(corners: readonly Place[], { x, y }: Place): boolean {
  let side = 0;
  for (const [at, a] of corners.entries()) {
    const b = corners[(at + 1) % corners.length] ?? a;
    const turn = Math.sign((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x));
    if (turn === 0) continue;
    if (side !== 0 && turn !== side) return false;
    side = turn;
  }
  return corners.length > 2;
}

/** Fewer figures show by their colour and letter that they belong together. */
const LEAST_OUTLINED = 3;

/**
 * Whether an outline says where a group is: it has three figures or more, others stand outside, and none of them stands
 * within it.
 */
export function parts(members: readonly Place[], others: readonly Place[]): boolean {
  if (members.length < LEAST_OUTLINED || others.length === 0) return false;
  const corners = convexHull(members);
  return !others.some((other) => isInside(corners, other));
}

function ringAround({ x, y, half, halfLabel }: Footprint): readonly Place[] {
  const wide = Math.max(half + AROUND, halfLabel + 6);
  return Array.from({ length: CORNERS }, (_, at) => {
    const angle = (at / CORNERS) * 2 * Math.PI;
    return {
      x: x + Math.cos(angle) * wide,
      y: y + Math.sin(angle) * (half + (Math.sin(angle) > 0 ? BELOW : AROUND)),
    };
  });
}

/** Andrew's monotone chain: the corners of the least convex shape around some points, in order. */
export function convexHull(points: readonly Place[]): readonly Place[] {
  const sorted = points.toSorted((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (all: readonly Place[]) => {
    const chain: Place[] = [];
    for (const point of all) {
      while (chain.length > 1 && !turnsLeft(chain.at(-2), chain.at(-1), point)) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}

const turnsLeft = (a: Place | undefined, b: Place | undefined, c: Place) =>
  a !== undefined && b !== undefined && (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;

/** A closed curve through the middles of the sides, so that no corner is left. */
function softened(corners: readonly Place[]): string {
  const middle = (a: Place, b: Place) =>
    `${((a.x + b.x) / 2).toFixed(1)} ${((a.y + b.y) / 2).toFixed(1)}`;
  const next = (at: number) => corners[(at + 1) % corners.length] ?? { x: 0, y: 0 };
  const curves = corners.map((corner, at) =>
    `Q${next(at).x.toFixed(1)} ${next(at).y.toFixed(1)} ${middle(next(at), next(at + 1))}`.concat(
      corner === corners.at(-1) ? "Z" : "",
    ),
  );
  const [a, b] = corners;
  return a && b ? `M${middle(a, b)}${curves.join("")}` : "";
}
