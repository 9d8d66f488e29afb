import type { EntityId, Place } from "../chart/index.ts";
import type { Ground } from "./gesture-ground.ts";
import type { Hit } from "./hits.ts";

/** A drag under way: of a figure with those that are selected, or of the view. */
export interface Drag {
  readonly to: (point: Place) => void;
  readonly end: () => void;
  /** Ends it as if it had never begun; false where it has ended so before. */
  readonly cancel: () => boolean;
}

/** Pinned figures stay: a drag of one moves the view. */
export function dragOf(
  ground: Ground,
  { point, hit: { figure } }: { readonly point: Place; readonly hit: Hit },
): Drag {
  return cancelledOnce(
    figure && !figure.look.marks.pinned
      ? figureDrag(ground, figure.look.id, point)
      : viewDrag(ground, point),
  );
}

/** What is cancelled moves and reports nothing any more. */
function cancelledOnce(drag: Drag): Drag {
  let isOver = false;
  return {
    to: (point) => {
      if (!isOver) drag.to(point);
    },
    end: () => {
      if (!isOver) drag.end();
    },
    cancel: () => {
      const isFirst = !isOver;
      if (isFirst) drag.cancel();
      isOver = true;
      return isFirst;
    },
  };
}

function viewDrag({ view, container }: Ground, point: Place): Drag {
  let last = point;
  container.style.cursor = "grabbing";
  return {
    to: (now) => {
      view.panBy({ x: now.x - last.x, y: now.y - last.y });
      last = now;
    },
    end: () => {
      container.style.cursor = "";
    },
    cancel: () => {
      container.style.cursor = "";
      view.panBy({ x: point.x - last.x, y: point.y - last.y });
      return true;
    },
  };
}

/** A drag of a selected figure takes all selected ones along, but for pinned ones; one report when it ends. */
function figureDrag({ content, view, events, selected }: Ground, id: EntityId, point: Place): Drag {
  const begun = view.onChart(point);
  const ids = selected().has(id) ? [...selected()] : [id];
  const from = new Map(
    ids.flatMap((one) => {
      const figure = content.figures().get(one);
      return figure && !figure.look.marks.pinned ? [[one, { x: figure.x, y: figure.y }]] : [];
    }),
  );
  let places: ReadonlyMap<EntityId, Place> = new Map();
  return {
    to: (now) => {
      const { x, y } = view.onChart(now);
      places = new Map(
        [...from].map(([one, start]) => [
          one,
          { x: start.x + x - begun.x, y: start.y + y - begun.y },
        ]),
      );
      content.put(places);
    },
    end: () => {
      if (places.size > 0) events.onMove(places);
    },
    cancel: () => {
      content.put(from);
      return true;
    },
  };
}
