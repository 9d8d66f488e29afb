import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const importsModule = defineModule({
  name: "imports",
  sdl: sdlBeside(import.meta.url, "imports.graphql"),
  resolvers,
});
