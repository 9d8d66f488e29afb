import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const rereadingModule = defineModule({
  name: "rereading",
  sdl: sdlBeside(import.meta.url, "rereading.graphql"),
  resolvers,
});
