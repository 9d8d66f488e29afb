import type { Place } from "../chart/index.ts";
import { dragOf, type Drag } from "./drag.ts";
import type { Ground } from "./gesture-ground.ts";
import { hitAt, type Hit } from "./hits.ts";
import { pressesOf } from "./presses.ts";
import type { View } from "./view.ts";

/** Farther than this a press is a drag, in px. */
const STILL_PX = 4;
const TOUCH_STILL_PX = 10;

/** What a press that is not let go of does so far. */
interface Press {
  readonly point: Place;
  readonly hit: Hit;
  drag: Drag | null;
}

/** Pointers that are down, and what they do: one presses or drags, two pinch. */
export function pointersOn(ground: Ground) {
  const { container, view, events } = ground;
  const isDown = new Map<number, Place>();
  const presses = pressesOf(events);
  let press: Press | null = null;
  const end = () => {
    press?.drag?.end();
    press = null;
  };
  return {
    move: (event: PointerEvent) => {
      const point = pointIn(container, event);
      if (!isDown.has(event.pointerId)) return hover(ground, event);
      if (isDown.size === 2) pinch(view, isDown, { moved: event.pointerId, point });
      isDown.set(event.pointerId, point);
      if (press && isDown.size === 1) draggedTo(ground, press, { point, event });
    },
    down: (event: PointerEvent) => {
      if (event.button !== 0) return;
      const point = held(ground, isDown, event);
      end();
      if (isDown.size === 1) press = { point, hit: hitOn(ground, point), drag: null };
    },
    up: (event: PointerEvent) => {
      if (!isDown.delete(event.pointerId)) return;
      if (press?.drag === null && event.type === "pointerup") presses.press(press.hit, event);
      end();
    },
    /** Takes back a drag that is under way; false where there is none. */
    cancel: (): boolean => press?.drag?.cancel() === true,
    /** Ends what is under way without a press. */
    forget: () => {
      isDown.clear();
      end();
    },
  };
}

/** Holds a pointer that went down; gives where it is. */
function held(
  { container, pointAt }: Ground,
  isDown: Map<number, Place>,
  event: PointerEvent,
): Place {
  const point = pointIn(container, event);
  isDown.set(event.pointerId, point);
  container.setPointerCapture(event.pointerId);
  pointAt(null);
  return point;
}

/** What is drawn at a point of the surface. */
export const hitOn = ({ content, view }: Ground, point: Place) =>
  hitAt(content, view.onChart(point), view.zoom());

/** Where an event is, in px from the upper left of the drawing. */
export function pointIn(container: HTMLElement, { clientX, clientY }: MouseEvent): Place {
  const { left, top } = container.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Begins a drag once the pointer is far enough from where it went down. */
function draggedTo(
  ground: Ground,
  press: Press,
  { point, event }: { readonly point: Place; readonly event: PointerEvent },
): void {
  const still = event.pointerType === "touch" ? TOUCH_STILL_PX : STILL_PX;
  const far = Math.hypot(point.x - press.point.x, point.y - press.point.y);
  if (!press.drag && far <= still) return;
  press.drag ??= dragOf(ground, press);
  press.drag.to(point);
}

/** What the pointer is over: a hand, and what is there says what it is. */
function hover(ground: Ground, event: PointerEvent): void {
  if (event.pointerType === "touch" || event.buttons !== 0) return;
  const { container, pointAt } = ground;
  const found = hitOn(ground, pointIn(container, event));
  const isOver = found.figure !== null || found.course !== null;
  container.style.cursor = isOver ? "pointer" : "";
  pointAt(isOver ? found : null);
}

/** Two fingers: what lies between them goes with them. */
function pinch(
  view: View,
  pointers: ReadonlyMap<number, Place>,
  { moved, point }: { readonly moved: number; readonly point: Place },
): void {
  const other = [...pointers].find(([id]) => id !== moved)?.[1];
  const before = pointers.get(moved);
  if (!other || !before) return;
  const distance = (a: Place) => Math.max(10, Math.hypot(a.x - other.x, a.y - other.y));
  const middle = (a: Place) => ({ x: (a.x + other.x) / 2, y: (a.y + other.y) / 2 });
  const [from, to] = [middle(before), middle(point)];
  view.panBy({ x: to.x - from.x, y: to.y - from.y });
  view.zoomAt(distance(point) / distance(before), to);
}
