import { closeSync, openSync, writeSync } from "node:fs";

/** Writes a file that its owner alone may read. */
export function writeOwnFile(path: string, text: string): void {
  const file = openSync(path, "w", 0o600);
  try {
    writeSync(file, text);
  } finally {
    closeSync(file);
  }
}
