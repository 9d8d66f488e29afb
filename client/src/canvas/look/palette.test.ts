import { describe, expect, it } from "vitest";
import { inkOf } from "./ink.ts";
import { groupInk, stepInk, stepWidth } from "./palette.ts";

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe("colours of steps", () => {
  for (const theme of ["light", "dark"] as const) {
    const steps = [0, 1, 2, 3, 4].map((at) => stepInk(at, 5, theme));

    it(`are seen on the canvas and carry their icon, 3 : 1 or more, in ${theme}`, () => {
      const all = [...steps, ...[0, 1, 2, 3, 4, 5, 6].map((at) => groupInk(at, theme))];
      for (const ink of all) {
        expect(contrast(ink, inkOf[theme].canvas)).toBeGreaterThanOrEqual(3);
        expect(contrast(ink, inkOf[theme].panel)).toBeGreaterThanOrEqual(3);
      }
    });

    it(`go further from the canvas step by step, so that no hue is needed, in ${theme}`, () => {
      const away = steps.map((ink) => contrast(ink, inkOf[theme].canvas));
      for (const [at, one] of away.slice(1).entries())
        expect(one / (away[at] ?? one)).toBeGreaterThan(1.3);
    });
  }

  it("are as far apart as they can be where there are few", () => {
    expect(stepInk(0, 2, "light")).toBe(stepInk(0, 5, "light"));
    expect(stepInk(1, 2, "light")).toBe(stepInk(4, 5, "light"));
  });

  it("have widths that grow", () => {
    const widths = [0, 1, 2, 3, 4].map((at) => stepWidth(at, 5));
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(new Set(widths).size).toBe(5);
  });
});
