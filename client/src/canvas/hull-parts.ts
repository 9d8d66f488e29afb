import type { Place } from "../chart/index.ts";
import { outlineAround, parts } from "./hull.ts";
import type { Content, Figure } from "./content.ts";
import { labelWidth } from "./look/labels.ts";
import { labelPx } from "./painting/writing.ts";
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
  const own = new Set(group.members);
  const others = [...content.figures()].flatMap(([id, figure]) =>
    own.has(id) || figure.look.marks.sketch ? [] : [figure],
  );
  const outline = parts(figures, others) ? outlineAround(figures) : null;
  path.setAttribute("d", outline?.path ?? "");
  hull.corners = outline?.corners ?? [];
}

/** How far out a name is tried, in its own heights. */
const TRIES = [0, 1.5, 3] as const;

/**
 * Puts each name outside its outline, as high as it is free of other names, of figures and of wherever their labels may
 * stand. A name that is free nowhere is left out: letters and the card say it.
 */
export function setNamesApart(content: Content, zoom: number, hulls: readonly Hull[]): void {
  const figures = content.inOrder().map((figure) => crossAround(figure, zoom));
  const taken: Place[] = [];
  const high = (LABEL_PX * 1.4) / zoom;
  for (const { corners, name } of hulls) {
    const wide = nameWidth(name) / zoom;
    const isFree = (spot: Place) =>
      taken.every(({ x, y }) => Math.abs(x - spot.x) > wide || Math.abs(y - spot.y) > high) &&
      figures.every((cross) => isBeside(cross, spot, { wide: wide / 2, high: high / 2 }));
    const spot = spotsAround(corners, high).find(isFree);
    name.setAttribute("visibility", spot ? "visible" : "hidden");
    if (!spot) continue;
    taken.push(spot);
    name.setAttribute("x", String(spot.x));
    name.setAttribute("y", String(spot.y));
  }
}

/** Places at the corners of an outline, from the top down, then further out. */
function spotsAround(corners: readonly Place[], high: number): readonly Place[] {
  const [top, bottom] = [corners[0], corners.at(-1)];
  if (!top || !bottom) return [];
  const middle = (top.y + bottom.y) / 2;
  return TRIES.flatMap((away) =>
    corners.map(({ x, y }) => ({
      x,
      y: y > middle ? y + high * (0.75 + away) : y - high * (0.4 + away),
    })),
  );
}

/** A figure with where its label may stand: above and below it, and beside it. In chart units. */
interface Cross extends Place {
  readonly halfWide: number;
  readonly halfHigh: number;
  readonly arm: number;
  readonly leg: number;
  readonly halfLabel: number;
  readonly halfLine: number;
}

function crossAround({ x, y, width, height, look }: Figure, zoom: number): Cross {
  const lines = look.caption === "" ? 1 : 2;
  const px = labelPx(zoom) / zoom;
  const label = (labelWidth(look.label) * px) / LABEL_PX;
  const tall = px * 1.36 * lines + 4 / zoom;
  return {
    x,
    y,
    halfWide: width / 2,
    halfHigh: height / 2,
    arm: width / 2 + label + 4 / zoom,
    leg: height / 2 + tall,
    halfLabel: label / 2,
    halfLine: tall / 2,
  };
}

/** Whether a box around a spot touches neither the figure nor any place of its label. */
function isBeside(
  cross: Cross,
  spot: Place,
  { wide, high }: { readonly wide: number; readonly high: number },
): boolean {
  const across = Math.abs(cross.x - spot.x) - wide;
  const down = Math.abs(cross.y - spot.y) - high;
  const isClearOfColumn = across > Math.max(cross.halfWide, cross.halfLabel) || down > cross.leg;
  const isClearOfRow = across > cross.arm || down > Math.max(cross.halfHigh, cross.halfLine);
  return isClearOfColumn && isClearOfRow;
}

/** About how wide a name is, in px. */
const nameWidth = ({ textContent }: SVGTextElement) => (textContent?.length ?? 0) * 7.2 + 8;
