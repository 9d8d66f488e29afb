import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const reportsModule = defineModule({
  name: "reports",
  sdl: sdlBeside(import.meta.url, "reports.graphql"),
  resolvers,
});
