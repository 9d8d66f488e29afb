import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const clustersModule = defineModule({
  name: "clusters",
  sdl: sdlBeside(import.meta.url, "clusters.graphql"),
  resolvers,
});
