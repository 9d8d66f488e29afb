import { useEffect, useEffectEvent, useImperativeHandle, useRef, type Ref } from "react";
import type { Viewport } from "../chart/index.ts";
import { surfaceIn, type Surface } from "./draw.ts";
import type { Margins } from "./framing.ts";
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
  const latest = useEffectEvent(() => events);
  const begin = useEffectEvent((made: Surface) => {
    made.draw(scene);
    if (viewport) made.setViewport(viewport);
    else made.fit(margins());
  });
  useEffect(() => {
    if (!place.current) return;
    const made = surfaceIn(
      place.current,
      toldTo(() => latest()),
      scene.theme,
    );
    surface.current = made;
    begin(made);
    return () => {
      surface.current = null;
      made.destroy();
    };
  }, [scene.theme, chartId]);
  useEffect(() => surface.current?.draw(scene), [scene]);
  useImperativeHandle(ref, () => forwarding(() => surface.current), []);
  return <div ref={place} className="chart-ground" data-testid="chart-canvas" />;
}

/** Events that go to whoever listens at the moment, since a surface outlives many drawings of the page. */
const toldTo = (latest: () => CanvasEvents): CanvasEvents => ({
  onPick: (...args) => latest().onPick(...args),
  onPickLine: (...args) => latest().onPickLine(...args),
  onPickGround: () => latest().onPickGround(),
  onOpen: (...args) => latest().onOpen(...args),
  onMenu: (...args) => latest().onMenu(...args),
  onMove: (...args) => latest().onMove(...args),
  onViewport: (...args) => latest().onViewport(...args),
});

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
    svg: (caption) => current()?.svg(caption) ?? "",
    destroy: () => undefined,
  };
}
