export { resolved, type Resolved } from "./resolve.ts";
export { columnMaker, thingsOf, type Things } from "./things.ts";
