import type { EntityId, Place } from "../../chart/index.ts";
import type { Footing } from "../course.ts";
import { figureLooks, iconSide, noteCorners, type FigureLook } from "../look/figure-look.ts";
import { inkOf, type Ink } from "../look/ink.ts";
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
        shape(footing, look, common || out || look.marks.sketch),
        iconAt(footing, look.icon, look.iconInk),
        sign(footing, look.group, inkOf[scene.theme]),
        label(footing, look.label, inkOf[scene.theme]),
        caption(footing, look.caption, inkOf[scene.theme]),
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
  if (look.shape === "note") {
    const points = noteCorners({ wide: width / 2, high: height / 2 }).map(
      (corner) => `${round(x + corner.x)},${round(y + corner.y)}`,
    );
    return element("polygon", { points: points.join(" "), ...paint });
  }
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

/** The letter of its group or of its colour, at its upper left. */
function sign({ x, y, width, height }: Footing, group: FigureLook["group"], ink: Ink): string {
  if (!group) return "";
  const [left, top] = [x - width / 2 - 7, y - height / 2 - 9];
  const wide = 8 + group.letter.length * 7;
  const ground = { x: left, y: top, width: wide, height: 15, rx: 4, fill: group.ink };
  const words = {
    x: left + wide / 2,
    y: top + 11.5,
    "text-anchor": "middle",
    "font-family": FONT,
    "font-size": 11,
    "font-weight": 700,
    fill: ink.canvas,
  };
  return element("rect", ground) + element("text", words, markupText(group.letter));
}

const label = (footing: Footing, text: string, ink: Ink): string =>
  words(footing, text, { down: 17, weight: 500, fill: ink.ink, halo: ink.canvas });
const caption = (footing: Footing, text: string, ink: Ink): string =>
  text === ""
    ? ""
    : words(footing, text, { down: 32, weight: 400, fill: ink.second, halo: ink.canvas });

interface Hand {
  /** How far below the figure, in chart units. */
  readonly down: number;
  readonly weight: number;
  readonly fill: string;
  readonly halo: string;
}

function words({ x, y, height }: Footing, text: string, hand: Hand): string {
  return element(
    "text",
    {
      x,
      y: y + height / 2 + hand.down,
      "text-anchor": "middle",
      "font-family": FONT,
      "font-size": 12,
      "font-weight": hand.weight,
      fill: hand.fill,
      stroke: hand.halo,
      "stroke-width": 3,
      "stroke-linejoin": "round",
      "paint-order": "stroke",
    },
    markupText(text),
  );
}
