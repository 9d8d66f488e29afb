export { table } from "./csv.ts";
