import { describe, expect, it } from "vitest";
import { place } from "./place.ts";
import {
  GAP,
  HALF_FIGURE,
  LABEL_HEIGHT,
  type Placement,
  type PlacementRequest,
} from "./request.ts";

const centre = { x: 0, y: 0 };
const figures = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => ({
    id: `e${from + i}`,
    labelWidth: 40 + ((i * 37) % 110),
  }));
const tree = (count: number) =>
  Array.from({ length: count - 1 }, (_, i) => [`e${Math.floor(i / 3)}`, `e${i + 1}`] as const);

function overlaps(request: PlacementRequest, all: Placement): number {
  const widths = new Map(
    request.figures.map(({ id, labelWidth }) => [id, Math.max(HALF_FIGURE, labelWidth / 2)]),
  );
  let count = 0;
  all.forEach(([a, p], at) => {
    for (const [b, q] of all.slice(at + 1)) {
      const wide = (widths.get(a) ?? 0) + (widths.get(b) ?? 0) - Math.abs(p.x - q.x);
      if (wide > 0 && 2 * HALF_FIGURE + LABEL_HEIGHT - GAP - Math.abs(p.y - q.y) > 0) count++;
    }
  });
  return count;
}

describe("placing figures", () => {
  const first: PlacementRequest = { figures: figures(0, 500), links: tree(500), fixed: [], centre };
  const placed = place(first);
  it("places 500 without any overlap of figures and labels", () => {
    expect(placed).toHaveLength(500);
    expect(overlaps(first, placed)).toBe(0);
  });
  it("gives the same places for the same request", () => expect(place(first)).toEqual(placed));
  it("gives the same places whichever link comes first and whichever end", () =>
    expect(
      place({ ...first, links: first.links.toReversed().map(([a, b]) => [b, a] as const) }),
    ).toEqual(placed));
  it("places 50 more into 500 without overlap and gives no place to those that have one", () => {
    const more: PlacementRequest = {
      figures: figures(0, 550),
      links: tree(550),
      fixed: placed,
      centre,
    };
    const added = place(more);
    expect(added.map(([id]) => id).toSorted()).toEqual(
      figures(500, 550)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(overlaps(more, [...placed, ...added])).toBe(0);
  });
  it("puts a new figure nearer to its neighbour than a quarter of the drawing's width", () => {
    const [added] = place({
      figures: [...first.figures, { id: "new", labelWidth: 60 }],
      links: [...first.links, ["e7", "new"]],
      fixed: placed,
      centre,
    });
    const anchor = new Map(placed).get("e7") ?? centre;
    expect(Math.hypot((added?.[1].x ?? 0) - anchor.x, (added?.[1].y ?? 0) - anchor.y)).toBeLessThan(
      700,
    );
  });
});
