import { useState } from "react";
import type { CanvasEvents } from "../../canvas/index.ts";
import {
  behindFigure,
  figurePlace,
  foldsOf,
  hideEntities,
  isSketch,
  moveEntities,
  moveSketches,
  openFolds,
  pinEntities,
  placesBehind,
  placesNow,
  type Place,
  runCommand,
  endStep,
  select,
  selectLine,
  session,
  setViewport,
  takeOut,
  unpinEntities,
} from "../../chart/index.ts";
import { expand } from "./acts/expand.ts";
import { eraseSketch, selectedSketch } from "./sketching/sketch-acts.ts";
import { sketchOf } from "./sketching/sketch-scene.ts";
import { isWhatIf } from "./cards/measuring.ts";

export type Tool = "select" | "box" | "lasso";
export interface MenuAt {
  readonly entity: string | null;
  readonly line: string | null;
  readonly x: number;
  readonly y: number;
}

const now = () => session.getState().history.now;
const behind = (id: string) => behindFigure(now(), id);

/** Where entities come when figures are moved: those behind a figure keep their places around it. */
function movedBehind(moved: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const before = placesNow(now());
  return new Map(
    [...moved].flatMap(([id, to]) => {
      const members = behind(id);
      if (members.length === 1) return [[id, to] as const];
      const places = members.flatMap((member) => before.get(member) ?? []);
      const stood = figurePlace(places);
      return members.flatMap((member) => {
        const from = before.get(member);
        return from
          ? [[member, { x: from.x + to.x - stood.x, y: from.y + to.y - stood.y }] as const]
          : [];
      });
    }),
  );
}

/** What the pointer does to the drawing and the selection. */
const pointing: Omit<CanvasEvents, "onMenu"> = {
  onPick: (id, how) => {
    if (isSketch(id)) return selectLine(id);
    return isWhatIf() && how === "only"
      ? runCommand(takeOut, { entityIds: behind(id), how: "toggle" })
      : select(behind(id), how);
  },
  onPickLine: (id) => selectLine(sketchOf(id)),
  onPickGround: () => select([]),
  onOpen: (id) =>
    foldsOf(now()).some((fold) => fold.id === id)
      ? runCommand(openFolds, { foldIds: [id] })
      : void (isSketch(id) || isWhatIf() || expand([id])),
  onMove: (places) => {
    const [notes, figures] = [true, false].map(
      (wished) => new Map([...places].filter(([id]) => isSketch(id) === wished)),
    );
    if (notes?.size) runCommand(moveSketches, { places: notes });
    if (figures?.size)
      runCommand(moveEntities, { places: placesBehind(now(), movedBehind(figures)) });
    endStep();
  },
  onViewport: setViewport,
};

/** The tool in hand, the menu that is open, and what the pointer does on the chart. */
export function useChart() {
  const [tool, setTool] = useState<Tool>("select");
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const events: CanvasEvents = {
    ...pointing,

    onMenu: (at) => {
      if (at.entity && isSketch(at.entity)) {
        selectLine(at.entity);
        return setMenu({ ...at, entity: null, line: at.entity });
      }
      if (at.entity && !behind(at.entity).every((id) => session.getState().selected.has(id)))
        select(behind(at.entity));
      if (at.line) selectLine(sketchOf(at.line));
      setMenu(at);
    },
  };
  return { tool, setTool, menu, setMenu, events };
}

export type Chart = ReturnType<typeof useChart>;

export const selectedIds = () => [...session.getState().selected];
/** Hides what is selected; a sketch is taken off, since nothing is lost that a row states. */
export function hideSelected(): void {
  const sketch = selectedSketch();
  if (sketch === null) runCommand(hideEntities, { entityIds: selectedIds() });
  else eraseSketch(sketch);
}

/** Pins what is selected; unpins it where all of it is pinned. */
export function togglePin(ids: readonly string[] = selectedIds()): void {
  if (ids.length === 0) return;
  const { pinned } = session.getState().history.now;
  runCommand(ids.every((id) => pinned.has(id)) ? unpinEntities : pinEntities, { entityIds: ids });
}
