import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const screeningModule = defineModule({
  name: "screening",
  sdl: sdlBeside(import.meta.url, "screening.graphql"),
  resolvers,
});
