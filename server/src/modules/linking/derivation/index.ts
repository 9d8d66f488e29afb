export { settlerOf } from "./derivation.ts";
