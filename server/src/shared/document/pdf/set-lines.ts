import { createRequire } from "node:module";
import type { Bidi } from "bidi-js";
import { readsRightToLeft } from "../direction.ts";
import type { Face, Faces, Weight } from "./faces.ts";

/** The library is CommonJS, and its types say otherwise. */
const bidiFactory = createRequire(import.meta.url)("bidi-js") as () => Bidi;
const bidi = bidiFactory();

/** A stretch of a line that is drawn with one face in one direction. */
export interface Run {
  readonly text: string;
  readonly face: Face;
  /** In points. */
  readonly width: number;
}

/** A line as it is drawn, from left to right. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  /** True where it stands at the right. */
  readonly isRightToLeft: boolean;
}

/** How a text is set. */
export interface Setting {
  readonly faces: Faces;
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
}

const words = new Map<string, Word>();
const mostKept = 50_000;
/** Where a line may end: behind spaces and hyphens, and between letters of scripts without spaces. */
const pieces =
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+|\s+/gu;

/** A text in lines of at most a width; a word that is too long by itself is parted. */
export function linesOf(text: string, width: number, setting: Setting): readonly Line[] {
  return text
    .replaceAll("\t", "    ")
    .split("\n")
    .flatMap((paragraph) => {
      const isRightToLeft = readsRightToLeft(paragraph);
      return broken(paragraph, width, setting).map((line) => drawn(line, isRightToLeft, setting));
    });
}

/** A text as one line. */
export function lineOf(text: string, setting: Setting): Line {
  return drawn(text.replace(/\s+/gu, " "), readsRightToLeft(text), setting);
}

function broken(text: string, width: number, setting: Setting): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = "";
    used = 0;
  };
  for (const piece of text.match(pieces) ?? []) {
    const isSpace = piece.trim() === "";
    if (isSpace && line === "") continue;
    for (const part of isSpace ? [piece] : fitting(piece, width, setting)) {
      const wide = widthOf(part, setting);
      if (!isSpace && used + wide > width && line !== "") end();
      line += part;
      used += wide;
    }
  }
  if (line !== "" || lines.length === 0) end();
  return lines;
}

/** A word in parts that fit a line. */
function fitting(word: string, width: number, setting: Setting): readonly string[] {
  if (widthOf(word, setting) <= width) return [word];
  const parts: string[] = [];
  let part = "";
  let used = 0;
  for (const letter of word) {
    const wide = widthOf(letter, setting);
    if (part !== "" && used + wide > width) {
      parts.push(part);
      part = "";
      used = 0;
    }
    part += letter;
    used += wide;
  }
  return [...parts, part];
}

function widthOf(text: string, setting: Setting): number {
  return wordOf(text, setting).width * setting.size;
}

/** A word in its faces, and how wide it is in parts of its size; measured once. */
interface Word {
  readonly runs: readonly Run[];
  readonly width: number;
}

function wordOf(text: string, setting: Setting): Word {
  const key = `${setting.weight} ${text}`;
  const known = words.get(key);
  if (known !== undefined) return known;
  const runs = inFaces(text, setting).map((one) => ({
    ...one,
    width: advance(one.text, one.face),
  }));
  const word = { runs, width: runs.reduce((sum, { width }) => sum + width, 0) };
  if (words.size >= mostKept) words.clear();
  words.set(key, word);
  return word;
}

/** How wide a text is, in parts of its size. */
function advance(text: string, { font }: Face): number {
  // letters of ASCII stand beside each other as they are: nothing to be joined
  if (/^[ -~]+$/u.test(text)) {
    const widths = Array.from(text, (_, at) => font.glyphForCodePoint(text.charCodeAt(at)));
    return widths.reduce((sum, { advanceWidth }) => sum + advanceWidth, 0) / font.unitsPerEm;
  }
  return font.layout(text, []).advanceWidth / font.unitsPerEm;
}

