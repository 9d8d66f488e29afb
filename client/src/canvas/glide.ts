import type { EntityId, Place } from "../chart/index.ts";
import type { Content } from "./content.ts";

/** How long pieces take to move apart: long enough to follow, short enough not to wait for. */
const GLIDE_MS = 450;

/** Whether moves may be shown: not where the reader asked for none. */
export const mayGlide = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves figures to their places before one's eyes. Returns how to bring it to its end at once. */
export function glide(
  content: Content,
  places: ReadonlyMap<EntityId, Place>,
  onEnd: () => void,
): () => void {
  const from = new Map([...content.figures()].map(([id, { x, y }]) => [id, { x, y }]));
  const begun = performance.now();
  let frame = 0;
  const at = (part: number) => {
    const eased = 1 - (1 - part) ** 3;
    const between = (a: number, b: number) => a + (b - a) * eased;
    content.put(
      new Map(
        [...places].flatMap(([id, to]) => {
          const start = from.get(id);
          return start ? [[id, { x: between(start.x, to.x), y: between(start.y, to.y) }]] : [];
        }),
      ),
    );
  };
  const end = () => {
    cancelAnimationFrame(frame);
    at(1);
    onEnd();
  };
  const tick = (now: number) => {
    const part = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
    if (part >= 1) return end();
    at(part);
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return end;
}
