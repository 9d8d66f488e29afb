import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const queriesModule = defineModule({
  name: "queries",
  sdl: sdlBeside(import.meta.url, "queries.graphql"),
  resolvers,
});
