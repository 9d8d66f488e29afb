import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ChartView = later(
  "the chart",
  async () => (await import("./ChartView.tsx")).ChartView,
);
export { drawOnChart } from "./draw-on-chart.ts";
export { expand, openAround } from "./expand.ts";
export { ExpandChooser } from "./ExpandChooser.tsx";
export { useDrawn, useSelected, useSession, useShown } from "./hooks.ts";
export { forgetChart, keptCharts } from "./kept.ts";
export { beginKeeping, newChart, openChart } from "./keeping.ts";
export { openExport } from "./open-file.ts";
export { showAsOne } from "./one-figure.ts";
export { PairDialog } from "./PairDialog.tsx";
export { Properties } from "./Properties.tsx";
export { SidePanel } from "./SidePanel.tsx";
export { chartPicture } from "./surface.ts";
export { hideSelected } from "./useChart.ts";
