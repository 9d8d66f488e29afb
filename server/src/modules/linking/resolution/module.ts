import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const resolutionModule = defineModule({
  name: "resolution",
  sdl: sdlBeside(import.meta.url, "resolution.graphql"),
  resolvers,
});
