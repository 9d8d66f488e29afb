import type { Place } from "../../chart/index.ts";
import { inkOf, type Ink } from "../ink.ts";
import type { Piece } from "../piece.ts";
import type { Footing } from "./drawn-figure.ts";
import { element, FONT, markupText } from "./markup.ts";

/** Room between two lines that join the same two figures, in chart units. */
const APART = 26;

/** All lines between figures that are drawn, those of one pair beside each other. */
export function drawnLines(
  pieces: readonly Piece[],
  footings: ReadonlyMap<string, Footing>,
  theme: "light" | "dark",
): readonly string[] {
  const lines = pieces.flatMap((piece) => {
    const { source, target } = piece.definition.data;
    const from = footings.get(String(source));
    const to = footings.get(String(target));
    return from && to ? [{ piece, from, to, pair: pairOf(String(source), String(target)) }] : [];
  });
  return [...Map.groupBy(lines, ({ pair }) => pair).values()].flatMap((some) =>
    some.map(({ piece, from, to }, at) =>
      drawnLine(piece, { from, to, aside: (at - (some.length - 1) / 2) * APART }, inkOf[theme]),
    ),
  );
}

/** The same for both directions. */
const pairOf = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

interface Course {
  readonly from: Footing;
  readonly to: Footing;
  /** How far its middle lies beside the straight line. */
  readonly aside: number;
}

function drawnLine({ definition, classes }: Piece, course: Course, ink: Ink): string {
  const data: Readonly<Record<string, unknown>> = definition.data;
  const is = (name: string) => classes.split(" ").includes(name);
  const colour = colourOf(is, ink);
  const middle = middleOf(course);
  const [start, end] = [edgeOf(course.from, middle), edgeOf(course.to, middle)];
  const dash = dashOf(is);
  const path = element("path", {
    d: `M${point(start)} Q${point(middle)} ${point(end)}`,
    fill: "none",
    stroke: colour,
    "stroke-width": Number(data["width"]),
    ...(dash === undefined ? {} : { "stroke-dasharray": dash }),
  });
  const heads = [
    ...(is("event") ? [arrow(end, middle, colour)] : []),
    ...(is("both") ? [arrow(start, middle, colour)] : []),
  ];
  const isTold = ["told", "chosen", "possible", "pointed-out"].some(is);
  const word = isTold ? wordAt(halfWay(start, middle, end), String(data["label"]), ink) : "";
  const opacity = is("dim") || is("faded") ? 0.25 : 1;
  return element("g", opacity === 1 ? {} : { opacity }, [path, ...heads, word].join(""));
}

function colourOf(is: (name: string) => boolean, ink: Ink): string {
  if (is("pointed-out")) return ink.accent;
  if (is("chosen")) return ink.focus;
  if (is("shared")) return ink.shared;
  if (is("left")) return ink.leftOut;
  return is("possible") ? ink.second : ink.link;
}

function dashOf(is: (name: string) => boolean): string | undefined {
  if (is("shared")) return "5 4";
  if (is("left")) return "2 5";
  return is("possible") ? "9 6" : undefined;
}

function middleOf({ from, to, aside }: Course): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // the same side for both directions, so that two lines of a pair do not cover each other
  const turn = from.x < to.x || (from.x === to.x && from.y < to.y) ? 1 : -1;
  return {
    x: (from.x + to.x) / 2 - ((dy * aside) / length) * turn,
    y: (from.y + to.y) / 2 + ((dx * aside) / length) * turn,
  };
}

/** Where a line that comes from a place meets a figure. */
function edgeOf({ x, y, width, height }: Footing, from: Place): Place {
  const [dx, dy] = [from.x - x, from.y - y];
  const length = Math.hypot(dx, dy) || 1;
  const corner = Math.max(width, height) / 2 + 1;
  return { x: x + (dx / length) * corner, y: y + (dy / length) * corner };
}

const halfWay = (start: Place, middle: Place, end: Place): Place => ({
  x: start.x / 4 + middle.x / 2 + end.x / 4,
  y: start.y / 4 + middle.y / 2 + end.y / 4,
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
