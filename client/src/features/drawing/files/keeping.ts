import { say } from "../../../wording/index.ts";
import { beginChart, markSaved, openSaved, savedSession, session } from "../../../chart/index.ts";
import { keepChart, keepWhatWasLeft, keptChart, noteLeft } from "./kept-charts.ts";

const LAST = "clew.chart";
const AFTER_MS = 250;
let timer: ReturnType<typeof setTimeout> | undefined;
/** How many changes there were, and how many of them are kept. */
let changes = 0;
let kept = 0;

/** Brings the last chart back, then keeps every change, so that a reload loses nothing. */
export async function beginKeeping(): Promise<void> {
  await keepWhatWasLeft();
  const last = localStorage.getItem(LAST);
  const saved = last ? await keptChart(last) : null;
  if (saved) openSaved(saved);
  else beginChart(crypto.randomUUID(), say("common.untitledChart"));
  session.subscribe((now, before) => {
    if (now.id !== before.id) localStorage.setItem(LAST, now.id);
    const changed =
      now.history.now !== before.history.now ||
      now.name !== before.name ||
      now.viewport !== before.viewport;
    if (!changed || now.id !== before.id) return;
    clearTimeout(timer);
    timer = setTimeout(() => void keep(), AFTER_MS);
    changes += 1;
  });
  addEventListener("pagehide", leave);
}

const isWorthKeeping = () =>
  session.getState().history.now.entities.size > 0 || session.getState().savedAt !== null;

function leave(): void {
  if (kept === changes || !isWorthKeeping()) return;
  noteLeft(savedSession(new Date().toISOString()));
  localStorage.setItem(LAST, session.getState().id);
}

/** Keeps the open chart at once; an empty one that was never kept is not. */
async function keep(): Promise<void> {
  clearTimeout(timer);
  if (!isWorthKeeping()) return;
  const { id } = session.getState();
  const at = new Date().toISOString();
  const seen = changes;
  await keepChart(savedSession(at));
  kept = seen;
  localStorage.setItem(LAST, id);
  if (session.getState().id === id) markSaved(at);
}

/** Opens another kept chart; the one that was open is kept first. */
export async function openChart(id: string): Promise<boolean> {
  await keep();
  const saved = await keptChart(id);
  if (saved) openSaved(saved);
  return saved !== null;
}

/** Begins an empty chart under a name; the one that was open is kept first, unless it is to be forgotten. */
export async function newChart(name: string, before: "keep" | "forget" = "keep"): Promise<void> {
  clearTimeout(timer);
  if (before === "keep") await keep();
  beginChart(crypto.randomUUID(), name);
}
