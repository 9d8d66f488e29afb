import { mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { NotPermitted } from "./errors.ts";

/**
 * Makes a folder of Clew's own, with those above it, for its user alone. Level by level: Node's own
 * way tries for ever where a file system takes no folders, as /proc does. Throws NotPermitted there,
 * else what the file system says.
 */
export function makeOwnFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeOwnFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    if (code === "ENOENT") throw new NotPermitted("shared.folder-read-only");
    // another process may have made it meanwhile
    if (code !== "EEXIST" || !statSync(path).isDirectory()) throw error;
  }
}
