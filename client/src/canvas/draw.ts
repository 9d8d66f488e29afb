import cytoscape, { type Core } from "cytoscape";
import type { EntityId, Place, Viewport } from "../chart/index.ts";
import { piecesOf } from "./elements.ts";
import { hullsUnder } from "./hulls.ts";
import { listen } from "./listen.ts";
import { movesOn } from "./moves.ts";
import type { Piece } from "./piece.ts";
import type { Caption } from "./picture/caption.ts";
import { chartPicture } from "./picture/chart-picture.ts";
import { BIG, type CanvasEvents, type Scene } from "./scene.ts";
import { styleOf } from "./style.ts";

/** The drawing surface, by what can be asked of it. Rendered places are in px from the surface's upper left. */
export interface Surface {
  readonly draw: (scene: Scene) => void;
  /** Shows all, or some, in the part that no panel covers; margins in px. */
  readonly fit: (clear: Margins) => void;
  readonly zoomBy: (factor: number) => void;
  readonly bringIntoView: (id: EntityId, clear: Margins) => void;
  readonly setViewport: (viewport: Viewport) => void;
  readonly centre: () => Place;
  readonly rendered: () => ReadonlyMap<EntityId, Place>;
  /** The whole chart as SVG with its caption; empty where nothing is drawn. */
  readonly svg: (caption: Caption) => string;
  readonly destroy: () => void;
}

/** How much of each side is covered, in px. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Whether a scene is big enough to spare detail. */
export const isBigScene = (scene: Scene) => scene.entities.length + scene.lines.length > BIG;

export function surfaceIn(
  container: HTMLElement,
  events: CanvasEvents,
  { isBig, theme }: { isBig: boolean; theme: "light" | "dark" },
): Surface {
  const cy = drawingIn(container, theme, isBig);
  const drawnKeys = new Map<string, Piece>();
  let selected: ReadonlySet<EntityId> = new Set();
  let drawn: Scene | null = null;
  const stop = listen(cy, events, () => selected);
  const hulls = hullsUnder(cy, container, theme);
  const moves = movesOn(cy, isBig);
  return {
    draw: (scene) => {
      selected = scene.selected;
      drawn = scene;
      redraw(cy, scene, drawnKeys);
      moves.to(scene);
      hulls.draw(scene);
    },
    fit: (clear) => fit(cy, clear),
    zoomBy: (factor) => zoomBy(cy, factor),
    bringIntoView: (id, clear) => bringIntoView(cy, id, clear),
    setViewport: ({ zoom, pan }) => cy.viewport({ zoom, pan: { ...pan } }),
    centre: () => centreOf(cy),
    rendered: () => renderedIn(cy),
    svg: (caption) =>
      drawn
        ? chartPicture({ scene: drawn, places: placesIn(cy), hulls: hulls.shown() }, caption)
        : "",
    destroy: () => {
      stop();
      moves.end();
      hulls.stop();
      cy.destroy();
    },
  };
}

const drawingIn = (container: HTMLElement, theme: "light" | "dark", isBig: boolean): Core =>
  cytoscape({
    container,
    style: styleOf(theme, isBig),
    minZoom: 0.05,
    maxZoom: 4,
    autounselectify: true,
    boxSelectionEnabled: false,
    textureOnViewport: isBig,
    hideEdgesOnViewport: false,
    ...(isBig ? { pixelRatio: 1 } : {}),
  });

const zoomBy = (cy: Core, factor: number) =>
  cy.zoom({
    level: cy.zoom() * factor,
    renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
  });

function centreOf(cy: Core): Place {
  const { x1, y1, w, h } = cy.extent();
  return { x: x1 + w / 2, y: y1 + h / 2 };
}

const renderedIn = (cy: Core): ReadonlyMap<EntityId, Place> =>
  new Map(cy.nodes().map((node) => [node.id().slice(2), { ...node.renderedPosition() }]));

const placesIn = (cy: Core): ReadonlyMap<EntityId, Place> =>
  new Map(cy.nodes().map((node) => [node.id().slice(2), { ...node.position() }]));

/** Brings what is drawn in line with the scene: only what differs is touched. */
function redraw(cy: Core, scene: Scene, drawn: Map<string, Piece>): void {
  const pieces = piecesOf(scene);
  cy.batch(() => {
    for (const [id, piece] of drawn) {
      const next = pieces.get(id);
      if (next && sameEnds(piece, next)) continue;
      cy.getElementById(id).remove();
      drawn.delete(id);
    }
    for (const [id, piece] of pieces) {
      const before = drawn.get(id);
      const element = before
        ? cy.getElementById(id)
        : cy.add({ ...piece.definition, classes: piece.classes });
      if (before && before.key !== piece.key) element.data(piece.definition.data);
      if (before && before.classes !== piece.classes) element.classes(piece.classes);
      if (!before && piece.definition.group === "nodes")
        element.position({ ...(scene.places.get(id.slice(2)) ?? { x: 0, y: 0 }) });
      drawn.set(id, piece);
    }
  });
}

const sameEnds = (a: Piece, b: Piece) =>
  a.definition.data.source === b.definition.data.source &&
  a.definition.data.target === b.definition.data.target;

function fit(cy: Core, { top, right, bottom, left }: Margins): void {
  const box = cy.nodes().boundingBox({ includeLabels: true });
  if (cy.nodes().empty() || cy.width() === 0) return;
  const zoom = Math.min(
    Math.max(120, cy.width() - left - right) / box.w,
    Math.max(120, cy.height() - top - bottom) / box.h,
    1.25,
  );
  const mx = (left + cy.width() - right) / 2;
  const my = (top + cy.height() - bottom) / 2;
  cy.viewport({
    zoom,
    pan: { x: mx - ((box.x1 + box.x2) / 2) * zoom, y: my - ((box.y1 + box.y2) / 2) * zoom },
  });
}

const EDGE = 40;

/** Pans no further than needed for a figure to be seen beside the panels. */
function bringIntoView(cy: Core, id: EntityId, clear: Margins): void {
  const node = cy.getElementById(`e ${id}`);
  if (node.empty()) return;
  const { x, y } = node.renderedPosition();
  const within = (at: number, least: number, most: number) =>
    at > most ? most - at : Math.max(0, least - at);
  const pan = {
    x: within(x, EDGE, cy.width() - clear.right - EDGE),
    y: within(y, EDGE, cy.height() - clear.bottom - EDGE),
  };
  if (pan.x !== 0 || pan.y !== 0) cy.panBy(pan);
}
