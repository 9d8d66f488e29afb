import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { openFaces } from "./faces.ts";

const families = [
  "noto-sans",
  "ibm-plex-sans-arabic",
  "noto-sans-arabic",
  "noto-sans-sc",
  "noto-sans-kr",
  "noto-emoji",
];

/** The first letter of each part of a family, as its package lists them. */
function firstLetters(family: string): readonly string[] {
  const index = createRequire(import.meta.url).resolve(`@fontsource/${family}/unicode.json`);
  const ranges = JSON.parse(readFileSync(index, "utf8")) as Readonly<Record<string, string>>;
  return Object.values(ranges).map((text) => {
    const [first = "0"] = text.replace(/^U\+/u, "").split(/[-,]/u);
    return String.fromCodePoint(Number.parseInt(first, 16));
  });
}

describe("fonts of documents", () => {
  it.each(["❤", "🌹", "📞", "✨", "★"])("draw %s, as adverts have it, in both weights", (sign) => {
    const faces = openFaces();
    for (const weight of [400, 700] as const) {
      const { font } = faces.of(sign, weight, undefined);
      expect(font.layout(sign).glyphs.map(({ id }) => id > 0)).toEqual([true]);
    }
  });

  it.each(families)("can be read in each of their files, %s", (family) => {
    const faces = openFaces();
    const letters = firstLetters(family);
    expect(letters.length).toBeGreaterThan(3);
    for (const letter of letters) {
      const { font } = faces.of(letter, 400, undefined);
      expect(font.layout(letter).glyphs.length).toBeGreaterThan(0);
    }
  });
});
