import {
  emptyDrawn,
  type Drawn,
  type DrawnEntity,
  type DrawnLink,
  type Fold,
  type SharedLink,
  type PointedOut,
} from "./drawn.ts";
import type { Viewport } from "./viewport.ts";

/** A chart as browsers kept it before the server did: plain JSON. */
export interface SavedChart {
  readonly id: string;
  readonly name: string;
  /** ISO 8601. */
  readonly savedAt: string;
  readonly entities: readonly DrawnEntity[];
  readonly links: readonly DrawnLink[];
  readonly places: readonly (readonly [string, number, number])[];
  readonly hidden: readonly string[];
  readonly pinned: readonly string[];
  readonly shared: readonly SharedLink[];
  /** Absent in charts kept before figures could be folded. */
  readonly folds?: readonly Fold[];
  /** What was pointed out; so named in charts that are kept. */
  readonly thread: PointedOut | null;
  readonly chosenBy: string;
  readonly viewport: Viewport | null;
}

export function drawnOf(saved: SavedChart): Drawn {
  return {
    ...emptyDrawn,
    entities: new Map(saved.entities.map((entity) => [entity.id, entity])),
    links: new Map(saved.links.map((link) => [link.id, link])),
    places: new Map(saved.places.map(([id, x, y]) => [id, { x, y }])),
    hidden: new Set(saved.hidden),
    pinned: new Set(saved.pinned),
    shared: saved.shared,
    folds: saved.folds ?? [],
    pointedOut: saved.thread,
    chosenBy: saved.chosenBy,
  };
}
