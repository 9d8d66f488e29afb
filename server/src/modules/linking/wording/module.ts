import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const wordingModule = defineModule({
  name: "wording",
  sdl: sdlBeside(import.meta.url, "wording.graphql"),
  resolvers,
});
