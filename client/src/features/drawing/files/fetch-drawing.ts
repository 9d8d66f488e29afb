import { fetchCanvas } from "../../../canvas/index.ts";

/**
 * Fetches what a chart is drawn with while its entities are read. Where that fails, the chart says
 * so when it is shown.
 */
export function fetchDrawing(): void {
  const fetched = Promise.all([import("../ChartView.tsx"), fetchCanvas()]);
  fetched.catch(() => undefined);
}
