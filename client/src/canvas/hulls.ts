import type { Place } from "../chart/index.ts";
import { hullOf, LABEL_PX, made, redrawHull, setNamesApart, type Hull } from "./hull-parts.ts";
import type { Content } from "./content.ts";
import { groupInk } from "./look/palette.ts";
import type { Scene, SceneGroup } from "./scene.ts";
import type { View } from "./view.ts";

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

/**
 * Draws outlines under figures and lines. Panning and zooming only change one transform; a
 * figure that moves redraws its group alone.
 */
export function hullsUnder(
  container: HTMLElement,
  { content, view, theme }: { content: Content; view: View; theme: "light" | "dark" },
): Hulls {
  const sheet = sheetIn(container);
  let hulls: readonly Hull[] = [];
  let drawnGroups: readonly SceneGroup[] | null = null;
  let sides: Scene["sides"] = null;
  const redrawing = redrawingOf((some) => {
    for (const hull of some) redrawHull(content, hull, sides);
    setNamesApart(content, view.zoom(), hulls);
  });
  const stops = [
    followFigures(content, redrawing.mark, () => hulls),
    followView(view, (isZoomed) => {
      sheet.follow(view);
      if (isZoomed) redrawing.mark(hulls);
    }),
  ];
  return {
    draw: (scene) => {
      const isNew = scene.groups !== drawnGroups;
      if (!isNew && scene.sides === sides) return;
      if (isNew) {
        drawnGroups = scene.groups;
        redrawing.forget();
        hulls = sheet.begin(scene.groups, theme);
        sheet.follow(view);
      }
      sides = scene.sides;
      redrawing.mark(hulls);
    },
    shown: () => hulls.filter(isOutlined).map((hull) => shownHull(hull, theme)),
    stop: () => {
      redrawing.stop();
      stops.forEach((stop) => stop());
      sheet.remove();
    },
  };
}

/** Says when the view moves, and whether it zoomed: names keep their size, and are free of other things then. */
function followView(view: View, then: (isZoomed: boolean) => void): () => void {
  let zoom = view.zoom();
  return view.follow(() => {
    const isZoomed = view.zoom() !== zoom;
    zoom = view.zoom();
    then(isZoomed);
  });
}

/** The sheet that outlines are drawn on, below the figures. */
function sheetIn(container: HTMLElement) {
  const sheet = made("svg", { class: "hulls", "aria-hidden": "true" });
  const layer = sheet.appendChild(made("g"));
  container.prepend(sheet);
  return {
    /** Moves the sheet with the view. */
    follow: (view: View) => {
      const { x, y } = view.pan();
      layer.setAttribute("transform", `translate(${x} ${y}) scale(${view.zoom()})`);
      layer.style.fontSize = `${LABEL_PX / view.zoom()}px`;
    },
    begin: (groups: readonly SceneGroup[], theme: "light" | "dark"): readonly Hull[] => {
      layer.replaceChildren();
      return groups.map((group) => hullOf(group, layer, theme));
    },
    remove: () => sheet.remove(),
  };
}

/** Draws outlines that were marked once a frame at most. */
function redrawingOf(draw: (some: Iterable<Hull>) => void) {
  const dirty = new Set<Hull>();
  let frame = 0;
  const redraw = () => {
    frame = 0;
    draw(dirty);
    dirty.clear();
  };
  return {
    mark: (some: Iterable<Hull>) => {
      for (const hull of some) dirty.add(hull);
      if (dirty.size > 0 && frame === 0) frame = requestAnimationFrame(redraw);
    },
    forget: () => dirty.clear(),
    stop: () => cancelAnimationFrame(frame),
  };
}

/** Marks the outlines where a figure moves. */
function followFigures(
  content: Content,
  mark: (some: Iterable<Hull>) => void,
  hulls: () => readonly Hull[],
): () => void {
  // a figure may come into an outline that is not its own
  return content.follow((moved) => {
    if (moved !== null) mark(hulls());
  });
}

const isOutlined = ({ corners }: Hull) => corners.length > 0;

const shownHull = ({ group, path, name }: Hull, theme: "light" | "dark"): ShownHull => ({
  path: path.getAttribute("d") ?? "",
  ink: groupInk(group.at, theme),
  name: name.getAttribute("visibility") === "hidden" ? "" : group.name,
  at: { x: Number(name.getAttribute("x")), y: Number(name.getAttribute("y")) },
});
