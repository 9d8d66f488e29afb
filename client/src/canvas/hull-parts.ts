import type { Place } from "../chart/index.ts";
import { outlineAround } from "./hull.ts";
import type { Content } from "./content.ts";
import { labelWidth } from "./look/labels.ts";
import { groupDash, groupInk } from "./look/palette.ts";
import type { Scene, SceneGroup } from "./scene.ts";
import { inkOf } from "./look/ink.ts";

/** An outline with its name, as elements of SVG. */
export interface Hull {
  readonly group: SceneGroup;
  readonly path: SVGPathElement;
  /** Its corners from the top down: where the name may stand. */
  corners: readonly Place[];
  readonly name: SVGTextElement;
}

export const LABEL_PX = 12;
/** About as wide as a name is. */
const NAME_PX = 92;
/** Half a figure's box with its label, and how far its middle lies below the figure's, in chart units. */
const FIGURE_WIDE = 44;
const FIGURE_HIGH = 29;
const FIGURE_MIDDLE = 12;
/** Wider labels than this stand out of the outline: it would say more about words than about the group. */
const MOST_HALF_LABEL = 56;

export const made = <Name extends "svg" | "g" | "path" | "text">(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** A new outline, not drawn yet. */
export function hullOf(group: SceneGroup, layer: SVGGElement, theme: "light" | "dark"): Hull {
  const ink = groupInk(group.at, theme);
  const path = made("path", {
    "data-testid": "hull",
    fill: ink,
    "fill-opacity": theme === "light" ? "0.07" : "0.1",
    stroke: ink,
    "stroke-opacity": "0.75",
    "stroke-width": "1.25",
    "stroke-dasharray": groupDash(group.at),
    "vector-effect": "non-scaling-stroke",
  });
  const name = made("text", {
    fill: `color-mix(in srgb, ${ink} 55%, ${inkOf[theme].ink})`,
    stroke: inkOf[theme].canvas,
    "stroke-width": "0.28em",
    "paint-order": "stroke",
    "text-anchor": "middle",
    "font-weight": "650",
  });
  name.textContent = group.name;
  layer.append(path, name);
  return { group, path, name, corners: [] };
}

/** Draws an outline around its figures where they stand now. */
export function redrawHull(content: Content, hull: Hull, sides: Scene["sides"]): void {
  const { group, path } = hull;
  const figures = group.members.flatMap((id) => {
    const figure = content.figures().get(id);
    return figure
      ? [
          {
            x: figure.x,
            y: figure.y,
            half: (sides?.get(id) ?? 34) / 2,
            halfLabel: Math.min(MOST_HALF_LABEL, labelWidth(figure.look.label) / 2),
          },
        ]
      : [];
  });
  const outline = outlineAround(figures);
  path.setAttribute("d", outline?.path ?? "");
  hull.corners = outline?.corners ?? [];
}

/** Puts each name outside its outline, as high as it is free of other names and of figures' labels. */
export function setNamesApart(content: Content, zoom: number, hulls: readonly Hull[]): void {
  const figures = content.inOrder();
  const taken: Place[] = [];
  const wide = NAME_PX / zoom;
  const high = (LABEL_PX * 1.4) / zoom;
  for (const { corners, name } of hulls) {
    const top = corners[0];
    const bottom = corners.at(-1);
    if (!top || !bottom) continue;
    const spots = corners.map(({ x, y }) => ({
      x,
      y: y + (y > (top.y + bottom.y) / 2 ? high * 0.75 : -high * 0.4),
    }));
    const isFree = (spot: Place) =>
      taken.every(({ x, y }) => Math.abs(x - spot.x) > wide || Math.abs(y - spot.y) > high) &&
      figures.every(
        ({ x, y }) =>
          Math.abs(x - spot.x) > wide / 2 + FIGURE_WIDE ||
          Math.abs(y + FIGURE_MIDDLE - spot.y) > high / 2 + FIGURE_HIGH,
      );
    const { x, y } = spots.find(isFree) ?? spots[0] ?? top;
    taken.push({ x, y });
    name.setAttribute("x", String(x));
    name.setAttribute("y", String(y));
  }
}
