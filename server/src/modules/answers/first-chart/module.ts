import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const firstChartModule = defineModule({
  name: "first-chart",
  sdl: sdlBeside(import.meta.url, "first-chart.graphql"),
  resolvers,
});
