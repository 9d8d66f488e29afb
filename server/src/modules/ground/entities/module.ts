import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const entitiesModule = defineModule({
  name: "entities",
  sdl: sdlBeside(import.meta.url, "entities.graphql"),
  resolvers,
});
