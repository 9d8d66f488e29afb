import {
  ask,
  ChartFollowedDocument,
  ChartsDocument,
  DeleteChartDocument,
  DuplicateChartDocument,
  follow,
  freshKey,
  type ChartKeptFragment,
} from "../../../api/index.ts";
import {
  beginChart,
  beginHistory,
  emptyDrawn,
  openKept,
  session,
  type Session,
  type Viewport,
} from "../../../chart/index.ts";
import { addressNow } from "../../../address/index.ts";
import { fetchCanvas } from "../../../canvas/index.ts";
import { notify } from "../../../design/index.ts";
import { say } from "../../../wording/index.ts";
import { takeChartsOver } from "./charts-taken-over.ts";
import { beginCopy, keepOpen, pageKnown, takeOthers } from "./keeper.ts";
import { readChart } from "./kept-chart.ts";
import { noteUnsent, sendUnsent } from "./left-steps.ts";

const LAST = "clew.chart";
const VIEWPORT = "clew.viewport.";
const AFTER_MS = 250;
/** So long the first view waits for the last chart. */
const PATIENCE_MS = 1_500;
let timer: ReturnType<typeof setTimeout> | undefined;
let leaveOthers: () => void = () => undefined;

/** A UUID; randomUUID is not there on a page that came over plain HTTP. */
const newId = () => freshKey().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");

/** Brings the last chart back, then keeps every change on the server. */
export async function beginKeeping(): Promise<void> {
  fresh(say("common.untitledChart"));
  session.subscribe(changed);
  addEventListener("pagehide", noteUnsent);
  const address = addressNow();
  const wanted =
    (address.view === "chart" ? address.chart : undefined) ?? localStorage.getItem(LAST);
  const brought = (async () => {
    await sendUnsent();
    await takeChartsOver();
    const { history } = session.getState();
    if (wanted !== null && history.steps.length === 0) await openChart(wanted);
  })();
  await Promise.race([brought, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

function changed(now: Session, before: Session): void {
  if (now.id !== before.id) return;
  if (now.viewport !== before.viewport && now.viewport !== null)
    localStorage.setItem(VIEWPORT + now.id, JSON.stringify(now.viewport));
  if (now.history === before.history && now.name === before.name) return;
  clearTimeout(timer);
  timer = setTimeout(() => void keepOpen().then(followOpen), AFTER_MS);
}

let followed = "";

/** Sees what others do to the open chart, once the server has it. */
function followOpen(): void {
  const { id } = session.getState();
  if (pageKnown() === 0) return;
  localStorage.setItem(LAST, id);
  if (followed === id) return;
  leaveOthers();
  followed = id;
  leaveOthers = follow(
    ChartFollowedDocument,
    { chart: id, after: pageKnown() },
    {
      onData: ({ chartPages }) => {
        if (chartPages.some(({ number }) => number > pageKnown())) void keepOpen().then(takeOthers);
      },
      onProblem: () => {
        followed = "";
      },
    },
  );
}

function fresh(name: string): void {
  leaveOthers();
  followed = "";
  const id = newId();
  beginChart(id, name);
  beginCopy({ id, page: 0, name, history: beginHistory(emptyDrawn) });
}

/** Opens another chart; the one that was open is kept first. False where there is none of that id. */
export async function openChart(id: string): Promise<boolean> {
  fetchCanvas();
  clearTimeout(timer);
  await keepOpen();
  const { chart, problem } = await readChart(id);
  if (problem) notify(`${problem.message} ${problem.advice}`);
  if (chart === null) return false;
  leaveOthers();
  followed = "";
  const { name, savedAt, history, page, gone, unknown } = chart;
  beginCopy({ id, page, name, history });
  openKept({ id, name, savedAt, history, viewport: viewportOf(id) });
  localStorage.setItem(LAST, id);
  if (gone > 0) notify(say("drawing.kept.someGone", { gone }));
  if (unknown > 0) notify(say("drawing.kept.someUnknown", { unknown }));
  followOpen();
  return true;
}

function viewportOf(id: string): Viewport | null {
  const text = localStorage.getItem(VIEWPORT + id);
  const viewport: Viewport | null = text === null ? null : JSON.parse(text);
  return viewport;
}

/** Begins an empty chart under a name; the one that was open is kept first, unless it is to be forgotten. */
export async function newChart(name: string, before: "keep" | "forget" = "keep"): Promise<void> {
  clearTimeout(timer);
  if (before === "keep") {
    await keepOpen();
    noteUnsent();
  }
  fresh(name);
  localStorage.setItem(LAST, session.getState().id);
}

/** All charts that are kept, the latest changed first. */
export async function keptCharts(): Promise<readonly ChartKeptFragment[]> {
  const { data } = await ask(ChartsDocument, {});
  return data?.charts ?? [];
}

export async function forgetChart(id: string): Promise<void> {
  const { data, problem } = await ask(DeleteChartDocument, { chart: id });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  if (!data.deleteChart.ok) notify(data.deleteChart.errors.map(({ message }) => message).join(" "));
  localStorage.removeItem(VIEWPORT + id);
}

/** Makes a copy of the open chart and opens it. */
export async function duplicateChart(): Promise<void> {
  await keepOpen();
  const { id, name } = session.getState();
  const copied = say("drawing.kept.copyOf", { name });
  const { data, problem } = await ask(DuplicateChartDocument, { chart: id, name: copied });
  if (problem) return notify(`${problem.message} ${problem.advice}`);
  const { chart, errors } = data.duplicateChart;
  if (chart === null) return notify(errors.map(({ message }) => message).join(" "));
  await openChart(chart.id);
}
