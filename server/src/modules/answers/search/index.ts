export { askIndex } from "./fitting.ts";
export { statusOf, version } from "./status.ts";
export { upkeepOf } from "./upkeep.ts";
export { keepSearchTrue } from "./upkeep-loop.ts";
