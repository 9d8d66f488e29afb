import { useRef, type KeyboardEvent, type RefObject } from "react";
import { addByHand } from "../../../address/index.ts";
import {
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

/** What each key does by itself, in lower case. */
const plain: Readonly<Record<string, (chart: Chart) => void>> = {
  enter: () => void (isWhatIf() ? takeOutSelected() : expand(selectedIds())),
  " ": () => isWhatIf() && takeOutSelected(),
  e: () => void expand(selectedIds()),
  delete: hideSelected,
  backspace: hideSelected,
  p: () => togglePin(),
  s: () => void toggleShared(),
  m: toggleMostTools,
  k: toggleConnectors,
  w: toggleWhatIf,
  z: toggleAppearance,
  i: toggleFilter,
  v: (chart) => chart.setTool("select"),
  b: (chart) => chart.setTool("box"),
  l: (chart) => chart.setTool("lasso"),
  f: () => fitAll(),
  c: selectionIntoCase,
  a: () => addNote(),
  h: () => addNote("hypothesis"),
  d: sketchLink,
  n: () => addByHand(selectedIds()[0] ?? null),
  "+": () => surfaceNow()?.zoomBy(1.3),
  "=": () => surfaceNow()?.zoomBy(1.3),
  "-": () => surfaceNow()?.zoomBy(1 / 1.3),
  escape: (chart) => leave(chart),
  contextmenu: (chart) => openMenu(chart),
};

/** Keys while the chart has the focus. */
export function useChartKeys(chart: Chart): (event: KeyboardEvent) => void {
  const go = useRef<Go | null>(null);
  return (event) => {
    if (event.ctrlKey || event.metaKey) return selectAllBy(event);
    if (isPartOfGo(event, go)) return;
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
  return plain[event.key.toLowerCase()];
}

/** When G was pressed, and what groups unless another letter comes soon. */
interface Go {
  readonly at: number;
  readonly timer: ReturnType<typeof setTimeout>;
}
const ALONE_MS = 450;
/** How long the page waits for the letter after G. */
const GO_MS = 1_000;

/** G alone groups; G and a letter soon after goes to another view. No letter does both. */
function isPartOfGo(event: KeyboardEvent, go: RefObject<Go | null>): boolean {
  const before = go.current;
  const now = performance.now();
  if (event.key.toLowerCase() === "g" && (before === null || now - before.at > ALONE_MS)) {
    if (before !== null && now - before.at < GO_MS) event.stopPropagation();
    go.current = { at: now, timer: setTimeout(toggleGroups, ALONE_MS) };
    return true;
  }
  if (before === null || event.key.length > 1 || now - before.at > GO_MS) return false;
  if (now - before.at > ALONE_MS) {
    event.stopPropagation();
    return false;
  }
  clearTimeout(before.timer);
  go.current = null;
  return true;
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
