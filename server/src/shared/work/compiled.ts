import { enableCompileCache, flushCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../../node_modules/.cache/clew", import.meta.url));

/**
 * From now on this thread keeps what it compiles beside the libraries, and takes from there what is
 * kept of the same source: types need not be stripped again. A folder that cannot be written to
 * changes nothing but the time.
 */
export function takeCompiled(): void {
  enableCompileCache(folder);
}

/** Puts what was compiled since on disk: a thread that is ended in its midst keeps nothing. */
export function keepCompiled(): void {
  flushCompileCache();
}
