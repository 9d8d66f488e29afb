import type { Place, Viewport } from "../chart/index.ts";

const LEAST_ZOOM = 0.05;
const MOST_ZOOM = 4;

/** What part of the drawing is seen: a place at `p` in chart units stands at `p * zoom + pan` px. */
export interface View {
  readonly zoom: () => number;
  readonly pan: () => Place;
  /** Of the surface, in px. */
  readonly width: () => number;
  readonly height: () => number;
  readonly onScreen: (place: Place) => Place;
  readonly onChart: (point: Place) => Place;
  readonly set: (viewport: Viewport) => void;
  readonly panBy: (by: Place) => void;
  /** Makes all larger by a factor; what stands at a point of the screen stays there. */
  readonly zoomAt: (factor: number, point: Place) => void;
  readonly resize: (width: number, height: number) => void;
  /** Calls after each change; returns how to stop. */
  readonly follow: (listener: () => void) => () => void;
}

/** A view of which nothing was moved yet. */
export function beginView(): View {
  let zoom = 1;
  let pan: Place = { x: 0, y: 0 };
  let size = { width: 0, height: 0 };
  const listeners = new Set<() => void>();
  const tell = () => listeners.forEach((listener) => listener());
  const set = (viewport: Viewport) => {
    if (![viewport.zoom, viewport.pan.x, viewport.pan.y].every(Number.isFinite)) return;
    zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, viewport.zoom));
    pan = { ...viewport.pan };
    tell();
  };
  const onChart = ({ x, y }: Place) => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom });
  return {
    zoom: () => zoom,
    pan: () => pan,
    width: () => size.width,
    height: () => size.height,
    onScreen: ({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }),
    onChart,
    set,
    panBy: ({ x, y }) => set({ zoom, pan: { x: pan.x + x, y: pan.y + y } }),
    zoomAt: (factor, point) => {
      const stays = onChart(point);
      const next = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, zoom * factor));
      set({ zoom: next, pan: { x: point.x - stays.x * next, y: point.y - stays.y * next } });
    },
    resize: (width, height) => {
      size = { width, height };
      tell();
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
