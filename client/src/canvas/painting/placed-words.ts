import type { Place } from "../../chart/index.ts";
import type { Content, Figure } from "../content.ts";
import { isLoop, wordPlace, type Course } from "../course.ts";
import type { Ink } from "../look/ink.ts";
import { strokeOf } from "../look/stroke.ts";
import { byRank, placedLabels, type PlacedLabel } from "./placed-labels.ts";
import { emptyRoom } from "./room.ts";
import { tagPlace, tagsOf, tagWidth, TAGS_FROM, type Tag } from "./tags.ts";
import { LINE_HIGH, type Words, type WordStamps } from "./word-stamps.ts";
import { cut, LEAST_PX, MOST_FORCED, type Writing } from "./writing.ts";

/** From here on there is room for counts beside labels. */
const TAGS_FIRST_FROM = 1;
/** Farther away a line's kind says less than the picture. */
const LINES_SPEAK_FROM = 0.7;
const MOST_QUIET_WORDS = 400;

/** Which labels, words and tags are drawn at a zoom, wherever the view is moved. */
export interface PlacedWords {
  readonly labels: readonly PlacedLabel[];
  readonly words: readonly PlacedWord[];
  readonly tags: readonly PlacedTag[];
}

/** From the figure's middle to the tag's, in px. */
export interface PlacedTag extends Place {
  readonly figure: Figure;
  readonly tag: Tag;
}

export interface PlacedWord {
  readonly course: Course<Figure>;
  readonly words: Words;
  /** Stands out in a pill of its own. */
  readonly isTold: boolean;
}

/**
 * What is chosen speaks first, then what has most lines; no two words cover each other or a figure. Counts of what is
 * not shown give way to labels where it is narrow.
 */
export function wordsPlaced(
  content: Content,
  zoom: number,
  { ink, stamps }: { readonly ink: Ink; readonly stamps: Pick<WordStamps, "widthOf"> },
): PlacedWords {
  const room = emptyRoom();
  const figures = content.inOrder();
  for (const { x, y, width, height } of figures)
    room.take({ x: x * zoom, y: y * zoom, width: width * zoom, height: height * zoom });
  const writing = { room, zoom, ink, stamps };
  const told = toldWords(content.courses(), writing);
  const ranked = byRank(figures, content.courses());
  const letters = placedTags(ranked, "left", writing);
  const isWide = zoom >= TAGS_FIRST_FROM;
  const early = isWide ? placedTags(ranked, "right", writing) : [];
  const labels = placedLabels(ranked, writing);
  const late = isWide ? [] : placedTags(ranked, "right", writing);
  const quiet = quietWords(content.courses(), writing);
  return { labels, words: [...told, ...quiet], tags: [...letters, ...early, ...late] };
}

/** Tags of one side; letters of groups always stand, counts where there is room. */
function placedTags(
  figures: readonly Figure[],
  side: Tag["side"],
  { room, zoom, ink, stamps }: Writing,
): readonly PlacedTag[] {
  if (zoom < TAGS_FROM) return [];
  return figures.flatMap((figure) =>
    tagsOf(figure.look, ink)
      .filter((tag) => tag.side === side)
      .flatMap((tag) => {
        const width = tagWidth(stamps.widthOf(tag.words));
        const { x, y } = tagPlace(figure, side, { zoom, width });
        const box = { x: figure.x * zoom + x, y: figure.y * zoom + y, width: width - 6, height: 9 };
        if (side === "right" && !room.isFree({ ...box, x: box.x + 4, y: box.y - 4 })) return [];
        room.take(box);
        return [{ figure, tag, x, y }];
      }),
  );
}

/** Words of lines that are chosen, pointed out, or always have them; few of them stand whatever they cover. */
function toldWords(
  courses: readonly Course<Figure>[],
  { room, zoom, ink, stamps }: Writing,
): readonly PlacedWord[] {
  const speaking = courses.filter(
    ({ line: { marks, label } }) =>
      (marks.chosen || marks.pointedOut || marks.told) && !marks.faded && label !== "",
  );
  return speaking.flatMap((course) => {
    const { marks, label } = course.line;
    const colour =
      marks.chosen || marks.pointedOut ? strokeOf(course.line, ink).colour : ink.second;
    const words: Words = { text: cut(label), px: LEAST_PX, weight: 500, colour };
    const box = boxOf(course, zoom, stamps.widthOf(words) + 10);
    if (speaking.length > MOST_FORCED && !marks.chosen && !room.isFree(box)) return [];
    room.take(box);
    return [{ course, words, isTold: true }];
  });
}

/** Kinds and counts of the other lines, where they are long enough and there is room. */
function quietWords(
  courses: readonly Course<Figure>[],
  { room, zoom, ink, stamps }: Writing,
): readonly PlacedWord[] {
  if (zoom < LINES_SPEAK_FROM) return [];
  const placed: PlacedWord[] = [];
  for (const course of courses) {
    if (placed.length === MOST_QUIET_WORDS) break;
    const { marks, label } = course.line;
    if (label === "" || marks.chosen || marks.pointedOut || marks.told || marks.faded || marks.dim)
      continue;
    const words: Words = { text: cut(label), px: LEAST_PX, weight: 400, colour: ink.second };
    const width = stamps.widthOf(words);
    if (!isLoop(course) && lengthOf(course) * zoom < width + 12) continue;
    const box = boxOf(course, zoom, width);
    if (!room.isFree(box)) continue;
    room.take(box);
    placed.push({ course, words, isTold: false });
  }
  return placed;
}

/** Between the edges of its figures, in chart units. */
const lengthOf = ({ from, to }: Course) =>
  Math.hypot(to.x - from.x, to.y - from.y) -
  (Math.max(from.width, from.height) + Math.max(to.width, to.height)) / 2;

function boxOf(course: Course, zoom: number, width: number) {
  const { x, y } = wordPlace(course);
  return { x: x * zoom, y: y * zoom, width, height: LEAST_PX * LINE_HIGH };
}
