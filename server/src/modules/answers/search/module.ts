import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const searchModule = defineModule({
  name: "search",
  sdl: sdlBeside(import.meta.url, "search.graphql"),
  resolvers,
});
