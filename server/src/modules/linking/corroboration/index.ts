export {
  networkByThing,
  networksIn,
  type Breaks,
  type FoundNetworks,
  type NetworkWork,
} from "./networks.ts";
export { told, type Evidence } from "./evidence.ts";
export { probabilityOf } from "./scales.ts";
export type { Possible } from "./parting.ts";
