import { describe, expect, it } from "vitest";
import { beginContent } from "./content.ts";
import { bendOf, edgeOf, halfWay, loopOf } from "./course.ts";
import { hitAt } from "./hits.ts";
import { emptyScene, entity, line } from "./scene-samples.ts";

function drawn(
  places: Readonly<Record<string, readonly [number, number]>>,
  lines: readonly string[],
) {
  const content = beginContent();
  content.draw({
    ...emptyScene,
    entities: Object.keys(places).map((id) => entity(id)),
    places: new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }])),
    lines: lines.map((ends, at) => line(`${at}`, ends.slice(0, 1), ends.slice(1))),
  });
  return content;
}

describe("what stands at a place", () => {
  const content = drawn({ a: [0, 0], b: [200, 0], c: [0, 200] }, ["ab", "ac", "ca", "bb"]);
  const found = (x: number, y: number, zoom = 1) => {
    const { figure, course } = hitAt(content, { x, y }, zoom);
    return figure?.look.id ?? course?.line.id ?? null;
  };

  it("is the figure, before any line that runs behind it", () => {
    expect(found(5, 5)).toBe("a");
    expect(found(200, -16)).toBe("b");
  });

  it("is the line between, within some px of the screen however far one looks from", () => {
    expect(found(100, 4)).toBe("0");
    expect(found(100, 12)).toBeNull();
    expect(found(100, 12, 0.4)).toBe("0");
  });

  it("tells lines of one pair apart by their bends", () => {
    for (const [at, id] of [
      [1, "1"],
      [2, "2"],
    ] as const) {
      const course = content.courses()[at];
      if (!course) throw new Error("no course");
      const bend = bendOf(course);
      const middle = halfWay(edgeOf(course.from, bend), bend, edgeOf(course.to, bend));
      expect(found(middle.x, middle.y)).toBe(id);
    }
  });

  it("is a line that comes back to its own figure", () => {
    const course = content.courses()[3];
    if (!course) throw new Error("no course");
    const { x, y, radius } = loopOf(course);
    expect(found(x, y - radius)).toBe("3");
  });

  it("is nothing where nothing is", () => {
    expect(found(120, 120)).toBeNull();
  });

  it("is a small figure within reach of a finger", () => {
    expect(found(60, 0, 0.1)).toBe("a");
  });
});
