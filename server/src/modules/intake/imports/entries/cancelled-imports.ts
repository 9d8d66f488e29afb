import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const notePath = (data: string, id: string) => join(data, "cancelled", id);

/**
 * Notes when a person cancelled an import of which something may be held: no later start goes on
 * with it. `at`: ISO.
 */
export function noteCancelled(data: string, id: string, at: string): void {
  const path = notePath(data, id);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  writeFileSync(path, at, { mode: 0o600 });
}

/** When an import was cancelled, ISO, where what it stated is not taken out yet. */
export function cancelledAt(data: string, id: string): string | undefined {
  const path = notePath(data, id);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Forgets that an import was cancelled: it is taken out, or was asked for again. */
export function forgetCancelled(data: string, id: string): void {
  rmSync(notePath(data, id), { force: true });
}
