import type { EntityId, Place } from "../../chart/index.ts";
import { figureOf } from "../figure.ts";
import { inkOf } from "../ink.ts";
import type { Scene, SceneGroup } from "../scene.ts";
import { element, FONT, markupText } from "./markup.ts";

/** Where a figure stands and how large it is, in chart units. */
export interface Footing extends Place {
  readonly width: number;
  readonly height: number;
}

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
  const groups = new Map<EntityId, SceneGroup>(
    scene.groups.flatMap((group) => group.members.map((id) => [id, group] as const)),
  );
  return scene.entities.flatMap((entity) => {
    const place = places.get(entity.id);
    if (!place) return [];
    const { definition, classes } = figureOf(entity, scene, groups.get(entity.id));
    const data: Readonly<Record<string, unknown>> = definition.data;
    const footing = { ...place, width: Number(data["width"]), height: Number(data["height"]) };
    const icon = scene.looks.get(entity.kind)?.icon ?? "";
    const look = {
      shape: String(data["shape"]),
      edge: String(data["edge"]),
      ground: String(data["ground"]),
      colour: String(data["colour"]),
      label: String(data["label"]),
    };
    const is = (name: string) => classes.split(" ").includes(name);
    const opacity = is("dim") ? 0.25 : 1;
    const markup = element(
      "g",
      opacity === 1 ? {} : { opacity },
      [
        shape(footing, look, is("common") || is("out")),
        iconAt(footing, icon, look.colour),
        label(footing, look.label, inkOf[scene.theme]),
      ].join(""),
    );
    return [{ id: entity.id, footing, markup }];
  });
}

interface FigureLook {
  readonly shape: string;
  readonly edge: string;
  readonly ground: string;
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
function iconAt({ x, y, width, height }: Footing, icon: string, colour: string): string {
  if (icon === "") return "";
  const side = Math.max(13, Math.min(28, Math.round(Math.min(width, height) * 0.53)));
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
