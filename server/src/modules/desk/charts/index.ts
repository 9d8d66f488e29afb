export { chartName } from "./charts.ts";
