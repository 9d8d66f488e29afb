import type { Core, EventObject } from "cytoscape";
import type { EntityId } from "../chart/index.ts";
import { outlineAround } from "./hull.ts";
import { labelWidth } from "./labels.ts";
import { groupDash, groupInk } from "./palette.ts";
import type { Scene, SceneGroup } from "./scene.ts";
import { inkOf } from "./style.ts";

/** The outlines of groups behind the figures. */
export interface Hulls {
  readonly draw: (scene: Scene) => void;
  /** Path, colour and dash of each as it stands, for a picture. */
  readonly shown: () => readonly { readonly path: string; readonly ink: string; readonly dash: string }[];
  readonly stop: () => void;
}

interface Hull {
  readonly group: SceneGroup;
  readonly path: SVGPathElement;
  readonly name: SVGTextElement;
}

const LABEL_PX = 12;
/** Wider labels than this stand out of the outline: it would say more about words than about the group. */
const MOST_HALF_LABEL = 56;

const made = <Name extends "svg" | "g" | "path" | "text">(name: Name, attributes: Readonly<Record<string, string>> = {}) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};

/** Draws outlines under Cytoscape's own layers. Panning and zooming only change one transform; a figure that moves redraws its group alone. */
export function hullsUnder(cy: Core, container: HTMLElement, theme: "light" | "dark"): Hulls {
  const sheet = made("svg", { class: "hulls", "aria-hidden": "true" });
  const layer = sheet.appendChild(made("g"));
  container.prepend(sheet);
  let hulls: readonly Hull[] = [];
  let groupsOf = new Map<EntityId, Hull[]>();
  let drawnGroups: readonly SceneGroup[] | null = null;
  let sides: Scene["sides"] = null;
  const dirty = new Set<Hull>();
  let frame = 0;
  const follow = () => {
    const { x, y } = cy.pan();
    layer.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
    layer.style.fontSize = `${LABEL_PX / cy.zoom()}px`;
  };
  const redraw = () => {
    frame = 0;
    for (const hull of dirty) redrawHull(cy, hull, sides);
    dirty.clear();
  };
  const mark = (some: Iterable<Hull>) => {
    for (const hull of some) dirty.add(hull);
    if (dirty.size > 0 && frame === 0) frame = requestAnimationFrame(redraw);
  };
  const onViewport = () => hulls.length > 0 && follow();
  const onPosition = ({ target }: EventObject) => mark(groupsOf.get(String(target.id()).slice(2)) ?? []);
  cy.on("viewport", onViewport);
  cy.on("position", "node", onPosition);
  const begin = (groups: readonly SceneGroup[]) => {
    drawnGroups = groups;
    layer.replaceChildren();
    hulls = groups.map((group) => hullOf(group, layer, theme));
    groupsOf = new Map();
    for (const hull of hulls) for (const id of hull.group.members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), hull]);
    follow();
  };
  return {
    draw: (scene) => {
      const isNew = scene.groups !== drawnGroups;
      if (isNew) begin(scene.groups);
      if (!isNew && scene.sides === sides) return;
      sides = scene.sides;
      mark(hulls);
    },
    shown: () => hulls.map(({ group, path }) => ({ path: path.getAttribute("d") ?? "", ink: groupInk(group.at, theme), dash: groupDash(group.at) })),
    stop: () => {
      cancelAnimationFrame(frame);
      sheet.remove();
    },
  };
}

function hullOf(group: SceneGroup, layer: SVGGElement, theme: "light" | "dark"): Hull {
  const ink = groupInk(group.at, theme);
  const path = made("path", { "data-testid": "hull", fill: ink, "fill-opacity": theme === "light" ? "0.07" : "0.1", stroke: ink, "stroke-opacity": "0.75", "stroke-width": "1.25", "stroke-dasharray": groupDash(group.at), "vector-effect": "non-scaling-stroke" });
  const name = made("text", { fill: `color-mix(in srgb, ${ink} 55%, ${inkOf[theme].ink})`, stroke: inkOf[theme].canvas, "stroke-width": "0.28em", "paint-order": "stroke", "text-anchor": "middle", "font-weight": "650" });
  name.textContent = group.name;
  layer.append(path, name);
  return { group, path, name };
}

function redrawHull(cy: Core, { group, path, name }: Hull, sides: Scene["sides"]): void {
  const figures = group.members.flatMap((id) => {
    const node = cy.getElementById(`e ${id}`).nodes()[0];
    return node ? [{ ...node.position(), half: (sides?.get(id) ?? 34) / 2, halfLabel: Math.min(MOST_HALF_LABEL, labelWidth(String(node.data("label"))) / 2) }] : [];
  });
  const outline = outlineAround(figures);
  path.setAttribute("d", outline?.path ?? "");
  name.setAttribute("x", String(outline?.top.x ?? 0));
  name.setAttribute("y", String((outline?.top.y ?? 0) - 1));
  name.setAttribute("dy", "-0.35em");
}
