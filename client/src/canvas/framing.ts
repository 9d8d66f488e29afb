import type { EntityId } from "../chart/index.ts";
import type { Content, Figure } from "./content.ts";
import { labelWidth } from "./look/labels.ts";
import type { View } from "./view.ts";

/** How much of each side is covered, in px. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const MOST_FIT = 1.25;
/** Room for a label below, and a count above, in chart units. */
const BELOW = 26;
const ABOVE = 12;
const LEAST_ROOM = 120;

/** Shows all figures in the part that no panel covers. */
export function fit(content: Content, view: View, { top, right, bottom, left }: Margins): void {
  const figures = content.inOrder();
  if (figures.length === 0 || view.width() === 0) return;
  const box = boxAround(figures);
  const zoom = Math.min(
    Math.max(LEAST_ROOM, view.width() - left - right) / (box.x2 - box.x1),
    Math.max(LEAST_ROOM, view.height() - top - bottom) / (box.y2 - box.y1),
    MOST_FIT,
  );
  const mx = (left + view.width() - right) / 2;
  const my = (top + view.height() - bottom) / 2;
  view.set({
    zoom,
    pan: { x: mx - ((box.x1 + box.x2) / 2) * zoom, y: my - ((box.y1 + box.y2) / 2) * zoom },
  });
}

/** All figures with their labels, in chart units. */
function boxAround(figures: readonly Figure[]) {
  const box = { x1: Infinity, x2: -Infinity, y1: Infinity, y2: -Infinity };
  for (const { x, y, width, height, look } of figures) {
    const half = Math.max(width, labelWidth(look.label)) / 2;
    box.x1 = Math.min(box.x1, x - half);
    box.x2 = Math.max(box.x2, x + half);
    box.y1 = Math.min(box.y1, y - height / 2 - ABOVE);
    box.y2 = Math.max(box.y2, y + height / 2 + BELOW);
  }
  return box;
}

const EDGE = 40;

/** Pans no further than needed for a figure to be seen beside the panels. */
export function bringIntoView(
  content: Content,
  view: View,
  { id, clear }: { readonly id: EntityId; readonly clear: Margins },
): void {
  const figure = content.figures().get(id);
  if (!figure) return;
  const { x, y } = view.onScreen(figure);
  const within = (at: number, least: number, most: number) =>
    at > most ? most - at : Math.max(0, least - at);
  const by = {
    x: within(x, EDGE, view.width() - clear.right - EDGE),
    y: within(y, EDGE, view.height() - clear.bottom - EDGE),
  };
  if (by.x !== 0 || by.y !== 0) view.panBy(by);
}
