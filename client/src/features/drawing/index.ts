import { say } from "../../wording/index.ts";
import { later } from "../../design/index.ts";

/** Fetched when it is first shown. */
export const ChartView = later(
  say("drawing.page.theChart"),
  async () => (await import("./ChartView.tsx")).ChartView,
);
export { drawOnChart } from "./acts/draw-on-chart.ts";
export { startComparing } from "./comparing/compared.ts";
export { chartActions } from "./chart-actions.tsx";
export { expand } from "./acts/expand.ts";
export { openAround } from "./acts/open-around.ts";
export { ExpandChooser } from "./acts/ExpandChooser.tsx";
export { useDrawn, useSelected, useSession, useShown } from "./useDrawing.ts";
export {
  beginKeeping,
  duplicateChart,
  forgetChart,
  keptCharts,
  newChart,
  openChart,
} from "./files/keeping.ts";
export { useChartAddress } from "./files/useChartAddress.ts";
export { openExport } from "./files/exported-file.ts";
export { showAsOne } from "./acts/one-figure.ts";
export { PairDialog } from "./acts/PairDialog.tsx";
export { Properties } from "./panel/Properties.tsx";
export { SidePanel } from "./panel/SidePanel.tsx";
export { chartPicture } from "./ground/surface.ts";
export { hideSelected } from "./useChart.ts";
