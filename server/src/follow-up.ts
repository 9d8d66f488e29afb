import type { Clew } from "./context.ts";
import { EngineUnavailable } from "./shared/errors.ts";
import { settlerOf } from "./modules/linking/derivation/index.ts";
import { upkeepOf } from "./modules/answers/search/index.ts";
import { reread } from "./modules/intake/rereading/index.ts";

/**
 * Reads again what older readers read. What goes wrong stands in the log: the next run tries
 * again. Throws EngineUnavailable where the store is away.
 */
export async function rereadStale(clew: Clew, signal?: AbortSignal): Promise<void> {
  try {
    const { rereadings } = await reread(clew, {
      now: () => new Date().toISOString(),
      ...(signal === undefined ? {} : { signal }),
    });
    for (const { rows, found, lost, changed } of rereadings)
      clew.log.info("texts were read again", { rows, found, lost, changed });
  } catch (error) {
    if (error instanceof EngineUnavailable) throw error;
    clew.log.error("texts could not be read again", {
      reason: error instanceof Error ? error.name : "unknown",
    });
  }
}

/** Brings the search index up to what is held; where it cannot, that stands in the log. */
export function indexed(clew: Clew): Promise<void> {
  return upkeepOf(clew)
    .catchUp()
    .catch(() => clew.log.error("the search index could not be brought up to what is held"));
}

/**
 * Reads again what older readers read, works out what follows from the rows, and brings the search
 * index up to all of it. For one who alone writes meanwhile. The rows are put into the index while
 * what follows from them is worked out; what that wrote is put in behind.
 */
export async function bringUpToDate(clew: Clew, signal?: AbortSignal): Promise<void> {
  await rereadStale(clew, signal);
  if (signal?.aborted === true) return;
  const beside = indexed(clew);
  try {
    await settlerOf(clew).settle();
  } finally {
    await beside;
  }
  await indexed(clew);
}
