import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const pathsModule = defineModule({
  name: "paths",
  sdl: sdlBeside(import.meta.url, "paths.graphql"),
  resolvers,
});
