import { setTimeout } from "node:timers/promises";
import type { Clew } from "../../../context.ts";
import { paperOf } from "../../ground/papers/index.ts";
import { chartPages, type ChartPage } from "./charts.ts";

const lookEvery = 500;

/**
 * Pages that come to a chart behind one of them, until nobody asks any more or the chart is deleted.
 * The store is asked, so that pages of other servers come too.
 */
export async function* followChart(
  clew: Clew,
  id: string,
  after: number,
): AsyncGenerator<readonly ChartPage[]> {
  for (let seen = after; ;) {
    const paper = await paperOf(clew, "chart", id);
    if (paper === undefined || paper.isGone) return;
    if (paper.last > seen) {
      yield await chartPages(clew, id, seen);
      seen = paper.last;
    }
    await setTimeout(lookEvery);
  }
}
