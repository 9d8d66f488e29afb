import { setTimeout as pause } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { upkeepOf } from "./upkeep.ts";

/** What other servers wrote is looked for so often, in milliseconds. */
const mostIdle = 60_000;
/** Writes that follow each other are waited for, so that an import is not held up. */
const quiet = 1_000;
const mostWaits = 15;

/**
 * Brings the search index up to what is held whenever the store was written to, until the signal
 * aborts. What goes wrong stands in the log; the next question or write tries again.
 */
export async function keepSearchTrue(clew: Clew, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const news = writtenOr(clew, mostIdle, signal); // asked for first: no write is missed
    await upkeepOf(clew)
      .catchUp()
      .catch((error: unknown) => {
        if (signal.aborted) return;
        clew.log.error("the search index could not be brought up to what is held", {
          reason: error instanceof Error ? error.name : "unknown",
        });
      });
    await news;
    for (let waits = 0; waits < mostWaits && !signal.aborted; waits += 1)
      if (!(await writtenOr(clew, quiet, signal))) break;
  }
}

/** True where the store was written to before the time was over. */
async function writtenOr(
  { graph }: Clew,
  milliseconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const over = new AbortController();
  const either = AbortSignal.any([over.signal, signal]);
  const written = graph.whenWritten(either);
  const late = pause(milliseconds, false, { signal: either }).catch(() => false);
  const wrote = await Promise.race([written, late]);
  over.abort();
  // a store that was closed answers at once: without a pause this would never rest
  if (!wrote && !signal.aborted) await Promise.race([late, pause(10)]);
  return wrote;
}
