import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const profileModule = defineModule({
  name: "profile",
  sdl: sdlBeside(import.meta.url, "profile.graphql"),
  resolvers,
});
