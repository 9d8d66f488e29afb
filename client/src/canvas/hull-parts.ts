import type { Core } from "cytoscape";
import type { Place } from "../chart/index.ts";
import { outlineAround } from "./hull.ts";
import { labelWidth } from "./labels.ts";
import { groupDash, groupInk } from "./palette.ts";
import type { Scene, SceneGroup } from "./scene.ts";
import { inkOf } from "./style.ts";

/** An outline with its name, as elements of SVG. */
export interface Hull {
  readonly group: SceneGroup;
  readonly path: SVGPathElement;
  /** Where the name may stand: above the outline or below it. */
  places: readonly Place[];
  readonly name: SVGTextElement;
}

export const LABEL_PX = 12;
/** About as wide as a name is. */
const NAME_PX = 92;
/** Wider labels than this stand out of the outline: it would say more about words than about the group. */
const MOST_HALF_LABEL = 56;

export const made = <Name extends "svg" | "g" | "path" | "text">(name: Name, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** A new outline, not drawn yet. */
export function hullOf(group: SceneGroup, layer: SVGGElement, theme: "light" | "dark"): Hull {
  const ink = groupInk(group.at, theme);
  const path = made("path", { "data-testid": "hull", fill: ink, "fill-opacity": theme === "light" ? "0.07" : "0.1", stroke: ink, "stroke-opacity": "0.75", "stroke-width": "1.25", "stroke-dasharray": groupDash(group.at), "vector-effect": "non-scaling-stroke" });
  const name = made("text", { fill: `color-mix(in srgb, ${ink} 55%, ${inkOf[theme].ink})`, stroke: inkOf[theme].canvas, "stroke-width": "0.28em", "paint-order": "stroke", "text-anchor": "middle", "font-weight": "650" });
  name.textContent = group.name;
  layer.append(path, name);
  return { group, path, name, places: [] };
}

/** Draws an outline around its figures where they stand now. */
export function redrawHull(cy: Core, hull: Hull, sides: Scene["sides"]): void {
  const { group, path } = hull;
  const figures = group.members.flatMap((id) => {
    const node = cy.getElementById(`e ${id}`).nodes()[0];
    return node ? [{ ...node.position(), half: (sides?.get(id) ?? 34) / 2, halfLabel: Math.min(MOST_HALF_LABEL, labelWidth(String(node.data("label"))) / 2) }] : [];
  });
  const outline = outlineAround(figures);
  path.setAttribute("d", outline?.path ?? "");
  hull.places = outline ? [outline.top, outline.bottom] : [];
}

/** Puts each name above its outline, or below where another name stands there already. */
export function setNamesApart(hulls: readonly Hull[], zoom: number): void {
  const taken: Place[] = [];
  const [wide, high] = [NAME_PX / zoom, (LABEL_PX * 1.5) / zoom];
  for (const { places: [above, below], name } of hulls) {
    if (!above || !below) continue;
    const isFree = (place: Place) => taken.every(({ x, y }) => Math.abs(x - place.x) > wide || Math.abs(y - place.y) > high);
    const isBelow = !isFree(above) && isFree(below);
    const { x, y } = isBelow ? below : above;
    taken.push({ x, y });
    for (const [key, value] of [["x", x], ["y", y], ["dy", isBelow ? "1.05em" : "-0.35em"]] as const) name.setAttribute(key, String(value));
  }
}
