import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import type { Viewport } from "../chart/index.ts";
import { isBigScene, surfaceIn, type Margins, type Surface } from "./draw.ts";
import type { CanvasEvents, Scene } from "./scene.ts";

interface Props {
  readonly scene: Scene;
  readonly events: CanvasEvents;
  readonly viewport: Viewport | null;
  /** What panels cover, in px, asked when the view begins. */
  readonly margins: () => Margins;
  readonly ref: Ref<Surface>;
  /** Changes with the chart that is open: the view begins anew. */
  readonly chartId: string;
}

/** The drawing; what it shows is the scene alone. */
export function ChartCanvas({ scene, events, viewport, margins, ref, chartId }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const surface = useRef<Surface | null>(null);
  const now = useRef({ events, scene, viewport, margins });
  now.current = { events, scene, viewport, margins };
  const isBig = isBigScene(scene);
  useEffect(() => {
    if (!place.current) return;
    const latest: CanvasEvents = {
      onPick: (...args) => now.current.events.onPick(...args),
      onPickLine: (...args) => now.current.events.onPickLine(...args),
      onPickGround: () => now.current.events.onPickGround(),
      onOpen: (...args) => now.current.events.onOpen(...args),
      onMenu: (...args) => now.current.events.onMenu(...args),
      onMove: (...args) => now.current.events.onMove(...args),
      onViewport: (...args) => now.current.events.onViewport(...args),
    };
    const made = surfaceIn(place.current, latest, { isBig, theme: scene.theme });
    surface.current = made;
    made.draw(now.current.scene);
    if (now.current.viewport) made.setViewport(now.current.viewport);
    else made.fit(now.current.margins());
    return () => {
      surface.current = null;
      made.destroy();
    };
  }, [isBig, scene.theme, chartId]);
  useEffect(() => surface.current?.draw(scene), [scene]);
  useImperativeHandle(ref, () => forwarding(() => surface.current), []);
  return <div ref={place} className="chart-ground" data-testid="chart-canvas" />;
}

/** Asks the surface of the moment, since a theme or a size may replace it. */
function forwarding(current: () => Surface | null): Surface {
  return {
    draw: (scene) => current()?.draw(scene),
    fit: (clear) => current()?.fit(clear),
    zoomBy: (factor) => current()?.zoomBy(factor),
    bringIntoView: (id, clear) => current()?.bringIntoView(id, clear),
    setViewport: (viewport) => current()?.setViewport(viewport),
    centre: () => current()?.centre() ?? { x: 0, y: 0 },
    rendered: () => current()?.rendered() ?? new Map(),
    png: () => current()?.png() ?? Promise.resolve(new Blob()),
    destroy: () => undefined,
  };
}
