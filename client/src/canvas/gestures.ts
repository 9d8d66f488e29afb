import type { Ground } from "./gesture-ground.ts";
import { hitOn, pointersOn, pointIn } from "./pointers.ts";

/** Turns pointers, wheel and menu key into the canvas's own events; returns how to stop. */
export function listen(ground: Ground): () => void {
  const pointers = pointersOn(ground);
  const wheel = (event: WheelEvent) => {
    event.preventDefault();
    ground.view.zoomAt(wheelFactor(event), pointIn(ground.container, event));
  };
  const menu = (event: MouseEvent) => {
    event.preventDefault();
    const { figure, course } = hitOn(ground, pointIn(ground.container, event));
    pointers.forget();
    ground.events.onMenu({
      entity: figure?.look.id ?? null,
      line: course?.line.id ?? null,
      x: event.clientX,
      y: event.clientY,
    });
  };
  // Escape while a figure is held is the drag's alone
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !pointers.cancel()) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", leave, { capture: true });
  const stop = listening(ground.container, {
    pointerdown: pointers.down,
    pointermove: pointers.move,
    pointerup: pointers.up,
    pointercancel: pointers.up,
    pointerleave: () => ground.pointAt(null),
    wheel,
    contextmenu: menu,
  });
  return () => {
    removeEventListener("keydown", leave, { capture: true });
    stop();
  };
}

type Listeners = Readonly<{
  [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void;
}>;

function listening(container: HTMLElement, listeners: Listeners): () => void {
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all)
    container.addEventListener(name, listener, { passive: false });
  return () => all.forEach(([name, listener]) => container.removeEventListener(name, listener));
}

const WHEEL = 0.0022;
const PINCH = 0.012;
/** Lines and pages of a wheel that does not count in px. */
const UNITS = [1, 18, 400] as const;
const MOST_STEP = 0.6;

/** A wheel's step; two fingers on a pad come as a wheel with the control key. */
function wheelFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const px = deltaY * (UNITS[deltaMode] ?? 1);
  const step = px * (ctrlKey ? PINCH : WHEEL);
  return Math.exp(-Math.max(-MOST_STEP, Math.min(MOST_STEP, step)));
}
