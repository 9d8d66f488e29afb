import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const communitiesModule = defineModule({
  name: "communities",
  sdl: sdlBeside(import.meta.url, "communities.graphql"),
  resolvers,
});
