import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const hubsModule = defineModule({
  name: "hubs",
  sdl: sdlBeside(import.meta.url, "hubs.graphql"),
  resolvers,
});
