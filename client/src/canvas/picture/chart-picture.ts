import type { EntityId, Place } from "../../chart/index.ts";
import { coursesOf } from "../course.ts";
import type { ShownHull } from "../hulls.ts";
import { lineLooks } from "../look/line-look.ts";
import { inkOf } from "../look/ink.ts";
import type { Scene } from "../scene.ts";
import { footOf, headOf, type Caption } from "./caption.ts";
import { drawnFigures, type DrawnFigure } from "./drawn-figure.ts";
import { drawnLines } from "./drawn-line.ts";
import { element, FONT, markupText } from "./markup.ts";

/** What is drawn, where, and the outlines behind it. */
export interface Drawing {
  readonly scene: Scene;
  readonly places: ReadonlyMap<EntityId, Place>;
  readonly hulls: readonly ShownHull[];
}

/** Room around the figures for outlines, labels and names, in chart units. */
const ROOM = 90;
const LEAST_WIDTH = 720;

/**
 * The whole chart as SVG: figures, lines and outlines with a title above, legend and sources below.
 * It holds shapes and texts alone, so that it can be opened anywhere.
 */
export function chartPicture({ scene, places, hulls }: Drawing, caption: Caption): string {
  const figures = drawnFigures(scene, places);
  const footings = new Map(figures.map(({ id, footing }) => [id, footing]));
  const courses = coursesOf(lineLooks(scene), footings);
  const box = boxAround(figures);
  const width = Math.max(LEAST_WIDTH, box.width);
  const head = headOf(caption, width, scene.theme);
  const foot = footOf(caption, width, scene);
  const height = head.height + box.height + foot.height;
  const shift = `translate(${Math.round((width - box.width) / 2 - box.x)} ${Math.round(head.height - box.y)})`;
  const below = `translate(0 ${Math.round(head.height + box.height)})`;
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      width: Math.ceil(width),
      height: Math.ceil(height),
      role: "img",
    },
    [
      `<title>${markupText(caption.title)}</title>`,
      element("rect", { width: "100%", height: "100%", fill: inkOf[scene.theme].canvas }),
      head.markup,
      element(
        "g",
        { transform: shift },
        [
          ...hulls.map(outline),
          ...drawnLines(courses, scene.theme),
          ...figures.map(({ markup }) => markup),
        ].join(""),
      ),
      element("g", { transform: below }, foot.markup),
    ].join("\n"),
  );
}

function boxAround(figures: readonly DrawnFigure[]) {
  const at = figures.map(({ footing }) => footing);
  const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
  const most = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
  if (at.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = least(at.map((one) => one.x - one.width / 2)) - ROOM;
  const y = least(at.map((one) => one.y - one.height / 2)) - ROOM / 2;
  return {
    x,
    y,
    width: most(at.map((one) => one.x + one.width / 2)) + ROOM - x,
    height: most(at.map((one) => one.y + one.height / 2)) + ROOM / 2 - y,
  };
}

function outline({ path, ink, name, at }: ShownHull): string {
  const shape = element("path", {
    d: path,
    fill: ink,
    "fill-opacity": "0.08",
    stroke: ink,
    "stroke-opacity": "0.8",
    "stroke-dasharray": "6 4",
  });
  const text = element(
    "text",
    {
      x: at.x,
      y: at.y,
      "text-anchor": "middle",
      "font-family": FONT,
      "font-size": 13,
      "font-weight": 650,
      fill: ink,
    },
    markupText(name),
  );
  return shape + text;
}
