import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { create, type Font } from "fontkit";
import { unpackedFont } from "./unpacked-font.ts";

export type Weight = 400 | 700;

/** A file of a font: a part of its letters in one weight. */
export interface Face {
  readonly name: string;
  readonly bytes: Buffer;
  readonly font: Font;
}

/** Which file a letter is drawn with. */
export interface Faces {
  /** The face of a letter, the one before it where that has it too; undefined where none has it. */
  readonly of: (letter: string, weight: Weight, before: Face | undefined) => Face;
}

/**
 * Fonts in the order in which they are asked: Latin, Cyrillic, Greek first. The first of the two of
 * Arabic has a form of its own for each letter, so that its text is found again; the other one draws
 * several letters with one form and their dots, and stands in for letters and signs that are rare.
 */
const families = [
  "noto-sans",
  "ibm-plex-sans-arabic",
  "noto-sans-arabic",
  "noto-sans-sc",
  "noto-sans-kr",
  "noto-emoji",
] as const;

interface Part {
  readonly folder: string;
  /** As noto-sans-cyrillic. */
  readonly name: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

let parts: readonly Part[] | undefined;
const loaded = new Map<string, Face>();

/** The faces of all scripts that Clew embeds; a file is read when a letter of it is first met. */
export function openFaces(): Faces {
  const known = new Map<string, Face>();
  return {
    of: (letter, weight, before) => {
      const code = letter.codePointAt(0) ?? 0;
      if (before !== undefined && staysWith(letter) && before.font.hasGlyphForCodePoint(code))
        return before;
      const key = `${code} ${weight}`;
      const face = known.get(key) ?? faceOf(code, weight);
      known.set(key, face);
      return face;
    },
  };
}

/** Marks stand on the letter before them, and spaces between two letters of it. */
const staysWith = (letter: string) => /[\p{M}\p{Cf} .,:;/-]/u.test(letter);

function faceOf(code: number, weight: Weight): Face {
  parts ??= families.flatMap(partsOf);
  for (const part of parts) {
    if (!part.ranges.some(([from, to]) => code >= from && code <= to)) continue;
    const face = faceIn(part, weight);
    if (face.font.hasGlyphForCodePoint(code)) return face;
  }
  return faceIn(latin(parts), weight);
}

function latin(all: readonly Part[]): Part {
  const found = all.find(({ name }) => name === "noto-sans-latin");
  if (found === undefined) throw new Error("the font of Latin letters is missing");
  return found;
}

function partsOf(family: string): readonly Part[] {
  const index = createRequire(import.meta.url).resolve(`@fontsource/${family}/unicode.json`);
  const ranges = JSON.parse(readFileSync(index, "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(ranges).map(([subset, text]) => ({
    folder: join(dirname(index), "files"),
    name: `${family}-${subset.replace(/[[\]]/gu, "")}`,
    ranges: text.split(",").map(rangeOf),
  }));
}

/** U+0400-045F as two numbers. */
function rangeOf(text: string): readonly [number, number] {
  const [from = "0", to = from] = text.replace(/^U\+/u, "").split("-");
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

function faceIn({ folder, name }: Part, weight: Weight): Face {
  const file = `${name}-${weight}-normal`;
  const known = loaded.get(file);
  if (known !== undefined) return known;
  const bytes = unpackedFont(readFileSync(join(folder, `${file}.woff`)));
  const font = create(bytes);
  if (!("hasGlyphForCodePoint" in font)) throw new Error(`${file} is no single font`);
  const face = { name: file, bytes, font };
  loaded.set(file, face);
  return face;
}
