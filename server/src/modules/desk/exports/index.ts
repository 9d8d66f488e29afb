export { table } from "./formats/csv.ts";
