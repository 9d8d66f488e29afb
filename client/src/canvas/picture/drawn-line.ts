import type { Place } from "../../chart/index.ts";
import { bendOf, edgeOf, isLoop, loopOf, wordPlace, type Course } from "../course.ts";
import { inkOf, type Ink } from "../look/ink.ts";
import { strokeOf, type Stroke } from "../look/stroke.ts";
import { element, FONT, markupText } from "./markup.ts";

/** All lines between figures that are drawn, those of one pair beside each other. */
export const drawnLines = (
  courses: readonly Course[],
  theme: "light" | "dark",
): readonly string[] => courses.map((course) => drawnLine(course, inkOf[theme]));

function drawnLine(course: Course, ink: Ink): string {
  const { marks, form, label } = course.line;
  const stroke = strokeOf(course.line, ink);
  const isTold = marks.told || marks.chosen || marks.pointedOut || form === "possible";
  const word = isTold ? wordAt(wordPlace(course), label, ink) : "";
  const opacity = marks.dim || marks.faded ? 0.25 : 1;
  const drawn = isLoop(course) ? drawnLoop(course, stroke) : drawnCurve(course, stroke);
  return element("g", opacity === 1 ? {} : { opacity }, drawn + word);
}

function drawnLoop(course: Course, stroke: Stroke): string {
  const { x, y, radius } = loopOf(course);
  return element("circle", { cx: x, cy: y, r: radius, ...paintOf(stroke) });
}

function drawnCurve(course: Course, stroke: Stroke): string {
  const bend = bendOf(course);
  const [start, end] = [edgeOf(course.from, bend), edgeOf(course.to, bend)];
  const { event, both } = course.line.marks;
  return [
    element("path", {
      d: `M${point(start)} Q${point(bend)} ${point(end)}`,
      ...paintOf(stroke),
    }),
    ...(event ? [arrow(end, bend, stroke.colour)] : []),
    ...(both ? [arrow(start, bend, stroke.colour)] : []),
  ].join("");
}

const paintOf = ({ colour, width, dash }: Stroke) => ({
  fill: "none",
  stroke: colour,
  "stroke-width": width,
  ...(dash.length === 0 ? {} : { "stroke-dasharray": dash.join(" ") }),
});

const point = ({ x, y }: Place) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

const HEAD = 7;

function arrow(tip: Place, from: Place, colour: string): string {
  const angle = Math.atan2(tip.y - from.y, tip.x - from.x);
  const corner = (turn: number): Place => ({
    x: tip.x - HEAD * Math.cos(angle + turn),
    y: tip.y - HEAD * Math.sin(angle + turn),
  });
  const points = [tip, corner(0.45), corner(-0.45)].map((one) => point(one).replace(" ", ","));
  return element("polygon", { points: points.join(" "), fill: colour });
}

function wordAt({ x, y }: Place, text: string, ink: Ink): string {
  return element(
    "text",
    {
      x,
      y: y + 4,
      "text-anchor": "middle",
      "font-family": FONT,
      "font-size": 11,
      fill: ink.second,
      stroke: ink.canvas,
      "stroke-width": 4,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    markupText(text),
  );
}
