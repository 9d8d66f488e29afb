import { useRef, useState } from "react";
import type { CanvasEvents, Surface } from "../../canvas/index.ts";
import { hideEntities, moveEntities, pinEntities, placesBehind, runCommand, endStep, select, selectLine, session, setViewport, takeOut, unpinEntities } from "../../chart/index.ts";
import { expand } from "./expand.ts";
import { isWhatIf } from "./measuring.ts";
import { setSurface } from "./surface.ts";

export type Tool = "select" | "box" | "lasso";
export interface MenuAt {
  readonly entity: string | null;
  readonly line: string | null;
  readonly x: number;
  readonly y: number;
}

/** What the pointer does on the chart. */
export function useChart() {
  const [tool, setTool] = useState<Tool>("select");
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const surface = useRef<Surface | null>(null);
  const takeSurface = (made: Surface | null) => {
    surface.current = made;
    setSurface(made);
  };
  const events: CanvasEvents = {
    onPick: (id, how) => (isWhatIf() && how === "only" ? runCommand(takeOut, { entityIds: [id], how: "toggle" }) : select([id], how)),
    onPickLine: selectLine,
    onPickGround: () => select([]),
    onOpen: (id) => void (isWhatIf() || expand([id])),
    onMenu: (at) => {
      if (at.entity && !session.getState().selected.has(at.entity)) select([at.entity]);
      if (at.line) selectLine(at.line);
      setMenu(at);
    },
    onMove: (places) => {
      runCommand(moveEntities, { places: placesBehind(session.getState().history.now, places) });
      endStep();
    },
    onViewport: setViewport,
  };
  return { tool, setTool, menu, setMenu, surface, takeSurface, events };
}

export const selectedIds = () => [...session.getState().selected];
export const hideSelected = () => runCommand(hideEntities, { entityIds: selectedIds() });

/** Pins what is selected; unpins it where all of it is pinned. */
export function togglePin(ids: readonly string[] = selectedIds()): void {
  if (ids.length === 0) return;
  const { pinned } = session.getState().history.now;
  runCommand(ids.every((id) => pinned.has(id)) ? unpinEntities : pinEntities, { entityIds: ids });
}
