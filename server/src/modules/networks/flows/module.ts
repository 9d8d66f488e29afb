import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const flowsModule = defineModule({
  name: "flows",
  sdl: sdlBeside(import.meta.url, "flows.graphql"),
  resolvers,
});
