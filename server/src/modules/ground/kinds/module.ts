import { defineModule, sdlBeside } from "../../../shared/module.ts";
import { resolvers } from "./resolvers.ts";

export const ontologyModule = defineModule({
  name: "ontology",
  sdl: sdlBeside(import.meta.url, "ontology.graphql"),
  resolvers,
});
