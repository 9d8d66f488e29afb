import type { SavedChart } from "../../../chart/index.ts";

/**
 * Charts that earlier versions kept in this browser (IndexedDB "clew", store "charts", by id). Every
 * promise settles.
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

export const forgetInBrowser = (id: string) => answered("readwrite", (charts) => charts.delete(id));

/** All that are there, and the one that was noted when the page was left; last saved first. */
export async function chartsInBrowser(): Promise<readonly SavedChart[]> {
  const charts = (await answered<SavedChart[]>("readonly", (store) => store.getAll())) ?? [];
  const left = chartLeft();
  const others = charts.filter(({ id }) => id !== left?.id);
  return [...(left ? [left] : []), ...others].toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

const LEFT = "clew.left";

function chartLeft(): SavedChart | null {
  try {
    const chart: SavedChart | null = JSON.parse(localStorage.getItem(LEFT) ?? "null");
    return chart;
  } catch {
    return null;
  } finally {
    localStorage.removeItem(LEFT);
  }
}
