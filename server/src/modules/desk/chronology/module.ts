import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const chronologyModule = defineModule({
  name: "chronology",
  sdl: sdlBeside(import.meta.url, "chronology.graphql"),
  resolvers,
});
