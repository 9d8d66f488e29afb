import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const scopesModule = defineModule({
  name: "scopes",
  sdl: sdlBeside(import.meta.url, "scopes.graphql"),
  resolvers,
});
