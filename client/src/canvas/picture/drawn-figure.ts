import type { EntityId, Place } from "../../chart/index.ts";
import type { Footing } from "../course.ts";
import { figureLooks, iconSide, type FigureLook } from "../look/figure-look.ts";
import { inkOf } from "../look/ink.ts";
import type { Scene } from "../scene.ts";
import { element, FONT, markupText } from "./markup.ts";

/** A figure as SVG, with its icon and its label below. */
export interface DrawnFigure {
  readonly id: EntityId;
  readonly footing: Footing;
  readonly markup: string;
}

/** All figures of a scene at their places. */
export function drawnFigures(
  scene: Scene,
  places: ReadonlyMap<EntityId, Place>,
): readonly DrawnFigure[] {
  return figureLooks(scene).flatMap((look) => {
    const place = places.get(look.id);
    if (!place) return [];
    const footing = { ...place, width: look.width, height: look.height };
    const { dim, common, out } = look.marks;
    const markup = element(
      "g",
      dim ? { opacity: 0.25 } : {},
      [
        shape(footing, look, common || out),
        iconAt(footing, look.icon, look.colour),
        label(footing, look.label, inkOf[scene.theme]),
      ].join(""),
    );
    return [{ id: look.id, footing, markup }];
  });
}

function shape({ x, y, width, height }: Footing, look: FigureLook, isDashed: boolean): string {
  const paint = {
    fill: look.ground,
    stroke: look.edge,
    "stroke-width": 2,
    ...(isDashed ? { "stroke-dasharray": "4 3" } : {}),
  };
  if (look.shape === "identifier")
    return element("ellipse", { cx: x, cy: y, rx: width / 2, ry: height / 2, ...paint });
  if (look.shape === "thing")
    return element("rect", {
      x: x - width / 2,
      y: y - height / 2,
      width,
      height,
      rx: Math.min(width, height) / 4,
      ...paint,
    });
  const corners = [
    [-0.5, 0],
    [-0.25, -0.5],
    [0.25, -0.5],
    [0.5, 0],
    [0.25, 0.5],
    [-0.25, 0.5],
  ].map(([across = 0, down = 0]) => `${round(x + across * width)},${round(y + down * height)}`);
  return element("polygon", { points: corners.join(" "), ...paint });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** An icon of 24 by 24, drawn with strokes, in the middle of a figure. */
function iconAt(footing: Footing, icon: string, colour: string): string {
  if (icon === "") return "";
  const { x, y } = footing;
  const side = iconSide(footing);
  return iconMarkup(icon, { x: x - side / 2, y: y - side / 2 }, side, colour);
}

/** An icon at its upper left place. */
export function iconMarkup(icon: string, at: Place, side: number, colour: string): string {
  const scale = Math.round((side / 24) * 1000) / 1000;
  return element(
    "g",
    {
      transform: `translate(${round(at.x)} ${round(at.y)}) scale(${scale})`,
      fill: "none",
      stroke: colour,
      "stroke-width": "1.75",
      "stroke-linecap": "round",
      "stroke-linejoin": "round",
    },
    icon,
  );
}

function label(
  { x, y, height }: Footing,
  text: string,
  ink: { readonly ink: string; readonly canvas: string },
): string {
  return element(
    "text",
    {
      x,
      y: y + height / 2 + 17,
      "text-anchor": "middle",
      "font-family": FONT,
      "font-size": 12,
      "font-weight": 500,
      fill: ink.ink,
      stroke: ink.canvas,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    markupText(text),
  );
}
