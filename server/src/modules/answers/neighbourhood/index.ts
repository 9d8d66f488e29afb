import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const neighbourhoodModule = defineModule({
  name: "neighbourhood",
  sdl: sdlBeside(import.meta.url, "neighbourhood.graphql"),
  resolvers,
});
export { linksAmongAll } from "./neighbourhood.ts";
export { countNeighbours, identifiersOf, type Touch } from "./queries.ts";
export { sharedPairs, type SharedPair } from "./shared-attributes.ts";
