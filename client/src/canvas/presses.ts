import type { EntityId } from "../chart/index.ts";
import type { Hit } from "./hits.ts";
import type { CanvasEvents } from "./scene.ts";

/** A press of a figure, where and when on the screen. */
interface Press {
  readonly id: EntityId;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

const DOUBLE_MS = 350;
const DOUBLE_PX = 8;

/**
 * Presses pick, double ones open. The first press of a double one may bring its figure out from under the details, so
 * that the second meets the ground: it opens that figure all the same.
 */
export function pressesOf(events: CanvasEvents) {
  let last: Press | null = null;
  return {
    press: ({ figure, course }: Hit, event: PointerEvent): void => {
      const before = last;
      const { clientX: x, clientY: y, timeStamp } = event;
      last = figure ? { id: figure.look.id, x, y, at: timeStamp } : null;
      if (before && isDouble(before, { x, y, at: timeStamp })) {
        last = null;
        return events.onOpen(before.id);
      }
      if (figure) {
        const isMore = event.shiftKey || event.ctrlKey || event.metaKey;
        return events.onPick(figure.look.id, isMore ? "toggle" : "only");
      }
      if (course) return events.onPickLine(course.line.id);
      events.onPickGround();
    },
  };
}

const isDouble = (before: Press, now: Omit<Press, "id">) =>
  now.at - before.at < DOUBLE_MS && Math.hypot(now.x - before.x, now.y - before.y) < DOUBLE_PX;
