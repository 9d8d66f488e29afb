import type { KeyboardEvent } from "react";
import { actOfKey, addByHand, go, GO, isAfterGo, type KeyId } from "../../../address/index.ts";
import {
  askWhy,
  behindFigure,
  foldsOf,
  isSketch,
  runCommand,
  select,
  selectLine,
  session,
  shownEntities,
  takeOut,
  type Place,
} from "../../../chart/index.ts";
import { toggleShared } from "../acts/find-between.ts";
import { expand } from "../acts/expand.ts";
import {
  isWhatIf,
  leaveOne,
  toggleAppearance,
  toggleConnectors,
  toggleFilter,
  toggleGroups,
  toggleMostTools,
  toggleWhatIf,
} from "../cards/measuring.ts";
import { stopComparing } from "../comparing/compared.ts";
import { selectionIntoCase } from "../case-choices.tsx";
import { addNote, selectedSketch, sketchLink } from "../sketching/sketch-acts.ts";
import { hideSelected, selectedIds, togglePin, type Chart } from "../useChart.ts";
import { closeWays } from "../ways/chosen-ways.ts";
import { chartBox, fitAll, surfaceNow } from "./surface.ts";

const ARROWS: Readonly<Record<string, Place>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** What keys do that somebody may exchange. */
const given: Readonly<Partial<Record<KeyId, (chart: Chart) => void>>> = {
  expand: () => void expand(selectedIds()),
  hide: hideSelected,
  pin: () => togglePin(),
  shared: () => void toggleShared(),
  mostTools: toggleMostTools,
  groups: toggleGroups,
  connectors: toggleConnectors,
  whatIf: toggleWhatIf,
  appearance: () => openCard(toggleAppearance, "appearance-card"),
  filter: () => openCard(toggleFilter, "filter-card"),
  select: (chart) => chart.setTool("select"),
  box: (chart) => chart.setTool("box"),
  lasso: (chart) => chart.setTool("lasso"),
  fit: () => fitAll(),
  intoCase: selectionIntoCase,
  note: () => addNote(),
  hypothesis: () => addNote("hypothesis"),
  sketchLink,
  addByHand: () => addByHand(selectedIds()[0] ?? null),
  why: askWhySelected,
  profile: openProfile,
};

/** What keys do that stay as they are. */
const plain: Readonly<Record<string, (chart: Chart) => void>> = {
  enter: () => void (isWhatIf() ? takeOutSelected() : expand(selectedIds())),
  " ": () => isWhatIf() && takeOutSelected(),
  "+": () => surfaceNow()?.zoomBy(1.3),
  "=": () => surfaceNow()?.zoomBy(1.3),
  "-": () => surfaceNow()?.zoomBy(1 / 1.3),
  escape: (chart) => leave(chart),
  contextmenu: (chart) => openMenu(chart),
};

/** Keys while the chart has the focus. */
export function useChartKeys(chart: Chart): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.ctrlKey || event.metaKey) return selectAllBy(event);
    // G and a letter go to another view: the page hears them
    const { key, timeStamp } = event;
    if (key.toLowerCase() === GO || (key.length === 1 && isAfterGo(timeStamp))) return;
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    act(chart);
  };
}

function selectAllBy(event: KeyboardEvent): void {
  if (event.key.toLowerCase() !== "a") return;
  select(shownEntities(session.getState().history.now).map(({ id }) => id));
  event.preventDefault();
}

function actOf(event: KeyboardEvent): ((chart: Chart) => void) | undefined {
  if (event.key === "F10" && event.shiftKey) return openMenu;
  const arrow = ARROWS[event.key];
  if (arrow) return () => step(arrow, event.shiftKey);
  const id = actOfKey(event.key);
  return (id && given[id]) ?? plain[event.key.toLowerCase()];
}

/** Opens or closes a card by its key; one that opens has the keys. */
function openCard(toggle: () => void, card: string): void {
  toggle();
  requestAnimationFrame(() => {
    const field = document.querySelector(`[data-testid=${card}] :is(input, select)`);
    if (field instanceof HTMLElement) field.focus({ preventScroll: true });
  });
}

/** Why the two that are selected are linked. */
function askWhySelected(): void {
  const [from, to, more] = selectedIds();
  if (from !== undefined && to !== undefined && more === undefined) askWhy({ from, to });
}

/** The profile of the one that is selected. */
function openProfile(): void {
  const [id, more] = selectedIds();
  const entity = more === undefined && session.getState().history.now.entities.get(id ?? "");
  if (entity) go({ view: "profile", ref: entity.ref });
}

const takeOutSelected = () => runCommand(takeOut, { entityIds: selectedIds(), how: "toggle" });

/** Escape leaves one thing after another: tool, list of paths, what-if, selection, then each way of looking. */
function leave(chart: Chart): void {
  if (chart.tool !== "select") return chart.setTool("select");
  if (closeWays() || stopComparing()) return;
  if (isWhatIf()) return toggleWhatIf();
  if (session.getState().selected.size > 0 || session.getState().line !== null) return select([]);
  leaveOne();
}

function openMenu(chart: Chart): void {
  const [id] = selectedIds();
  const place = id ? surfaceNow()?.rendered().get(id) : undefined;
  const { left, top } = chartBox();
  chart.setMenu({
    entity: id ?? null,
    line: session.getState().line,
    x: left + (place?.x ?? 200) + 12,
    y: top + (place?.y ?? 160) + 8,
  });
}

/** Selects the nearest figure in a direction; the first one where none is selected. */
function step({ x, y }: Place, isAdded: boolean): void {
  const rendered = surfaceNow()?.rendered() ?? new Map<string, Place>();
  const { now } = session.getState().history;
  const last = selectedSketch() ?? selectedIds().at(-1) ?? "";
  const from = rendered.get(foldsOf(now).find(({ members }) => members.includes(last))?.id ?? last);
  if (!from) return select([...rendered.keys()].slice(0, 1).flatMap((id) => behindFigure(now, id)));
  const ahead = [...rendered].flatMap(([id, place]) => {
    const along = (place.x - from.x) * x + (place.y - from.y) * y;
    const across = Math.abs((place.x - from.x) * y) + Math.abs((place.y - from.y) * x);
    return along > 1 ? [{ id, cost: along + across * 2 }] : [];
  });
  const nearest = ahead.toSorted((a, b) => a.cost - b.cost)[0];
  if (nearest && isSketch(nearest.id)) selectLine(nearest.id);
  else if (nearest) select(behindFigure(now, nearest.id), isAdded ? "add" : "only");
}
