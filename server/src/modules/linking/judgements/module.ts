import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const judgementsModule = defineModule({
  name: "judgements",
  sdl: sdlBeside(import.meta.url, "judgements.graphql"),
  resolvers,
});
