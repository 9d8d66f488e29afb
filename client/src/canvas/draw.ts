import { isSketch, type EntityId, type Place, type Viewport } from "../chart/index.ts";
import { beginContent, type Content } from "./content.ts";
import { bringIntoView, fit, type Margins } from "./framing.ts";
import { listen } from "./gestures.ts";
import type { Hit } from "./hits.ts";
import { hullsUnder } from "./hulls.ts";
import { movesOn } from "./moves.ts";
import { cut } from "./painting/writing.ts";
import { painterIn } from "./painting/chart-painter.ts";
import type { Caption } from "./picture/caption.ts";
import { say } from "../wording/index.ts";
import { chartPicture } from "./picture/chart-picture.ts";
import type { CanvasEvents, Scene } from "./scene.ts";
import { beginView, type View } from "./view.ts";

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

export function surfaceIn(
  container: HTMLElement,
  events: CanvasEvents,
  theme: "light" | "dark",
): Surface {
  const view = beginView();
  const content = beginContent();
  let drawn: Scene | null = null;
  const hulls = hullsUnder(container, { content, view, theme });
  const painter = painterIn(container, { content, view, theme });
  const moves = movesOn(content);
  const selected = () => drawn?.selected ?? new Set<EntityId>();
  const pointAt = (hit: Hit | null) =>
    painter.pointAt(hit, wholeLabel(drawn, hit?.figure?.look.id));
  const stops = [
    followSize(container, view, painter.resize),
    listen({ container, content, view, events, selected, pointAt }),
    tellViewport(view, events),
    moves.end,
    hulls.stop,
    painter.stop,
  ];
  return {
    ...viewing(content, view),
    draw: (scene) => {
      drawn = scene;
      content.draw(scene);
      moves.to(scene);
      hulls.draw(scene);
    },
    svg: (caption) => {
      const places = placesOf(content, ({ x, y }) => ({ x, y }));
      return drawn ? chartPicture({ scene: drawn, places, hulls: hulls.shown() }, caption) : "";
    },
    destroy: () => stops.forEach((stop) => stop()),
  };
}

/** What is asked of the view. */
const viewing = (content: Content, view: View) => ({
  fit: (clear: Margins) => fit(content, view, clear),
  zoomBy: (factor: number) => view.zoomAt(factor, { x: view.width() / 2, y: view.height() / 2 }),
  bringIntoView: (id: EntityId, clear: Margins) => bringIntoView(content, view, { id, clear }),
  setViewport: view.set,
  centre: () => view.onChart({ x: view.width() / 2, y: view.height() / 2 }),
  rendered: () => placesOf(content, view.onScreen),
});

/** The surface is as large as its container, always. */
function followSize(
  container: HTMLElement,
  view: View,
  then: (width: number, height: number) => void,
): () => void {
  const measure = () => {
    const { clientWidth: width, clientHeight: height } = container;
    if (width === view.width() && height === view.height()) return;
    view.resize(width, height);
    then(width, height);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(container);
  measure();
  return () => observer.disconnect();
}

const VIEWPORT_MS = 250;

/** Reports where the view came to rest. */
function tellViewport(view: View, events: CanvasEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = view.follow(() => {
    clearTimeout(timer);
    timer = setTimeout(
      () => events.onViewport({ zoom: view.zoom(), pan: { ...view.pan() } }),
      VIEWPORT_MS,
    );
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/** What a figure says where one points at it: its whole label, and how many of its links are not shown. */
function wholeLabel(scene: Scene | null, id: EntityId | undefined): string {
  const entity = scene?.entities.find((one) => one.id === id);
  if (!entity) return "";
  if (isSketch(entity.id)) return cut(entity.label);
  const more = scene?.notShown.get(entity.id) ?? 0;
  return more > 0 ? say("drawing.pointedAt", { label: entity.label, more }) : entity.label;
}

const placesOf = (content: Content, place: (at: Place) => Place): ReadonlyMap<EntityId, Place> =>
  new Map([...content.figures()].map(([id, figure]) => [id, place(figure)]));
