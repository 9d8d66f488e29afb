import { describe, expect, it } from "vitest";
import { convexHull, isInside, outlineAround, parts } from "./hull.ts";
import { groupDash, groupInk } from "./look/palette.ts";

const byPlace = ([x = 0, y = 0]: readonly number[], [u = 0, v = 0]: readonly number[]) =>
  x - u || y - v;
const at = (x: number, y: number) => ({ x, y, half: 17, halfLabel: 40 });

describe("the outline of a group", () => {
  it("has the corners of what it goes around, and none within", () => {
    const corners = convexHull([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
      { x: 5, y: 5 },
      { x: 5, y: 0 },
    ]);
    expect(corners.map(({ x, y }) => [x, y]).toSorted(byPlace)).toEqual([
      [0, 0],
      [0, 10],
      [10, 0],
      [10, 10],
    ]);
  });
  it("goes around figures and their labels, and is closed", () => {
    const outline = outlineAround([at(0, 0), at(200, 0)]);
    expect(outline?.path).toMatch(/^M[^MZ]+Z$/);
    expect(
      [outline?.corners[0]?.y, outline?.corners.at(-1)?.y].map((y) => Math.round(y ?? 0)),
    ).toEqual([-31, 49]);
  });
  it("is not there where nobody is", () => expect(outlineAround([])).toBeNull());
});

type Rgb = readonly [number, number, number];
const linear = (hex: string): Rgb => {
  const part = (from: number) => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
};
const light = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const contrast = (a: string, b: string) => {
  const [dark = 0, bright = 0] = [light(linear(a)), light(linear(b))].toSorted(
    (one, other) => one - other,
  );
  return (bright + 0.05) / (dark + 0.05);
};

/**
 * How colours are seen without red, green or blue cones: Machado, Oliveira & Fernandes 2009, IEEE
 * TVCG 15:1291–1298, severity 1.
 */
const seen: readonly (readonly [Rgb, Rgb, Rgb])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];
const lab = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [x, y, z] = [
    f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
    f(light([r, g, b])),
    f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
  ];
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
};
const apart = (a: string, b: string) =>
  Math.min(
    ...seen.map((rows) => {
      const as = (hex: string) => {
        const [r, g, bl] = linear(hex);
        const [x, y, z] = rows.map((row) =>
          Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * bl)),
        );
        return lab([x ?? 0, y ?? 0, z ?? 0]);
      };
      return Math.hypot(...as(a).map((value, place) => value - (as(b)[place] ?? 0)));
    }),
  );

describe.each([
  ["light", "#fbfbf9"],
  ["dark", "#12161b"],
] as const)("colours of groups, in %s", (theme, canvas) => {
  const inks = Array.from({ length: 8 }, (_, place) => groupInk(place, theme));
  it("stand out from the canvas, 3 : 1 or more", () =>
    expect(Math.min(...inks.map((ink) => contrast(ink, canvas)))).toBeGreaterThan(3));
  it("stay apart for three kinds of eyes that see fewer", () => {
    const least = inks.flatMap((a, place) => inks.slice(place + 1).map((b) => apart(a, b)));
    expect(Math.min(...least)).toBeGreaterThan(20);
  });
  it("come again in another dash", () => {
    expect(groupInk(8, theme)).toBe(groupInk(0, theme));
    expect(groupDash(8)).not.toBe(groupDash(0));
  });
});

describe("where an outline parts figures", () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  it("is where no other stands within it", () => {
    expect(parts(square, [{ x: 30, y: 5 }])).toBe(true);
    expect(parts(square, [{ x: 5, y: 5 }])).toBe(false);
    expect(
      parts(square, [
        { x: 30, y: 5 },
        { x: 10, y: 5 },
      ]),
    ).toBe(false);
  });

  it("is nowhere for two, nor where there is nobody else", () => {
    expect(parts(square.slice(0, 2), [{ x: 30, y: 5 }])).toBe(false);
    expect(parts(square, [])).toBe(false);
  });

  it("finds places within a shape whichever way it runs", () => {
    for (const corners of [square, square.toReversed()]) {
      expect(isInside(corners, { x: 1, y: 9 })).toBe(true);
      expect(isInside(corners, { x: 11, y: 9 })).toBe(false);
    }
  });
});
