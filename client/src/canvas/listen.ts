import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { EntityId, Place } from "../chart/index.ts";
import type { CanvasEvents } from "./scene.ts";

const entityOf = (event: EventObject): EntityId => String(event.target.id()).slice(2);

/** Turns Cytoscape's events into the canvas's own; returns how to stop. */
export function listen(
  cy: Core,
  events: CanvasEvents,
  selected: () => ReadonlySet<EntityId>,
): () => void {
  listenToTaps(cy, events);
  cy.on("dbltap", "node", (event) => events.onOpen(entityOf(event)));
  cy.on("cxttap", (event) => {
    const isElement = event.target !== cy;
    const isFigure = isElement && event.target.isNode();
    const { clientX: x, clientY: y } = event.originalEvent;
    events.onMenu({
      entity: isFigure ? entityOf(event) : null,
      line: isElement && !isFigure ? entityOf(event) : null,
      x,
      y,
    });
  });
  listenToDrags(cy, events, selected);
  return listenToViewport(cy, events);
}

/** A press of a figure, where and when on the screen. */
interface Tap {
  readonly id: EntityId;
  readonly event: MouseEvent;
}

const DOUBLE_MS = 350;
const DOUBLE_PX = 8;

/**
 * Presses pick. The first press of a double one may bring its figure out from under the details, so
 * that the second meets the ground: it opens that figure all the same.
 */
function listenToTaps(cy: Core, events: CanvasEvents): void {
  let last: Tap | null = null;
  cy.on("tap", (event) => {
    const before = last;
    const isFigure = event.target !== cy && event.target.isNode();
    last = isFigure ? { id: entityOf(event), event: event.originalEvent } : null;
    if (before && before.id !== last?.id && isDouble(before.event, event.originalEvent))
      return events.onOpen(before.id);
    if (event.target === cy) return events.onPickGround();
    if (!isFigure) return events.onPickLine(entityOf(event));
    const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
    events.onPick(entityOf(event), shiftKey || ctrlKey || metaKey ? "toggle" : "only");
  });
}

function isDouble(before: MouseEvent, now: MouseEvent): boolean {
  const apart = Math.hypot(now.clientX - before.clientX, now.clientY - before.clientY);
  return now.timeStamp - before.timeStamp < DOUBLE_MS && apart < DOUBLE_PX;
}

/** A figure that is dragged along, with where it stood. */
interface Companion extends Place {
  readonly node: NodeSingular;
}

/** A drag of a selected figure takes all selected ones along; one report when it ends. */
function listenToDrags(
  cy: Core,
  events: CanvasEvents,
  selected: () => ReadonlySet<EntityId>,
): void {
  let from: Place = { x: 0, y: 0 };
  let others: readonly Companion[] = [];
  let moved = false;
  cy.on("grab", "node", (event) => {
    from = { ...event.target.position() };
    moved = false;
    others = companionsOf(cy, entityOf(event), selected());
  });
  cy.on("drag", "node", (event) => {
    moved = true;
    const { x, y } = event.target.position();
    cy.batch(() =>
      others.forEach((other) =>
        other.node.position({ x: other.x + x - from.x, y: other.y + y - from.y }),
      ),
    );
  });
  cy.on("free", "node", (event) => {
    if (!moved) return;
    const own = [entityOf(event), { ...event.target.position() }] as const;
    const along = others.map(({ node }) => [node.id().slice(2), { ...node.position() }] as const);
    events.onMove(new Map([own, ...along]));
  });
}

/** What moves with a figure: the others that are selected with it, but for those that are pinned. */
function companionsOf(
  cy: Core,
  id: EntityId,
  selected: ReadonlySet<EntityId>,
): readonly Companion[] {
  if (!selected.has(id)) return [];
  return [...selected]
    .filter((other) => other !== id)
    .flatMap((other) => cy.getElementById(`e ${other}`).nodes().toArray())
    .filter((node) => !node.locked())
    .map((node) => ({ node, ...node.position() }));
}

function listenToViewport(cy: Core, events: CanvasEvents): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  cy.on("viewport", () => {
    clearTimeout(timer);
    timer = setTimeout(() => events.onViewport({ zoom: cy.zoom(), pan: { ...cy.pan() } }), 250);
  });
  return () => clearTimeout(timer);
}