interface Faced {
  readonly text: string;
  readonly face: Face;
}

/** A text in stretches that one face draws. */
function inFaces(text: string, { faces, weight }: Setting): readonly Faced[] {
  const runs: { text: string; face: Face }[] = [];
  for (const letter of text) {
    const last = runs.at(-1);
    const face = faces.of(letter, weight, last?.face);
    if (last !== undefined && last.face === face) last.text += letter;
    else runs.push({ text: letter, face });
  }
  return runs;
}

/** A line in the order in which it is drawn (Unicode Standard Annex 9, rule L2). */
function drawn(text: string, isRightToLeft: boolean, setting: Setting): Line {
  const runs =
    !isRightToLeft && !turned.test(text)
      ? plainRuns(text, setting)
      : inLevels(text, isRightToLeft).flatMap((part) => levelRuns(part, setting));
  return { runs, width: runs.reduce((sum, run) => sum + run.width, 0), isRightToLeft };
}

/** A line of one direction: its words as they were measured, those of one face together. */
function plainRuns(text: string, setting: Setting): readonly Run[] {
  const runs: { text: string; face: Face; width: number }[] = [];
  for (const piece of text.match(pieces) ?? [])
    for (const { text: own, face, width } of wordOf(piece, setting).runs) {
      const last = runs.at(-1);
      if (last !== undefined && last.face === face) {
        last.text += own;
        last.width += width * setting.size;
      } else runs.push({ text: own, face, width: width * setting.size });
    }
  return runs;
}

function levelRuns({ text, level }: Level, setting: Setting): readonly Run[] {
  const isTurned = level % 2 === 1;
  const sized = inFaces(isTurned ? mirrored(text) : text, setting).map(({ text: own, face }) => ({
    text: isTurned && !readsRightToLeft(own) ? [...own].toReversed().join("") : own,
    face,
    width: advance(own, face) * setting.size,
  }));
  return isTurned ? sized.toReversed() : sized;
}

const turned = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

interface Level {
  readonly text: string;
  readonly level: number;
}

function inLevels(text: string, isRightToLeft: boolean): readonly Level[] {
  const levels = levelsOf(text, isRightToLeft);
  const stretches: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const level = levels[at] ?? 0;
    const last = stretches.at(-1);
    const unit = text[at] ?? "";
    if (last !== undefined && last.level === level) last.text += unit;
    else stretches.push({ text: unit, level });
  }
  return reordered(stretches);
}

/** A number with its signs, as +1 (212) 555-0147, 2026-03-14 or 22:48. */
const numbers = /[+(]?\d[\d().:/-]*(?: [\d().:/-]*\d[\d().:/-]*)*/gu;

/** The levels of the standard; a number with its signs stays one, as people write and dial it. */
function levelsOf(text: string, isRightToLeft: boolean): Uint8Array {
  const { levels } = bidi.getEmbeddingLevels(text, isRightToLeft ? "rtl" : "ltr");
  for (const { 0: number, index } of text.matchAll(numbers)) {
    const own = levels.subarray(index, index + number.length);
    if (own.some((level) => level > 0)) own.fill(2);
  }
  return levels;
}

/** Stretches turned round, from the deepest level up. */
function reordered(stretches: readonly Level[]): readonly Level[] {
  const deepest = Math.max(0, ...stretches.map(({ level }) => level));
  let order = [...stretches];
  for (let least = deepest; least >= 1; least -= 1) {
    const next: Level[] = [];
    let turned: Level[] = [];
    for (const one of order) {
      if (one.level >= least) turned.unshift(one);
      else {
        next.push(...turned, one);
        turned = [];
      }
    }
    order = [...next, ...turned];
  }
  return order;
}

/** Brackets that are read from right to left are drawn the other way round. */
const mirrored = (text: string) =>
  text.replace(/\p{P}|\p{S}/gu, (sign) => bidi.getMirroredCharacter(sign) ?? sign);
