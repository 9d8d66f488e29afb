import type { EntityId } from "../chart/index.ts";
import type { Content } from "./content.ts";
import type { Hit } from "./hits.ts";
import type { CanvasEvents } from "./scene.ts";
import type { View } from "./view.ts";

/** What gestures act on. */
export interface Ground {
  readonly container: HTMLElement;
  readonly content: Content;
  readonly view: View;
  readonly events: CanvasEvents;
  readonly selected: () => ReadonlySet<EntityId>;
  /** Called with what the pointer is over. */
  readonly pointAt: (hit: Hit | null) => void;
}
