import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const packagesModule = defineModule({
  name: "packages",
  sdl: sdlBeside(import.meta.url, "packages.graphql"),
  resolvers,
});
