import type { Place } from "../../chart/index.ts";
import { withoutTurns } from "../../wording/index.ts";
import type { Figure } from "../content.ts";
import { bendOf, isLoop, loopOf, wordPlace, type Course } from "../course.ts";
import type { Hit } from "../hits.ts";
import { stampAt, type Stamps } from "./paint-figures.ts";
import { LEAST_PX } from "./writing.ts";
import { emptyRoom } from "./room.ts";
import type { Sheet } from "./canvas-sheet.ts";
import type { View } from "../view.ts";

/** A figure with more lines than this has too much to say at once. */
const MOST_WORDS = 12;
const MOST_LINES = 400;
const LONGEST = 90;

/** What the pointer is over says what it is: a figure its whole label and its lines, a line its words. */
export function paintPointedAt(
  sheet: Sheet,
  { figure, course }: Hit,
  {
    view,
    stamps,
    courses,
    label,
  }: {
    readonly view: View;
    readonly stamps: Stamps;
    readonly courses: readonly Course<Figure>[];
    /** The whole label of the figure. */
    readonly label: string;
  },
): void {
  const own = figure ? courses.filter(({ from, to }) => from === figure || to === figure) : [];
  const lines = (course ? [course] : own).slice(0, MOST_LINES);
  traceLines(sheet, lines, { view, colour: stamps.ink.second });
  const zoom = view.zoom();
  const scale = sheet.ratio() * zoom;
  for (const one of new Set(lines.flatMap(({ from, to }) => [from, to])))
    stampAt(sheet, stamps.figures.of(one.look, scale), { ...view.onScreen(one), zoom });
  const say = speaker(sheet, stamps);
  if (figure) {
    const { x, y } = view.onScreen(figure);
    stampAt(sheet, stamps.figures.of(figure.look, scale), { x, y, zoom });
    say(label, { x, y: y + (figure.height / 2) * zoom + 15 });
  }
  if (lines.length > MOST_WORDS) return;
  for (const line of lines) say(line.line.label, view.onScreen(wordPlace(line)));
}

/** Writes in pills, none over another. */
function speaker(sheet: Sheet, { words, ink }: Stamps) {
  const room = emptyRoom();
  const pill = { ground: ink.panel, edge: ink.lineStrong, radius: 5 };
  return (text: string, { x, y }: Place): void => {
    const stamp = words.pill({ text: cut(text), px: LEAST_PX, weight: 500, colour: ink.ink }, pill);
    const box = { x, y, width: stamp.width, height: stamp.height };
    if (text === "" || !room.isFree(box)) return;
    room.take(box);
    stampAt(sheet, stamp, { x, y });
  };
}

function traceLines(
  { pen }: Sheet,
  lines: readonly Course<Figure>[],
  { view, colour }: { readonly view: View; readonly colour: string },
): void {
  pen.strokeStyle = colour;
  pen.lineWidth = 2;
  pen.beginPath();
  for (const course of lines) {
    const [from, to] = [view.onScreen(course.from), view.onScreen(course.to)];
    if (isLoop(course)) {
      const loop = loopOf(course);
      const { x, y } = view.onScreen(loop);
      const radius = loop.radius * view.zoom();
      pen.moveTo(x + radius, y);
      pen.arc(x, y, radius, 0, 2 * Math.PI);
    } else {
      const bend = view.onScreen(bendOf(course));
      pen.moveTo(from.x, from.y);
      pen.quadraticCurveTo(bend.x, bend.y, to.x, to.y);
    }
  }
  pen.stroke();
}

function cut(text: string): string {
  const letters = [...withoutTurns(text).replace(/\s+/g, " ").trim()];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join("")}…` : letters.join("");
}
