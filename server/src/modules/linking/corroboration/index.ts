export { networkByThing, networksIn, type Breaks, type FoundNetworks } from "./networks.ts";
export type { Evidence } from "./evidence.ts";
export { togetherAgain, type TogetherAgain } from "./together-again.ts";
export { probabilityOf } from "./weighing.ts";
