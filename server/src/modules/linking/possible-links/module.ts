import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const possibleLinksModule = defineModule({
  name: "possible-links",
  sdl: sdlBeside(import.meta.url, "possible-links.graphql"),
  resolvers,
});
