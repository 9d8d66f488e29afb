import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const resolutionModule = defineModule({
  name: "resolution",
  sdl: sdlBeside(import.meta.url, "resolution.graphql"),
  resolvers,
});
export { resolved } from "./resolve.ts";
export { columnMaker, thingsOf, type Things } from "./things.ts";
export { resolutionOf } from "./resolution-cache.ts";
export { membersOf } from "./members.ts";
