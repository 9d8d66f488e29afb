export { statusOf, version } from "./status.ts";
export { upkeepOf } from "./upkeep.ts";
