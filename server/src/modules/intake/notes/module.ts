import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const notesModule = defineModule({
  name: "notes",
  sdl: sdlBeside(import.meta.url, "notes.graphql"),
  resolvers,
});
