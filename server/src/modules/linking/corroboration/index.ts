export type { Change } from "./changes-of-hands.ts";
export type { Crossing } from "./crossings.ts";
export { networkByThing, networksIn } from "./found-networks.ts";
export { lookedAt, type Found } from "./networks-survey.ts";
export { togetherAgain } from "./together-again.ts";
export { probabilityOf } from "./weighing.ts";
