export { chartName } from "./charts.ts";
export { chartPicture, entitiesOnChart } from "./pictured-chart.ts";
