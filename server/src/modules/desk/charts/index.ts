export { chartName } from "./charts.ts";
export { chartPicture } from "./pictured-chart.ts";
