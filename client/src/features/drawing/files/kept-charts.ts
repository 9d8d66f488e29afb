import type { SavedChart } from "../../../chart/index.ts";

/**
 * Charts kept in this browser (IndexedDB "clew", store "charts", by id). Every promise settles;
 * without a store nothing is kept.
 */
const opened = new Promise<IDBDatabase | null>((resolve) => {
  try {
    const request = indexedDB.open("clew", 1);
    request.onupgradeneeded = () => request.result.createObjectStore("charts", { keyPath: "id" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
    request.onblocked = () => resolve(null);
  } catch {
    resolve(null);
  }
});

async function answered<T>(
  mode: IDBTransactionMode,
  ask: (charts: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  const database = await opened;
  if (!database) return null;
  return new Promise((resolve) => {
    const request = ask(database.transaction("charts", mode).objectStore("charts"));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => resolve(null);
  });
}

export const keepChart = (chart: SavedChart) =>
  answered("readwrite", (charts) => charts.put(chart));
export const forgetChart = (id: string) => answered("readwrite", (charts) => charts.delete(id));
export const keptChart = async (id: string) =>
  (await answered<SavedChart | undefined>("readonly", (charts) => charts.get(id))) ?? null;

/** All charts kept, last saved first. */
export async function keptCharts(): Promise<readonly SavedChart[]> {
  const charts = (await answered<SavedChart[]>("readonly", (store) => store.getAll())) ?? [];
  return charts.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

const LEFT = "clew.left";

/** Notes a chart at once, for when the page is being left and nothing slower would end in time. */
export function noteLeft(chart: SavedChart): void {
  try {
    localStorage.setItem(LEFT, JSON.stringify(chart));
  } catch {
    void keepChart(chart);
  }
}

/** Keeps the chart that was noted when the page was left, if there is one. */
export async function keepWhatWasLeft(): Promise<void> {
  const text = localStorage.getItem(LEFT);
  if (text === null) return;
  try {
    const chart: SavedChart = JSON.parse(text);
    await keepChart(chart);
  } finally {
    localStorage.removeItem(LEFT);
  }
}
