import { setTimeout } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { paperOf } from "../../ground/papers/index.ts";
import { chartPages, type ChartPage } from "./charts.ts";

const lookEvery = 400;

/** Whose pages are followed, and behind which. */
interface Followed {
  readonly id: string;
  readonly after: number;
  /** Ends it: nobody asks any more. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Pages that come to a chart behind one of them, until nobody asks any more or the chart is deleted.
 * The store is asked, so that pages of other servers come too.
 */
export async function* followChart(
  clew: Clew,
  { id, after, signal }: Followed,
): AsyncGenerator<readonly ChartPage[]> {
  for (let seen = after; signal?.aborted !== true;) {
    const paper = await paperOf(clew, "chart", id);
    if (paper?.isGone === true) return;
    if (paper !== undefined && paper.last > seen) {
      yield await chartPages(clew, id, seen);
      seen = paper.last;
    }
    await setTimeout(lookEvery, undefined, { ref: false, ...(signal && { signal }) }).catch(
      () => undefined,
    );
  }
}
