import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const explainModule = defineModule({
  name: "explain",
  sdl: sdlBeside(import.meta.url, "explain.graphql"),
  resolvers,
});
