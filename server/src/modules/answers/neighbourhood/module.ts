import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const neighbourhoodModule = defineModule({
  name: "neighbourhood",
  sdl: sdlBeside(import.meta.url, "neighbourhood.graphql"),
  resolvers,
});
