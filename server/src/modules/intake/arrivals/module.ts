import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const arrivalsModule = defineModule({
  name: "arrivals",
  sdl: sdlBeside(import.meta.url, "arrivals.graphql"),
  resolvers,
});
