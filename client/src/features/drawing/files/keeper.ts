import {
  ask,
  ChartPagesDocument,
  freshKey,
  KeepChartDocument,
  keepQuietly,
  type KeepChartMutationVariables,
} from "../../../api/index.ts";
import {
  actsBetween,
  goTo,
  markSaved,
  packed,
  session,
  shownEntities,
  takeOver,
  unpacked,
  veiled,
  withActs,
  type Act,
  type DrawnEntity,
  type History,
  type Met,
} from "../../../chart/index.ts";
import { notify } from "../../../design/index.ts";
import { actsOn } from "./kept-chart.ts";
import { readWorld } from "./read-world.ts";

/** What the server has of the chart that is open. */
interface Copy {
  readonly id: string;
  readonly page: number;
  readonly name: string;
  readonly history: History;
}

/** A page on its way: sent again under its key until an answer comes. */
interface Sent {
  readonly asked: KeepChartMutationVariables;
  readonly copy: Copy;
}

const mostActs = 500;
const pauses = [1_000, 2_000, 5_000, 15_000] as const;

let copy: Copy | null = null;
let met: Met = new Map();
let sending: Promise<void> = Promise.resolve();
let sent: Sent | null = null;
let failures = 0;
let again: ReturnType<typeof setTimeout> | undefined;

/** Says what the server has of the chart that is open; page 0 where it has none of it. */
export function beginCopy(begun: Copy): void {
  copy = begun;
  met = new Map();
  sent = null;
  failures = 0;
  clearTimeout(again);
  for (const { change } of begun.history.steps)
    for (const one of [...change.entities.went, ...change.entities.came]) met.set(one.id, one);
  for (const one of begun.history.now.entities.values()) met.set(one.id, one);
}

/** Number of the last page that is known here. */
export const pageKnown = () => copy?.page ?? 0;

/** Keeps what was done to the open chart since; one page after the other. */
export function keepOpen(): Promise<void> {
  sending = sending.then(send, send);
  return sending;
}

async function send(): Promise<void> {
  for (let next = sent ?? nextPage(); next !== null; next = nextPage()) {
    sent = next;
    const { data, problem } = await keepQuietly(KeepChartDocument, next.asked);
    if (copy?.id !== next.asked.chart) return;
    if (problem) return tryLater(problem.message);
    sent = null;
    failures = 0;
    const { ok, chart, errors } = data.keepChart;
    if (ok && chart) {
      copy = { ...next.copy, page: chart.page };
      if (session.getState().id === copy.id) markSaved(chart.changedAt);
    } else if (!(await takeOthers())) return notify(errors.map(({ message }) => message).join(" "));
  }
}

/** The server is away, or the store is: what is to be kept waits here. */
function tryLater(message: string): void {
  if (failures === 0) notify(message);
  const pause = pauses[Math.min(failures, pauses.length - 1)] ?? 15_000;
  failures += 1;
  clearTimeout(again);
  again = setTimeout(() => void keepOpen(), pause);
}

/** What is to be kept next; null where the server has all, or nothing was ever drawn. */
function nextPage(): Sent | null {
  const { id, name, history } = session.getState();
  if (copy?.id !== id) return null;
  const acts = actsBetween(copy.history, history);
  if (acts.length === 0 && (copy.page === 0 || copy.name === name)) return null;
  const some = acts.slice(0, mostActs);
  const after = some.length === acts.length ? history : withActs(copy.history, some);
  const steps = [...packed(some, met)];
  return {
    asked: {
      chart: id,
      after: copy.page,
      name: veiled(name, met.values()).slice(0, 400) || "…",
      drawn: shownEntities(after.now).length,
      steps,
      idempotencyKey: freshKey(),
    },
    copy: { id, name, page: copy.page, history: after },
  };
}

/** Brings what others did to the open chart here, and one's own on top; false where there is nothing of theirs. */
export async function takeOthers(): Promise<boolean> {
  const held = copy;
  if (held === null) return false;
  const { data, problem } = await ask(ChartPagesDocument, { id: held.id, after: held.page });
  if (problem || data.chart === null || data.chart.pages.length === 0) return false;
  const theirs = actsOn(data.chart.pages);
  const read = await readWorld(theirs, entitiesMet());
  if (read.problem || copy !== held) return false;
  const before = withActs(held.history, unpacked(theirs, read.world));
  const { id, name, history } = session.getState();
  if (id !== held.id) return false;
  const mine = actsBetween(held.history, history);
  copy = { ...held, page: data.chart.page, history: before };
  for (const one of before.now.entities.values()) met.set(one.id, one);
  takeOver(onTop(before, mine, held.history.at));
  if (name === held.name) session.setState({ name: data.chart.name });
  copy = { ...copy, name: data.chart.name };
  return true;
}

function entitiesMet(): ReadonlyMap<string, DrawnEntity> {
  return new Map([...met.values()].map((one) => [one.ref, one]));
}

/** One's own acts behind those of others: steps anew, and as many taken back as were. */
function onTop(before: History, mine: readonly Act[], at: number): History {
  const shift = before.at - at;
  return mine.reduce(
    (now, act) => (act.act === "do" ? withActs(now, [act]) : goTo(now, act.at + shift)),
    before,
  );
}

/** What is not kept yet, in a form that can be sent when the page comes back. */
export function unsent(): KeepChartMutationVariables | null {
  return sent?.asked ?? nextPage()?.asked ?? null;
}
