import type { Figure } from "../content.ts";
import { wordPlace } from "../course.ts";
import type { Ink } from "../look/ink.ts";
import type { View } from "../view.ts";
import type { FigureStamps } from "./figure-stamps.ts";
import type { PlacedWords } from "./placed-words.ts";
import type { Sheet, Stamp } from "./canvas-sheet.ts";
import type { WordStamps } from "./word-stamps.ts";

/** What figures and words are stamped with. */
export interface Stamps {
  readonly figures: FigureStamps;
  readonly words: WordStamps;
  readonly ink: Ink;
}

const DIM = 0.22;
const FAINT = 0.45;

/** Stamps all figures that are seen. While it moves a near size is taken, so that none is made anew. */
export function paintFigures(
  sheet: Sheet,
  figures: readonly Figure[],
  { view, stamps, isMoving }: { view: View; stamps: Stamps; isMoving: boolean },
): void {
  const zoom = view.zoom();
  const scale = sheet.ratio() * (isMoving ? 2 ** (Math.round(Math.log2(zoom) * 2) / 2) : zoom);
  for (const figure of seen(figures, view)) {
    sheet.pen.globalAlpha = figure.look.marks.dim ? DIM : 1;
    stampAt(sheet, stamps.figures.of(figure.look, scale), { ...view.onScreen(figure), zoom });
  }
  sheet.pen.globalAlpha = 1;
}

/** Tags and words of lines, then labels of figures. */
export function paintWords(
  sheet: Sheet,
  { labels, words, tags }: PlacedWords,
  { view, stamps }: { view: View; stamps: Stamps },
): void {
  const { ink } = stamps;
  for (const { figure, tag, x, y } of tags) {
    const at = view.onScreen(figure);
    if (!isNear(at, view)) continue;
    sheet.pen.globalAlpha = figure.look.marks.dim ? DIM : 1;
    stampAt(sheet, stamps.words.pill(tag.words, tag.pill), { x: at.x + x, y: at.y + y });
  }
  const pill = { ground: ink.canvas, edge: ink.lineStrong, radius: 5 };
  for (const { course, words: own, isTold } of words) {
    const at = view.onScreen(wordPlace(course));
    if (!isNear(at, view)) continue;
    const stamp = isTold ? stamps.words.pill(own, pill) : stamps.words.label(own);
    sheet.pen.globalAlpha = course.line.marks.dim ? FAINT : 1;
    stampAt(sheet, stamp, at);
  }
  for (const { figure, words: own, x, y } of labels) {
    const at = view.onScreen(figure);
    if (!isNear(at, view)) continue;
    sheet.pen.globalAlpha = figure.look.marks.dim ? FAINT : 1;
    stampAt(sheet, stamps.words.label(own), { x: at.x + x, y: at.y + y });
  }
  sheet.pen.globalAlpha = 1;
}

/** Stamps with its middle at a place, on whole pixels so that letters stay sharp; so many px a unit of its sides. */
export function stampAt(
  { pen, ratio }: Sheet,
  { bitmap, width, height }: Stamp,
  { x, y, zoom = 1 }: { readonly x: number; readonly y: number; readonly zoom?: number },
): void {
  const [wide, high] = [width * zoom, height * zoom];
  pen.drawImage(bitmap, toPixel(x - wide / 2, ratio()), toPixel(y - high / 2, ratio()), wide, high);
}

const toPixel = (value: number, ratio: number) => Math.round(value * ratio) / ratio;

const ROOM = 120;
const isNear = ({ x, y }: { readonly x: number; readonly y: number }, view: View) =>
  x > -ROOM && y > -ROOM && x < view.width() + ROOM && y < view.height() + ROOM;

const seen = (figures: readonly Figure[], view: View) =>
  figures.filter((figure) => isNear(view.onScreen(figure), view));
