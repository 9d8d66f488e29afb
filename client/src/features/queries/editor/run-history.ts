const KEY = "clew.query-history";
const MOST = 30;

/** Texts that were run in this browser, the last first. They leave it no other way. */
export function ranBefore(): readonly string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
}

/** Notes that a text was run; one that is there already moves to the front. */
export function noteRun(text: string): void {
  const kept = [text, ...ranBefore().filter((one) => one !== text)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A browser without room keeps no history; the query runs all the same.
  }
}

export function forgetRuns(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // As above.
  }
}
