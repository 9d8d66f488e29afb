import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const exportsModule = defineModule({
  name: "exports",
  sdl: sdlBeside(import.meta.url, "exports.graphql"),
  resolvers,
});
