import type { Core, NodeSingular } from "cytoscape";
import type { Place } from "../chart/index.ts";

/** How long pieces take to move apart: long enough to follow, short enough not to wait for. */
const GLIDE_MS = 450;

interface Move {
  readonly node: NodeSingular;
  readonly from: Place;
  readonly to: Place;
}

/** Whether moves may be shown: not where the reader asked for none. */
export const mayGlide = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** Moves figures to their places before one's eyes. Returns how to bring it to its end at once. */
export function glide(cy: Core, places: ReadonlyMap<string, Place>, onEnd: () => void): () => void {
  const moves = [...places].flatMap(([id, to]): readonly Move[] => {
    const node = cy.getElementById(`e ${id}`).nodes()[0];
    if (!node) return [];
    const from = { ...node.position() };
    return from.x === to.x && from.y === to.y ? [] : [{ node, from, to }];
  });
  const begun = performance.now();
  let frame = 0;
  const at = (part: number) =>
    cy.batch(() => {
      const eased = 1 - (1 - part) ** 3;
      for (const { node, from, to } of moves)
        putAt(node, { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased });
    });
  const end = () => {
    cancelAnimationFrame(frame);
    if (cy.destroyed()) return;
    at(1);
    onEnd();
  };
  const tick = (now: number) => {
    const part = Math.min(1, Math.max(0, now - begun) / GLIDE_MS);
    if (part >= 1 || cy.destroyed()) return end();
    at(part);
    frame = requestAnimationFrame(tick);
  };
  frame = requestAnimationFrame(tick);
  return end;
}

/** Cytoscape moves nothing that is locked, and pinned figures are. */
export function putAt(node: NodeSingular, { x, y }: Place): void {
  const isLocked = node.locked();
  if (isLocked) node.unlock();
  node.position({ x, y });
  if (isLocked) node.lock();
}
