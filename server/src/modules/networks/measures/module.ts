import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const measuresModule = defineModule({
  name: "measures",
  sdl: sdlBeside(import.meta.url, "measures.graphql"),
  resolvers,
});
