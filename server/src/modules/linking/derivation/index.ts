export { settlerOf, type Settler } from "./derivation.ts";
