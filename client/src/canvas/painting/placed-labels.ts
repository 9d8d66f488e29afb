import type { Place } from "../../chart/index.ts";
import type { Figure } from "../content.ts";
import type { Course } from "../course.ts";
import type { Ink } from "../look/ink.ts";
import { LINE_HIGH, type Words } from "./word-stamps.ts";
import { cut, labelPx, LEAST_PX, MOST_FORCED, type Writing } from "./writing.ts";

/** Between a figure's edge and its label, in px. */
const BELOW = 4;

/** From the figure's middle to the label's, in px. */
export interface PlacedLabel extends Place {
  readonly figure: Figure;
  readonly words: Words;
}

/** Figures by how much they have to say, most first; equal ones as they stand. */
export function byRank(
  figures: readonly Figure[],
  courses: readonly Course<Figure>[],
): readonly Figure[] {
  const lines = new Map<Figure, number>();
  const count = (figure: Figure) => lines.set(figure, (lines.get(figure) ?? 0) + 1);
  for (const { from, to } of courses) {
    count(from);
    count(to);
  }
  return figures
    .map((figure) => ({ figure, rank: standing(figure) + (lines.get(figure) ?? 0) }))
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ figure }) => figure);
}

/** What is chosen, pointed out or stands for several goes before any number of lines. */
function standing({ look: { marks } }: Figure): number {
  if (marks.chosen) return 3e9;
  if (marks.pointedOut) return 2e9;
  if (marks.dim || marks.out) return -1e9;
  return marks.fold ? 1e9 : 0;
}

/** Labels of figures with their captions, as far as they have room. */
export function placedLabels(
  figures: readonly Figure[],
  { room, zoom, ink, stamps }: Writing,
): readonly PlacedLabel[] {
  const px = labelPx(zoom);
  const isFew = figures.filter(({ look }) => look.marks.chosen).length <= MOST_FORCED;
  return figures.flatMap((figure) => {
    const { marks, label } = figure.look;
    if (label === "") return [];
    const words: Words = {
      text: label,
      px,
      weight: marks.chosen || marks.fold ? 700 : 500,
      colour: marks.out ? ink.second : ink.ink,
    };
    const lines = captionBelow(words, figure, ink);
    const isForced = marks.chosen && isFew;
    return (
      placedLines(figure, lines, { room, zoom, stamps }, isForced && lines.length === 1) ??
      placedLines(figure, [words], { room, zoom, stamps }, isForced) ??
      []
    );
  });
}

/** A label with the caption that a rule writes below it. */
function captionBelow(words: Words, { look: { caption } }: Figure, ink: Ink): readonly Words[] {
  if (caption === "") return [words];
  const px = Math.max(LEAST_PX, words.px - 1);
  return [words, { text: cut(caption), px, weight: 400, colour: ink.second }];
}

/** Lines of words about a figure, where all of them have room; null where they have none. */
function placedLines(
  figure: Figure,
  lines: readonly Words[],
  { room, zoom, stamps }: Omit<Writing, "ink">,
  isForced: boolean,
): readonly PlacedLabel[] | null {
  const heights = lines.map(({ px }) => px * LINE_HIGH);
  const box = {
    width: Math.max(...lines.map((words) => stamps.widthOf(words))),
    height: heights.reduce((sum, height) => sum + height, 0),
  };
  const spots = spotsFor(figure, zoom, box);
  const boxAt = ({ x, y }: Place) => ({ ...box, x: figure.x * zoom + x, y: figure.y * zoom + y });
  const spot = spots.find((one) => room.isFree(boxAt(one))) ?? (isForced ? spots[0] : null);
  if (!spot) return null;
  room.take(boxAt(spot));
  let down = spot.y - box.height / 2;
  return lines.map((words, at) => {
    const height = heights[at] ?? 0;
    down += height;
    return { figure, words, x: spot.x, y: down - height / 2 };
  });
}

/** Where a label may stand around its figure, best first: below, above, right, left. */
function spotsFor(
  { width, height }: Figure,
  zoom: number,
  box: { readonly width: number; readonly height: number },
): readonly Place[] {
  const down = (height / 2) * zoom + BELOW + box.height / 2;
  const aside = (width / 2) * zoom + BELOW + box.width / 2;
  return [
    { x: 0, y: down },
    { x: 0, y: -down },
    { x: aside, y: 0 },
    { x: -aside, y: 0 },
  ];
}
