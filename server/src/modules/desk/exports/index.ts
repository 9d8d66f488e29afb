export { chosenBy } from "./chosen.ts";
export { collect, recordsCited } from "./collect.ts";
export { table } from "./formats/csv.ts";
export { csvFiles, graphmlFile } from "./formats/graph-files.ts";
export { jsonText } from "./formats/json-graph.ts";
export { linksHeld, pages } from "./links-held.ts";
export type {
  EveryValue,
  ExportEntity,
  ExportGraph,
  ExportItem,
  ExportLink,
  ExportRecord,
} from "./types.ts";
export { xmlText } from "./formats/xml.ts";
