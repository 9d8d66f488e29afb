export { linksAmongAll } from "./neighbourhood.ts";
export { countNeighbours, identifiersOf, type Touch } from "./queries.ts";
export { sharedPairs, type SharedPair } from "./shared-attributes.ts";
