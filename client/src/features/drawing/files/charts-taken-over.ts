import { freshKey, KeepChartDocument, keepQuietly } from "../../../api/index.ts";
import {
  changeBetween,
  drawnOf,
  emptyDrawn,
  packed,
  veiled,
  type SavedChart,
} from "../../../chart/index.ts";
import { say } from "../../../wording/index.ts";
import { chartsInBrowser, forgetInBrowser } from "./browser-charts.ts";

/** Brings the charts that earlier versions kept in this browser to the server, once. */
export async function takeChartsOver(): Promise<void> {
  for (const chart of await chartsInBrowser())
    if (await takenOver(chart)) await forgetInBrowser(chart.id);
}

async function takenOver(chart: SavedChart): Promise<boolean> {
  const drawn = drawnOf(chart);
  if (drawn.entities.size === 0) return true;
  const step = {
    name: "take-over",
    label: say("drawing.kept.takenOver"),
    change: changeBetween(emptyDrawn, drawn),
  };
  const { data, problem } = await keepQuietly(KeepChartDocument, {
    chart: chart.id,
    after: 0,
    name: veiled(chart.name, drawn.entities.values()).slice(0, 400) || "…",
    drawn: drawn.entities.size,
    steps: [...packed([{ act: "do", step }], new Map())],
    idempotencyKey: freshKey(),
  });
  return problem === null && data.keepChart.ok;
}
