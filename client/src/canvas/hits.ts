import type { Place } from "../chart/index.ts";
import type { Content, Figure } from "./content.ts";
import { bendOf, edgeOf, isLoop, loopOf, type Course } from "./course.ts";

/** What stands at a place of the chart. */
export interface Hit {
  readonly figure: Figure | null;
  readonly course: Course<Figure> | null;
}

/** How near a line is met, in px of the screen. */
const NEAR_LINE = 6;
/** How near a small figure is met, in px of the screen from its middle. */
const NEAR_FIGURE = 9;

/** The topmost figure at a place, else the nearest line. */
export function hitAt(content: Content, place: Place, zoom: number): Hit {
  const figure = figureAt(content.inOrder(), place, NEAR_FIGURE / zoom);
  return figure
    ? { figure, course: null }
    : { figure: null, course: courseAt(content.courses(), place, NEAR_LINE / zoom) };
}

function figureAt(inOrder: readonly Figure[], { x, y }: Place, near: number): Figure | null {
  for (let at = inOrder.length - 1; at >= 0; at -= 1) {
    const figure = inOrder[at];
    if (
      figure &&
      Math.abs(figure.x - x) <= Math.max(figure.width / 2, near) &&
      Math.abs(figure.y - y) <= Math.max(figure.height / 2, near)
    )
      return figure;
  }
  return null;
}

function courseAt(
  courses: readonly Course<Figure>[],
  place: Place,
  near: number,
): Course<Figure> | null {
  let best: Course<Figure> | null = null;
  let nearest = near;
  for (const course of courses) {
    const distance = distanceTo(course, place, nearest);
    if (distance >= nearest) continue;
    nearest = distance;
    best = course;
  }
  return best;
}

/** How far a place is from a line; infinite where it is surely farther than asked. */
function distanceTo(course: Course, place: Place, most: number): number {
  const { from, to, aside } = course;
  if (isLoop(course)) {
    const { x, y, radius } = loopOf(course);
    return Math.abs(Math.hypot(place.x - x, place.y - y) - radius);
  }
  const room = most + Math.abs(aside) + course.line.width;
  if (place.x < Math.min(from.x, to.x) - room || place.x > Math.max(from.x, to.x) + room)
    return Infinity;
  if (place.y < Math.min(from.y, to.y) - room || place.y > Math.max(from.y, to.y) + room)
    return Infinity;
  const own = course.line.width / 2;
  if (aside === 0) return Math.max(0, toSegment(place, from, to) - own);
  return Math.max(0, toCurve(course, place) - own);
}

const PIECES = 10;

/** A curve's distance by ten straight pieces. */
function toCurve(course: Course, place: Place): number {
  const bend = bendOf(course);
  const [start, end] = [edgeOf(course.from, bend), edgeOf(course.to, bend)];
  let before = start;
  let least = Infinity;
  for (let at = 1; at <= PIECES; at += 1) {
    const t = at / PIECES;
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    const now = {
      x: a * start.x + b * bend.x + c * end.x,
      y: a * start.y + b * bend.y + c * end.y,
    };
    least = Math.min(least, toSegment(place, before, now));
    before = now;
  }
  return least;
}

function toSegment({ x, y }: Place, a: Place, b: Place): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const square = dx * dx + dy * dy || 1;
  const part = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / square));
  return Math.hypot(x - a.x - part * dx, y - a.y - part * dy);
}
