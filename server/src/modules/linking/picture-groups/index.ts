import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const pictureGroupsModule = defineModule({
  name: "picture-groups",
  sdl: sdlBeside(import.meta.url, "picture-groups.graphql"),
  resolvers,
});
export { derivePictureGroups } from "./group-derivation.ts";
