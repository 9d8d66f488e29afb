import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const caseFilesModule = defineModule({
  name: "case-files",
  sdl: sdlBeside(import.meta.url, "case-files.graphql"),
  resolvers,
});
