import type { Core, EventObject } from "cytoscape";
import type { EntityId, Place } from "../chart/index.ts";
import { hullOf, LABEL_PX, made, redrawHull, setNamesApart, type Hull } from "./hull-parts.ts";
import { groupInk } from "./palette.ts";
import type { Scene, SceneGroup } from "./scene.ts";

/** The outlines of groups behind the figures. */
export interface Hulls {
  readonly draw: (scene: Scene) => void;
  /** Each as it stands, in chart units, for a picture. */
  readonly shown: () => readonly ShownHull[];
  readonly stop: () => void;
}

export interface ShownHull {
  readonly path: string;
  readonly ink: string;
  readonly name: string;
  /** Where its name stands. */
  readonly at: Place;
}

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
    setNamesApart(cy, hulls);
  };
  const mark = (some: Iterable<Hull>) => {
    for (const hull of some) dirty.add(hull);
    if (dirty.size > 0 && frame === 0) frame = requestAnimationFrame(redraw);
  };
  const onViewport = () => hulls.length > 0 && follow();
  const onPosition = ({ target }: EventObject) =>
    mark(groupsOf.get(String(target.id()).slice(2)) ?? []);
  cy.on("viewport", onViewport);
  cy.on("position", "node", onPosition);
  const begin = (groups: readonly SceneGroup[]) => {
    drawnGroups = groups;
    dirty.clear();
    layer.replaceChildren();
    hulls = groups.map((group) => hullOf(group, layer, theme));
    groupsOf = new Map();
    for (const hull of hulls)
      for (const id of hull.group.members) groupsOf.set(id, [...(groupsOf.get(id) ?? []), hull]);
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
    shown: () =>
      hulls.map(({ group, path, name }) => ({
        path: path.getAttribute("d") ?? "",
        ink: groupInk(group.at, theme),
        name: group.name,
        at: { x: Number(name.getAttribute("x")), y: Number(name.getAttribute("y")) },
      })),
    stop: () => {
      cancelAnimationFrame(frame);
      sheet.remove();
    },
  };
}
