import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const chartsModule = defineModule({
  name: "charts",
  sdl: sdlBeside(import.meta.url, "charts.graphql"),
  resolvers,
});
