import type { KeyboardEvent } from "react";
import { addByHand } from "../../address/index.ts";
import { select, session, shownEntities, type Place } from "../../chart/index.ts";
import { toggleShared } from "./between.ts";
import { expand } from "./expand.ts";
import { hideSelected, selectedIds, togglePin, type useChart } from "./useChart.ts";
import { fitAll } from "./surface.ts";

const ARROWS: Readonly<Record<string, Place>> = { ArrowRight: { x: 1, y: 0 }, ArrowLeft: { x: -1, y: 0 }, ArrowDown: { x: 0, y: 1 }, ArrowUp: { x: 0, y: -1 } };

/** Keys while the chart has the focus. */
export function useChartKeys(chart: ReturnType<typeof useChart>): (event: KeyboardEvent) => void {
  const plain: Readonly<Record<string, () => void>> = {
    Enter: () => void expand(selectedIds()),
    e: () => void expand(selectedIds()),
    Delete: hideSelected,
    Backspace: hideSelected,
    p: () => togglePin(),
    s: () => void toggleShared(),
    v: () => chart.setTool("select"),
    b: () => chart.setTool("box"),
    l: () => chart.setTool("lasso"),
    f: () => fitAll(),
    n: () => addByHand(selectedIds()[0] ?? null),
    "+": () => chart.surface.current?.zoomBy(1.3),
    "=": () => chart.surface.current?.zoomBy(1.3),
    "-": () => chart.surface.current?.zoomBy(1 / 1.3),
    Escape: () => (chart.tool === "select" ? select([]) : chart.setTool("select")),
    ContextMenu: () => openMenu(chart),
  };
  return (event) => {
    if (event.ctrlKey || event.metaKey) {
      if (event.key.toLowerCase() !== "a") return;
      select(shownEntities(session.getState().history.now).map(({ id }) => id));
      return event.preventDefault();
    }
    const arrow = ARROWS[event.key];
    const act = event.key === "F10" && event.shiftKey ? () => openMenu(chart) : arrow ? () => step(chart, arrow, event.shiftKey) : plain[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}

function openMenu(chart: ReturnType<typeof useChart>): void {
  const [id] = selectedIds();
  const place = id ? chart.surface.current?.rendered().get(id) : undefined;
  chart.setMenu({ entity: id ?? null, line: session.getState().line, x: (place?.x ?? 200) + 60, y: (place?.y ?? 160) + 60 });
}

/** Selects the nearest figure in a direction; the first one where none is selected. */
function step(chart: ReturnType<typeof useChart>, { x, y }: Place, isAdded: boolean): void {
  const rendered = chart.surface.current?.rendered() ?? new Map<string, Place>();
  const from = rendered.get(selectedIds().at(-1) ?? "");
  if (!from) return select([...rendered.keys()].slice(0, 1));
  const ahead = [...rendered].flatMap(([id, place]) => {
    const [along, across] = [(place.x - from.x) * x + (place.y - from.y) * y, Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x)];
    return along > 1 ? [{ id, cost: along + across * 2 }] : [];
  });
  const nearest = ahead.toSorted((a, b) => a.cost - b.cost)[0];
  if (nearest) select([nearest.id], isAdded ? "add" : "only");
}
