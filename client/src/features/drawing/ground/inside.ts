import type { Place } from "../../../chart/index.ts";

/** Whether a place is inside a closed line, by the even-odd rule. */
export function isInside({ x, y }: Place, line: readonly Place[]): boolean {
  let inside = false;
  line.forEach((a, at) => {
    const b = line[at === 0 ? line.length - 1 : at - 1] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
