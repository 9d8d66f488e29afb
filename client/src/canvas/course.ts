import type { Place } from "../chart/index.ts";
import type { LineLook } from "./look/line-look.ts";

/** Where a figure stands and how large it is, in chart units. */
export interface Footing extends Place {
  readonly width: number;
  readonly height: number;
}

/** The way of a line between two figures. */
export interface Course<F extends Footing = Footing> {
  readonly line: LineLook;
  readonly from: F;
  readonly to: F;
  /** How far its bend lies beside the straight line, in chart units; 0 where one line joins the two. */
  readonly aside: number;
}

/** Room between two lines that join the same two figures, in chart units. */
const APART = 26;

/** The ways of all lines whose ends stand, those of one pair beside each other. */
export function coursesOf<F extends Footing>(
  lines: readonly LineLook[],
  figures: ReadonlyMap<string, F>,
): readonly Course<F>[] {
  const counts = new Map<string, number>();
  const placed = lines.flatMap((line) => {
    const from = figures.get(line.source);
    const to = figures.get(line.target);
    if (!from || !to) return [];
    const pair = pairOf(line);
    const at = counts.get(pair) ?? 0;
    counts.set(pair, at + 1);
    return [{ line, from, to, pair, at }];
  });
  return placed.map(({ line, from, to, pair, at }) => ({
    line,
    from,
    to,
    aside: (at - ((counts.get(pair) ?? 1) - 1) / 2) * APART,
  }));
}

/** The same for both directions. */
const pairOf = ({ source: a, target: b }: LineLook) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Whether a line comes back to its own figure. */
export const isLoop = ({ from, to }: Course) => from === to;

/** The middle that a line bends towards: the control point of its curve. */
export function bendOf({ from, to, aside }: Course): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // the same side for both directions, so that two lines of a pair do not cover each other
  const turn = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 - ((dy * aside) / length) * turn,
    y: (from.y + to.y) / 2 + ((dx * aside) / length) * turn,
  };
}

/** Where a line that comes from a place meets a figure. */
export function edgeOf({ x, y, width, height }: Footing, from: Place): Place {
  const [dx, dy] = [from.x - x, from.y - y];
  const length = Math.hypot(dx, dy) || 1;
  const reach = Math.max(width, height) / 2 + 1;
  return { x: x + (dx / length) * reach, y: y + (dy / length) * reach };
}

/** The middle of a curve by its ends and its bend. */
export const halfWay = (start: Place, bend: Place, end: Place): Place => ({
  x: start.x / 4 + bend.x / 2 + end.x / 4,
  y: start.y / 4 + bend.y / 2 + end.y / 4,
});

/** A circle at a figure's left: a line that comes back to it. Further ones of the figure lie around it. */
export function loopOf({ from, aside }: Course): Place & { readonly radius: number } {
  const radius = 11 + Math.abs(aside) / 2;
  return { x: from.x - from.width / 2 - radius * 0.7, y: from.y, radius };
}

/** Where a line's words stand. */
export function wordPlace(course: Course): Place {
  if (isLoop(course)) {
    const { x, y, radius } = loopOf(course);
    return { x: x - radius, y };
  }
  const bend = bendOf(course);
  return halfWay(edgeOf(course.from, bend), bend, edgeOf(course.to, bend));
}
