import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const wordingModule = defineModule({
  name: "wording",
  sdl: sdlBeside(import.meta.url, "wording.graphql"),
  resolvers,
});
export { deriveWording } from "./template-derivation.ts";
export { familiesOf } from "./families.ts";
export { findFamilies, growTask } from "./tasks.ts";
export { readIndex } from "./wording-index.ts";
